package app.diptych.library.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.check.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFileTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("diptych-rules.txt"), text);
    }

    @Test
    void aLineHasARuleAndOnOrOff() throws Exception {
        Path file = file("""
                \ufeff# for the quarterly calls

                punctuation   on
                term-inconsistent off   # our names differ on purpose
                """);

        assertThat(RulesFile.read(file).choices()).isEqualTo(Map.of("punctuation", true, "term-inconsistent", false));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        RuleSet rules = RuleSet.DEFAULT.with("repeated", true).with("of-a-newer-program", false);

        assertThat(RulesFile.read(file(RulesFile.write(rules)))).isEqualTo(rules);
    }

    @Test
    void aRefusalSaysWhereWhatAndWhatToDo() throws Exception {
        assertThatThrownBy(() -> RulesFile.read(file("# ours\npunctuation yes\n")))
                .hasMessage("diptych-rules.txt, line 2: \"punctuation yes\" is no rule with on or off."
                        + " Please write a rule's name and on or off.");
        assertThatThrownBy(() -> RulesFile.read(file("term on\nterm off\n")))
                .hasMessage("diptych-rules.txt, line 2: \"term\" is named twice. Please keep one of the two lines.");
        Path other = folder.resolve("other.txt");
        Files.write(other, "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> RulesFile.read(other))
                .hasMessage("other.txt: it is not written in UTF-8. Please save it as UTF-8 text.");
    }
}
