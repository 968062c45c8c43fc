package app.diptych.ui.terms.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.term.file.TermFileException;
import app.diptych.check.term.file.TermFiles;
import app.diptych.check.term.file.TermReasons;
import app.diptych.ui.support.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "zh-Hans"})
    void aFileThatIsNoTextIsQuotedWithoutItsControlCharacters(String language, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("theirs.tsv"), new byte[] {'P', 'K', 3, 4, 0, 27, '[', 'm', '\t', 0, 1});
        TermFileException broken =
                Assertions.catchThrowableOfType(TermFileException.class, () -> new TermFiles().read(file));

        String said = new TermWords(new Texts("terms", Locale.forLanguageTag(language)), TermReasons.shipped())
                .broken(broken);
        assertThat(said).contains("U+0000U+0001");
        assertThat(said.chars()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "zh-Hans"})
    void aWrongHeadingIsToldAllColumnsThatThereAre(String language, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("theirs.tsv"), "English\t" + "Deutsch".repeat(20) + "\n");
        TermFileException broken =
                Assertions.catchThrowableOfType(TermFileException.class, () -> new TermFiles().read(file));

        String said = new TermWords(new Texts("terms", Locale.forLanguageTag(language)), TermReasons.shipped())
                .broken(broken);
        assertThat(said).contains("hong kong", "wrong, instead").doesNotContain("Deutsch".repeat(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "English\tDeutsch\n"})
    void theNameOfTheFileIsToldWithoutItsControlCharacters(String content, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("the" + (char) 27 + "irs.tsv"), content);
        TermFileException broken =
                Assertions.catchThrowableOfType(TermFileException.class, () -> new TermFiles().read(file));

        String said = new TermWords(new Texts("terms", Locale.ENGLISH), TermReasons.shipped()).broken(broken);
        assertThat(said).contains("theU+001Birs.tsv");
    }
}
