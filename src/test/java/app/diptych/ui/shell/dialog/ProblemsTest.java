package app.diptych.ui.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.Problem;
import app.diptych.importing.UnreadableException;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
