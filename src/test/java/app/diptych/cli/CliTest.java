package app.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.library.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FakeDesktop desktop = new FakeDesktop();
    private final Samples samples = new Samples();
    private final Engine engine = OneEngine.ENGINE;
    private final Cli cli =
            new Cli(engine.opener(), engine.parallel(), engine.folders(), new ModelJson(), samples, desktop, "7.8.9");

    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void writeASample() throws IOException {
        String name = samples.names().getFirst();
        sample = Files.write(folder.resolve(name), samples.read(name));
    }

    @Test
    void aStartThatOnlyOpensFilesIsKnownByItsArguments() {
        assertThat(Cli.filesForTheWindow(List.of())).contains(List.of());
        assertThat(Cli.filesForTheWindow(List.of("open"))).contains(List.of());
        assertThat(Cli.filesForTheWindow(List.of("open", "a call.txt", "b.diptych")))
                .contains(List.of(Path.of("a call.txt"), Path.of("b.diptych")));
        assertThat(Cli.filesForTheWindow(List.of("a call.txt"))).isEmpty();
        assertThat(Cli.filesForTheWindow(List.of("open", "--help"))).isEmpty();
        assertThat(Cli.filesForTheWindow(List.of("open", "@files"))).isEmpty();
        assertThat(Cli.filesForTheWindow(List.of("check", "a call.txt"))).isEmpty();
    }

    @Test
    void parsePrintsTheModelOnStandardOutputAndNothingElse() throws Exception {
        assertThat(run("parse", sample.toString())).isEqualTo(0);

        Document document = new ModelJson().read(out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(document.analysis().transcript().source().file())
                .isEqualTo(samples.names().getFirst());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void parseWritesIntoAFileAndThatFileOpensAgain() throws Exception {
        Path model = folder.resolve("call.diptych");
        Path again = folder.resolve("again.diptych");

        assertThat(run("parse", sample.toString(), "-o", model.toString())).isEqualTo(0);
        assertThat(run("parse", model.toString(), "-o", again.toString())).isEqualTo(0);

        assertThat(out.toString()).isEmpty();
        assertThat(again).hasSameTextualContentAs(model);
    }

    @Test
    void factsArePrintedAsATableWithTheirSentences() {
        assertThat(run("facts", sample.toString())).isEqualTo(0);

        assertThat(out.toString().lines().findFirst().orElseThrow()).contains("concept,label,entity,period,low,high");
        assertThat(out.toString()).contains("netSales,Net sales,");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWorkbookOfFactsNeedsAFile() {
        Path book = folder.resolve("facts.xlsx");

        assertThat(run("facts", sample.toString(), "--to", "xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("a workbook needs a file");
        assertThat(run("facts", sample.toString(), "--to", "xlsx", "-o", book.toString()))
                .isEqualTo(0);
        assertThat(book).isNotEmptyFile();
    }

    @Test
    void aMissingFileIsNamedAndExitsWith3() {
        assertThat(run("parse", folder.resolve("nowhere.txt").toString())).isEqualTo(3);

        assertThat(err.toString())
                .startsWith("diptych: ")
                .contains("nowhere.txt")
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderThatDoesNotExistCannotBeWrittenToAndExitsWith4() {
        assertThat(run(
                        "parse",
                        sample.toString(),
                        "-o",
                        folder.resolve("no/such.json").toString()))
                .isEqualTo(4);

        assertThat(err.toString()).contains("could not be written: its folder does not exist");
    }

    @Test
    void anOptionThatDoesNotExistExitsWith2AndShowsTheUsage() {
        assertThat(run("parse", sample.toString(), "--prety")).isEqualTo(2);

        assertThat(err.toString()).contains("--prety").contains("Usage: diptych parse");
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(run("--help")).isEqualTo(0);

        assertThat(out.toString())
                .contains("open", "parse", "snapshot")
                .contains("0 done, 1 findings, 2 usage, 3 unreadable input, 4 could not write");
    }

    @Test
    void theVersionIsTheOneTheProgramWasGiven() {
        assertThat(run("--version")).isEqualTo(0);

        assertThat(out.toString().strip()).isEqualTo("Diptych 7.8.9");
    }

    @Test
    void withoutACommandTheWindowOpensWithTheLastSession() {
        assertThat(run()).isEqualTo(0);

        assertThat(desktop.opened).containsExactly(List.of());
    }

    @Test
    void openHandsItsFilesToTheWindow() {
        assertThat(run("open", "a.txt", "b.txt")).isEqualTo(0);

        assertThat(desktop.opened).containsExactly(List.of(Path.of("a.txt"), Path.of("b.txt")));
    }

    @Test
    void withoutADisplayOpenSaysWhatCanBeDoneInstead() {
        desktop.display = false;

        assertThat(run("open", "a.txt")).isEqualTo(2);

        assertThat(desktop.opened).isEmpty();
        assertThat(err.toString()).contains("no display", "diptych parse FILE", "diptych snapshot FILE -o OUT.png");
    }

    @Test
    void snapshotDrawsAsItIsToldAndSumsTheCallUp() {
        assertThat(run(
                        "snapshot",
                        sample.toString(),
                        "--theme",
                        "dark",
                        "--language",
                        "zh-Hans",
                        "--size",
                        "900x640",
                        "--passage",
                        "12",
                        "-o",
                        "call.png"))
                .isEqualTo(0);

        assertThat(desktop.look)
                .usingRecursiveComparison()
                .ignoringFields("milliseconds")
                .isEqualTo(new Look(Look.View.READ, true, "zh-Hans", 900, 640, 12, 0));
        assertThat(out.toString()).contains("2025-Q4", "passages", "call.png");
    }

    @Test
    void snapshotWithoutAFileShowsTheSample() {
        assertThat(run("snapshot", "-o", "call.png")).isEqualTo(0);

        assertThat(out.toString()).contains("2025-Q4");
    }

    @Test
    void aPassageThatTheCallDoesNotHaveIsAUsageError() {
        assertThat(run("snapshot", sample.toString(), "-o", "x.png", "--passage", "9999"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("--passage is 9999; this call has ¶ 1 to 56");
    }

    @Test
    void aFileWithoutACommandIsOpened() {
        assertThat(run("a.txt")).isEqualTo(0);

        assertThat(desktop.opened).containsExactly(List.of(Path.of("a.txt")));
    }

    @Test
    void aResultThatCannotBeWrittenExitsWith4() {
        PrintWriter full = new PrintWriter(new java.io.Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        assertThat(cli.run(List.of("parse", sample.toString()), full, new PrintWriter(err)))
                .isEqualTo(4);
        assertThat(err.toString()).contains("could not be written to standard output");
    }

    @Test
    void aSizeOrALanguageThatCannotBeDrawnIsAUsageError() {
        assertThat(run("snapshot", sample.toString(), "-o", "x.png", "--size", "big"))
                .isEqualTo(2);
        assertThat(run("snapshot", sample.toString(), "-o", "x.png", "--size", "10x10"))
                .isEqualTo(2);
        assertThat(run("snapshot", sample.toString(), "-o", "x.png", "--language", "fr"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("1440x900", "300x200 to 8000x8000", "zh-Hant");
        assertThat(desktop.look).isNull();
    }

    private int run(String... arguments) {
        return cli.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
    }

    private static final class FakeDesktop implements Desktop {
        private final List<List<Path>> opened = new ArrayList<>();
        private boolean display = true;
        private @Nullable Look look;

        @Override
        public void open(List<Path> files) {
            opened.add(files);
        }

        @Override
        public void draw(Document document, Look look, Path out) {
            this.look = look;
        }

        @Override
        public boolean hasDisplay() {
            return display;
        }
    }
}
