package app.diptych.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.exporting.format.Format;
import app.diptych.ui.shell.dialog.Overwriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeDialogsTest {
    private final List<Path> asked = new ArrayList<>();

    @TempDir
    Path folder;

    private boolean mayWrite(String typed, Format picked, boolean answer) {
        Path path = folder.resolve(typed);
        return Overwriting.mayWrite(path, ExchangeDialogs.target(path, picked).path(), file -> {
            asked.add(file);
            return answer;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "call,      TMX,     call.tmx,   TMX",
        "call.xlsx, TMX,     call.xlsx,  XLSX",
        "call.xlf,  XLIFF12, call.xlf,   XLIFF12",
        "call.2031, DOCX,    call.2031.docx, DOCX",
    })
    void theEndingThatWasTypedGoesBeforeTheKindThatWasChosen(String typed, Format picked, String name, Format format) {
        FileQuestions.Target target = ExchangeDialogs.target(folder.resolve(typed), picked);
        assertThat(target.path()).isEqualTo(folder.resolve(name));
        assertThat(target.format()).isEqualTo(format);
    }

    @Test
    void aFileThatOnlyTheAddedEndingMeetsIsNotWrittenOverUnasked() throws IOException {
        Files.writeString(folder.resolve("call.tmx"), "a translator's work");
        assertThat(mayWrite("call", Format.TMX, false)).isFalse();
        assertThat(mayWrite("call", Format.TMX, true)).isTrue();
        assertThat(asked).hasSize(2).containsOnly(folder.resolve("call.tmx"));
    }

    @Test
    void nobodyIsAskedTwiceOrForNothing() throws IOException {
        assertThat(mayWrite("call", Format.TMX, false)).isTrue();
        Files.writeString(folder.resolve("call.tmx"), "the desktop has asked about this name");
        assertThat(mayWrite("call.tmx", Format.TMX, false)).isTrue();
        assertThat(asked).isEmpty();
    }
}
