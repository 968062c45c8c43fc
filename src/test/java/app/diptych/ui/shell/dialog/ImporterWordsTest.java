package app.diptych.ui.shell.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the importers say in English is said in the interface's language. */
class ImporterWordsTest {
    private static final Path IMPORTING = Path.of("src/main/java/app/diptych/importing");

    /** A string with a variable part in its middle, or two strings on two lines. */
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*(?:[\\w.()]+\\s*\\+\\s*)?\"");

    private static final Pattern SENTENCE = Pattern.compile("\"([A-Z](?:[^\"\\\\]|\\\\.)*;(?:[^\"\\\\]|\\\\.)*\\.)\"");
    private static final Pattern KIND = Pattern.compile("\"(an? [A-Za-z0-9 ()-]+)\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-Hant | Two English lines share one Chinese line; they were joined.                         | 兩行英文對應同一行中文，已合併。
            zh-Hans | The call has no Chinese; the Chinese side was left empty.                           | 这场业绩会没有中文，中文一侧留空。
            zh-Hant | The second print of this speaker line is translated ("營運長"); both were taken as one speaker line. | 這行發言人第二次出現時已翻譯（「營運長」），兩行視為同一行發言人。
            zh-Hans | JSON without the text of a call                                                     | JSON 数据，其中没有业绩会的文字
            zh-Hans | no speaker line in 12 lines                                                         | 12 行中没有任何发言人行
            zh-Hans | it has more than 300,000 lines                                                      | 行数超过 300,000
            zh-Hant | it has more than 1,000,000 values                                                   | 值超過 1,000,000 個
            zh-Hant | The text has no paragraphs; it was divided before names or at the ends of sentences, so that it can be read. | 文字沒有分段；為便於閱讀，已在人名前或句末分段。
            zh-Hant | a PDF document                                                                      | PDF 文件
            zh-Hant | line 3, column 7: Unexpected character                                              | 第 3 行第 7 欄：Unexpected character
            en      | This line repeats the line before; it was left out.                                 | This line repeats the line before; it was left out.
            zh-Hans | The lamp went out.                                                                  | The lamp went out.
            """)
    void aSentenceIsSaidInTheLanguageOfTheInterface(String language, String english, String said) {
        assertThat(new ImporterWords(Locale.forLanguageTag(language)).of(english))
                .isEqualTo(said);
    }

    @Test
    void everySentenceOfTheImportersIsKnown() throws IOException {
        ImporterWords words = new ImporterWords(Locale.ENGLISH);
        List<String> sentences = literals(SENTENCE, "");
        assertThat(sentences).hasSizeGreaterThan(15);
        assertThat(sentences).filteredOn(sentence -> !words.knows(sentence)).isEmpty();
    }

    @Test
    void everyKindOfFileThatIsNoTextIsKnown() throws IOException {
        ImporterWords words = new ImporterWords(Locale.ENGLISH);
        List<String> kinds = literals(KIND, "Signature.java");
        assertThat(kinds).hasSizeGreaterThan(12);
        assertThat(kinds).filteredOn(kind -> !words.knows(kind)).isEmpty();
    }

    /** The strings of a form in the importers' sources, variable parts as "7". */
    private static List<String> literals(Pattern form, String file) throws IOException {
        try (Stream<Path> files = Files.walk(IMPORTING)) {
            return files.filter(path ->
                            path.toString().endsWith(".java") && path.toString().endsWith(file))
                    .flatMap(path -> form.matcher(joined(path)).results())
                    .map(found -> found.group(1).replace("\\\"", "\""))
                    .toList();
        }
    }

    private static String joined(Path path) {
        try {
            return JOINT.matcher(Files.readString(path))
                    .replaceAll(
                            joint -> joint.group().chars().filter(c -> c == '+').count() > 1 ? "7" : "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
