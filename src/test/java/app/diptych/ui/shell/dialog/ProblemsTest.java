package app.diptych.ui.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_READABLE   | “a.txt” could not be read: X.
            EMPTY          | “a.txt” is empty; a call with speakers and paragraphs was expected.
            NOT_TEXT       | “a.txt” is not a text file; it looks like X.
            TOO_LARGE      | “a.txt” has X MB; a call may have up to Y MB.
            ENCODING       | The characters of “a.txt” cannot be read in any encoding tried: X.
            ONE_LINE       | “a.txt” is a single line; a call has one paragraph a line.
            NO_TRANSCRIPT  | “a.txt” is text, but no speaker lines were found in it; found instead: X.
            BROKEN_DOCUMENT | “a.txt” is a Diptych document, but it is damaged: X.
            NOT_A_DOCUMENT | “a.txt” is JSON, but not a document of this program: X.
            NEWER_FORMAT   | “a.txt” has the format X; this program reads up to Y.
            """)
    void theSentenceSaysWhatWasExpectedAndWhatWasFound(Problem problem, String sentence) {
        assertThat(words(problem, "en", "a.txt", "X", "Y").sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMPTY     | zh-Hant | 「a.txt」是空的；這裡需要有發言人與段落的法說會逐字稿。
            EMPTY     | zh-Hans | “a.txt”是空的；这里需要包含发言人和段落的业绩会纪要。
            TOO_LARGE | zh-Hant | 「a.txt」有 X MB；逐字稿最多可為 Y MB。
            TOO_LARGE | zh-Hans | “a.txt”有 X MB；纪要最大为 Y MB。
            """)
    void itIsSaidInTheLanguageOfTheInterface(Problem problem, String language, String sentence) {
        assertThat(words(problem, language, "a.txt", "X", "Y").sentence()).isEqualTo(sentence);
    }

    @Test
    void everyProblemHasASentenceAndAdviceInEveryLanguageWithoutLeftOverPlaces() {
        for (String language : new String[] {"en", "zh-Hant", "zh-Hans"}) {
            for (Problem problem : Problem.values()) {
                Problems words = words(problem, language, "a.txt");
                assertThat(words.sentence())
                        .as("%s %s", problem, language)
                        .contains("a.txt")
                        .doesNotContain("{");
                assertThat(words.advice())
                        .as("%s %s", problem, language)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void whoOpensAFolderIsToldHowFoldersAreTakenIn(@TempDir Path folder) {
        UnreadableException cause =
                catchThrowableOfType(UnreadableException.class, () -> new TranscriptReader().read(folder));
        assertThat(Problems.of(cause, texts("en")).advice()).contains("Import many files");
        assertThat(Problems.of(cause, texts("zh-Hant")).sentence()).doesNotContain("folder");
    }

    /** What is filled in is Latin or Chinese: between Chinese there is no space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            binary data   | 「a.txt」不是文字檔；看起來是二進位資料。請將逐字稿另存為純文字檔（.txt）再開啟。
            a PNG picture | 「a.txt」不是文字檔；看起來是 PNG 圖片。請將逐字稿另存為純文字檔（.txt）再開啟。
            """)
    void chineseHasASpaceOnlyBesideLatin(String found, String whole) {
        assertThat(words(Problem.NOT_TEXT, "zh-Hant", "a.txt", found).whole()).isEqualTo(whole);
    }

    @Test
    void aFaultOfTheProgramSaysSo() {
        Problems words = Problems.of(new IllegalStateException("the lamp went out"), texts("en"));
        assertThat(words.sentence())
                .isEqualTo("Something went wrong that the program did not expect: the lamp went out.");
    }

    private static Problems words(Problem problem, String language, String... arguments) {
        return Problems.of(new UnreadableException(problem, "English", arguments), texts(language));
    }

    private static Texts texts(String language) {
        return new Texts("shell", Locale.forLanguageTag(language));
    }
}
