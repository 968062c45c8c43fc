package app.diptych.ui.metrics.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactExportTest {
    private final List<Path> asked = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "facts,      false, facts.xlsx",
        "facts,      true,  facts.csv",
        "facts.csv,  false, facts.csv",
        "facts.XLSX, true,  facts.XLSX",
        "facts.2031, false, facts.2031.xlsx",
    })
    void aNameWithoutAnEndingGetsThatOfTheKindChosen(String typed, boolean csv, String name) {
        assertThat(toWrite(typed, csv, false)).isEqualTo(folder.resolve(name));
        assertThat(asked).isEmpty();
    }

    @Test
    void aFileThatOnlyTheAddedEndingMeetsIsNotWrittenOverUnasked() throws IOException {
        Files.writeString(folder.resolve("facts.xlsx"), "somebody's figures");
        assertThat(toWrite("facts", false, false)).isNull();
        assertThat(toWrite("facts", false, true)).isEqualTo(folder.resolve("facts.xlsx"));
        assertThat(asked).hasSize(2).containsOnly(folder.resolve("facts.xlsx"));
    }

    private Path toWrite(String typed, boolean csv, boolean over) {
        return FactExport.toWrite(folder.resolve(typed), csv, file -> {
            asked.add(file);
            return over;
        });
    }
}
