package app.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Progress;
import app.diptych.document.ModelJson;
import app.diptych.library.Samples;
import app.diptych.model.Passage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code diptych export} and {@code diptych align}. */
class ExchangeCommandsTest {
    private static final String CALL = """
            Operator
            Operator
            Good morning, and welcome to the Halvorsen Lamps call.
            早安，歡迎參加 Halvorsen Lamps 電話會議。
            Ada Quist - Chief Financial Officer
            Ada Quist - Chief Financial Officer
            Revenue rose 12% to $3.4 billion.
            營收成長 12% 達 34 億美元。
            """;

    private final Engine engine = OneEngine.ENGINE;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Cli cli = new Cli(
            engine.opener(), engine.parallel(), engine.folders(), new ModelJson(), new Samples(), new NoDesktop(), "1");

    @TempDir
    private Path folder;

    private Path call;

    @BeforeEach
    void writeCall() throws Exception {
        call = Files.writeString(folder.resolve("call.txt"), CALL);
    }

    private int run(Object... arguments) {
        return cli.run(
                List.of(arguments).stream().map(String::valueOf).toList(), new PrintWriter(out), new PrintWriter(err));
    }

    private List<String> passages(Path file) throws Exception {
        return engine.opener().open(file, Progress.NONE).analysis().transcript().passages().stream()
                .map(ExchangeCommandsTest::line)
                .toList();
    }

    private static String line(Passage passage) {
        return passage.turn() + " " + passage.english() + " " + passage.chinese();
    }

    @ParameterizedTest
    @CsvSource({"tmx", "xliff", "xliff12", "csv", "tsv", "xlsx", "docx"})
    void whatIsExportedOpensAsTheSameCall(String format) throws Exception {
        Path file = folder.resolve("out." + format);

        assertThat(run("export", call, "--to", format, "-o", file)).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(passages(file)).isEqualTo(passages(call));
    }

    @Test
    void thePageIsThatOfCheck() throws Exception {
        assertThat(run("export", call, "--to", "html", "-o", folder.resolve("a.html")))
                .isZero();
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!doctype html>");
    }

    @Test
    void severalFilesGoIntoAFolderEachWithItsName() throws Exception {
        Path calls = Files.createDirectories(folder.resolve("calls/b"));
        Files.copy(call, folder.resolve("calls/a.txt"));
        Files.copy(call, calls.resolve("a.txt"));
        Path bad = Files.writeString(folder.resolve("calls/c.txt"), "nothing to see here");

        assertThat(run("export", folder.resolve("calls"), "--to", "tmx", "-o", folder.resolve("out")))
                .isEqualTo(3);

        assertThat(err.toString()).contains(bad.getFileName().toString());
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("a-2.tmx", "a.tmx");
        }
    }

    @Test
    void exitCodesAreThoseOfTheOtherCommands() throws Exception {
        assertThat(run("export", folder.resolve("none.txt"), "--to", "tmx", "-o", folder.resolve("a.tmx")))
                .isEqualTo(3);
        assertThat(run("export", call, "--to", "odt", "-o", folder.resolve("a.odt")))
                .isEqualTo(2);
        assertThat(run("export", call, "--to", "tmx", "-o", folder.resolve("none/a.tmx")))
                .isEqualTo(4);
        assertThat(run("export", call, call, "--to", "tmx", "-o", call)).isEqualTo(4);
        assertThat(Files.readString(call)).isEqualTo(CALL);
    }

    @Test
    void twoTextsAreOneDocumentOrAnExport() throws Exception {
        Path english = Files.writeString(folder.resolve("en.txt"), """
                Operator
                Good morning, and welcome to the Halvorsen Lamps call.
                Ada Quist - Chief Financial Officer
                Revenue rose 12% to $3.4 billion.
                """);
        Path chinese = Files.writeString(folder.resolve("zh.txt"), """
                早安，歡迎參加 Halvorsen Lamps 電話會議。
                營收成長 12% 達 34 億美元。
                """);

        assertThat(run("align", english, chinese, "-o", folder.resolve("a.diptych")))
                .isZero();
        assertThat(run("align", english, chinese, "-o", folder.resolve("a.csv")))
                .isZero();

        assertThat(err.toString()).contains("2 passages; 0 without Chinese, 0 without English");
        assertThat(passages(folder.resolve("a.diptych"))).isEqualTo(passages(call));
        assertThat(passages(folder.resolve("a.csv"))).isEqualTo(passages(call));
        assertThat(engine.opener()
                        .open(folder.resolve("a.diptych"), Progress.NONE)
                        .analysis()
                        .sentences())
                .allMatch(pair -> pair.score() > 0 && pair.score() < 1);
        assertThat(run("align", english, chinese, "-o", folder.resolve("a.odt")))
                .isEqualTo(2);
        assertThat(run("align", english, english, "-o", folder.resolve("b.csv")))
                .isEqualTo(3);
    }

    @Test
    void severalCallsAreNotWrittenIntoWhatIsNamedLikeAFile() throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), CALL);
        Path file = folder.resolve("calls.csv");

        assertThat(run("export", call, other, "--to", "csv", "-o", file)).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).contains("calls.csv is named like a file, and several calls need a folder");
        assertThat(file).doesNotExist();
    }

    @Test
    void aTextWithNothingInItIsNoneOfTwoTexts() throws Exception {
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\n \n");
        Path chinese = Files.writeString(folder.resolve("zh.txt"), "主持人\n早安，歡迎參加電話會議。\n營收成長 12%。\n");

        assertThat(run("align", blank, chinese, "-o", folder.resolve("a.diptych")))
                .isEqualTo(ExitCode.UNREADABLE);

        assertThat(err.toString()).contains("\"blank.txt\" has nothing in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "check", "export", "align", "facts", "snapshot"})
    void theLinesOfHelpAreFilledOrEndASentence(String command) {
        assertThat(run(command, "--help")).isZero();

        List<String> lines = out.toString().lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches("[a-z].*")) {
                assertThat(lines.get(i - 1)).as("the line before “%s”", line).hasSizeGreaterThan(60);
            }
        }
    }
}
