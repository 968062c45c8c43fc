package app.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.library.Samples;
import app.diptych.model.Span;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Engine engine = OneEngine.ENGINE;
    private final Cli cli = new Cli(
            engine.opener(), engine.parallel(), engine.folders(), new ModelJson(), new Samples(), new NoDesktop(), "1");

    private static final String CALL = """
            Operator
            接線員
            Good afternoon, and welcome to the Northmoor call for the third quarter of 2031.
            午安，歡迎參加 Northmoor 2031 年第三季法說會。
            Ada Finch - CFO
            Thank you. Our mooring fees rose in the quarter, and we are glad of it.
            謝謝。本季我們的船費上漲，我們對此感到高興。
            """;

    @TempDir
    private Path folder;

    private Path wrong;
    private Path doubtful;
    private Path clean;

    @BeforeEach
    void writeDocuments() throws Exception {
        wrong = document("a-wrong.diptych", Severity.ERROR, Severity.NOTE);
        doubtful = document("b-doubtful.diptych", Severity.WARNING);
        clean = document("c-clean.diptych");
    }

    @Test
    void anErrorExitsWith1AndIsPrintedWithItsFile() {
        assertThat(run("check", wrong.toString())).isEqualTo(1);

        assertThat(out.toString()).startsWith(wrong + ":").contains(": error: number-differs: ¶ 5: ", "1 error");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWarningExitsWith0UnlessAskedFor() {
        assertThat(run("check", doubtful.toString())).isEqualTo(0);
        assertThat(run("check", doubtful.toString(), "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("check", wrong.toString(), "--fail-on", "never")).isEqualTo(0);
    }

    @Test
    void whatAPersonHasCalledNoErrorIsLeftOut() throws Exception {
        Document document = engine.opener().open(wrong, Progress.NONE);
        FindingKey first = FindingKey.of(document.analysis()).getFirst();
        Path judged = folder.resolve("judged.diptych");
        try (OutputStream stream = Files.newOutputStream(judged)) {
            new ModelJson().write(document.reviewed(document.review().rule(first, Ruling.NOT_ERROR)), stream);
        }

        assertThat(run("check", judged.toString())).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("no findings\n");
    }

    @Test
    void theRulesAndTermsOfAFolderHoldForItsCalls() throws Exception {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Files.writeString(calls.resolve("call.txt"), CALL);
        assertThat(run("check", calls.toString())).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("no findings\n");

        Files.writeString(
                calls.resolve("diptych-terms.tsv"), "mooring fee\tterm\t靠泊費\t\t\t\t船費: the passenger's fare\n");
        assertThat(run("check", calls.toString(), "--fail-on", "warning")).isEqualTo(1);
        assertThat(out.toString())
                .contains("warning: term: ", "“mooring fees” is rendered as “船費”: the passenger's fare.");

        Files.writeString(calls.resolve("diptych-rules.txt"), "term off\n");
        assertThat(run("check", calls.toString(), "--fail-on", "warning")).isEqualTo(0);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileOfTheFolderThatCannotBeUsedIsNamedWithItsLine() throws Exception {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Files.writeString(calls.resolve("call.txt"), CALL);
        Files.writeString(calls.resolve("diptych-rules.txt"), "term maybe\n");

        assertThat(run("check", calls.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("diptych-rules.txt, line 1: \"term maybe\" is no rule with on or off.");

        Files.writeString(calls.resolve("diptych-rules.txt"), "");
        Files.writeString(calls.resolve("diptych-terms.tsv"), "mooring fee\n");
        assertThat(run("check", calls.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("diptych-terms.tsv, line 1: \"mooring fee\"");
    }

    @Test
    void notesAreHiddenUntilAskedFor() {
        run("check", wrong.toString());
        assertThat(out.toString()).doesNotContain("note");

        run("check", wrong.toString(), "--show", "note");
        assertThat(out.toString()).contains(": note: ", "1 error, 1 note");
    }

    @Test
    void whatIsNotShownStillDecidesTheExitCode() {
        assertThat(run("check", doubtful.toString(), "--show", "error", "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo("no findings\n");
    }

    @Test
    void aFolderStandsForItsFilesByNameWithASummary() {
        assertThat(run("check", folder.toString())).isEqualTo(1);

        assertThat(out.toString()).endsWith("3 files: 1 error, 1 warning\n");
        assertThat(out.toString().indexOf("a-wrong")).isLessThan(out.toString().indexOf("b-doubtful"));
    }

    @Test
    void aFolderWithoutFilesIsNamedAndExitsWith3() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("check", empty.toString())).isEqualTo(3);

        assertThat(err.toString()).contains(empty.toString(), "no file in it");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreCheckedAllTheSame() {
        assertThat(run("check", clean.toString(), "nowhere.txt", wrong.toString()))
                .isEqualTo(3);

        assertThat(err.toString()).contains("nowhere.txt").hasLineCount(1);
        assertThat(out.toString()).contains("number-differs", "2 files: 1 error");
    }

    @Test
    void aReportIsWrittenIntoAFile() throws IOException {
        Path report = folder.resolve("report.html");

        assertThat(run("check", clean.toString(), "--format", "html", "-o", report.toString()))
                .isEqualTo(0);

        assertThat(report).content().startsWith("<!doctype html>").contains("no findings");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aReportThatCannotBeWrittenExitsWith4() {
        assertThat(run(
                        "check",
                        clean.toString(),
                        "-o",
                        folder.resolve("no/such.txt").toString()))
                .isEqualTo(4);
        assertThat(err.toString()).contains("its folder does not exist");
    }

    @Test
    void checkWithoutAFileOrWithAnUnknownLevelIsAUsageError() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", clean.toString(), "--fail-on", "sometimes")).isEqualTo(2);

        assertThat(err.toString()).contains("FILE", "--fail-on", "sometimes");
    }

    private int run(String... arguments) {
        return cli.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
    }

    /** The sample with a finding of each severity, none computed. */
    private Path document(String name, Severity... severities) throws Exception {
        Samples samples = new Samples();
        String sample = samples.names().getFirst();
        Analysis a = engine.opener()
                .open(sample, samples.read(sample), Progress.NONE)
                .analysis();
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : severities) {
            findings.add(new Finding(
                    findings.size(),
                    "number-differs",
                    "numbers",
                    severity,
                    4,
                    List.of(),
                    List.of(new Span(0, 2)),
                    "One amount differs.",
                    null,
                    List.of()));
        }
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            new ModelJson()
                    .write(
                            new Document(new Analysis(
                                    a.transcript(),
                                    a.quantities(),
                                    a.links(),
                                    a.sentences(),
                                    findings,
                                    a.facts(),
                                    a.relations())),
                            stream);
        }
        return file;
    }
}
