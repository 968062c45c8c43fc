package app.diptych.cli;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.check.term.file.TermFileException;
import app.diptych.document.Document;
import app.diptych.document.WholeFile;
import app.diptych.exporting.findings.CheckedCall;
import app.diptych.exporting.findings.FindingsExporter;
import app.diptych.exporting.findings.HtmlFindings;
import app.diptych.exporting.findings.JsonFindings;
import app.diptych.exporting.findings.TextFindings;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.library.folder.FolderChecks;
import app.diptych.library.folder.FolderFileException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diptych check FILE…}: where the translation is wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says where the translation does not say what the English says.",
        footer = {
            "",
            "What a person has called no error in a *.diptych document is left out. The files diptych-rules.txt (a rule's "
                    + "name and on or off, one a line) and diptych-terms.tsv (terms of one's own) hold for the calls beside them.",
            "",
            "Exits with 1 if there is a finding at the level of --fail-on or above, whether it is shown or not; with 3 "
                    + "if a file could not be read: the others are checked all the same.",
            "",
            "In a build:  diptych check calls/ --fail-on error",
            "To read:     diptych check call.txt --format html -o findings.html"
        })
final class CheckCommand implements Callable<Integer> {
    private final Opener opener;
    private final FolderChecks folders;
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Transcripts, *.diptych documents, or folders of them.")
    private List<Path> arguments = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text (the default: file:line: severity: rule: message), json, or html.")
    private Format format = Format.TEXT;

    @Option(
            names = "--show",
            paramLabel = "LEVEL",
            defaultValue = "WARNING",
            description = "The least grave findings to show: error, warning (the default) or note.")
    private Severity show = Severity.WARNING;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "ERROR",
            description = "error (the default), warning, or never.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Writes into this file instead of standard output.")
    private @Nullable Path output;

    private enum Format {
        TEXT,
        JSON,
        HTML;

        FindingsExporter exporter() {
            return switch (this) {
                case TEXT -> new TextFindings();
                case JSON -> new JsonFindings();
                case HTML -> new HtmlFindings();
            };
        }
    }

    private enum FailOn {
        ERROR,
        WARNING,
        NEVER;

        boolean includes(Severity severity) {
            return switch (this) {
                case ERROR -> severity == Severity.ERROR;
                case WARNING -> severity != Severity.NOTE;
                case NEVER -> false;
            };
        }
    }

    CheckCommand(Opener opener, FolderChecks folders, Console console) {
        this.opener = opener;
        this.folders = folders;
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException {
        List<CheckedCall> calls = new ArrayList<>();
        int code = check(Inputs.files(arguments), calls);
        boolean found = calls.stream()
                .flatMap(call -> call.findings().stream())
                .anyMatch(finding -> failOn.includes(finding.severity()));
        List<CheckedCall> shown = calls.stream().map(this::shown).toList();
        if (!shown.isEmpty()) {
            write(shown);
        }
        return code == ExitCode.DONE && found ? ExitCode.FINDINGS : code;
    }

    private int check(List<Path> files, List<CheckedCall> calls) {
        int code = ExitCode.DONE;
        Bar bar = new Bar(console, files.size());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            bar.at(i, file.toString());
            try {
                Document document = opener.open(file, Progress.NONE);
                Analysis call = folders.check(document.analysis(), file);
                calls.add(new CheckedCall(
                        file.toString(), call.transcript(), document.review().open(call)));
            } catch (UnreadableException | FolderFileException | TermFileException e) {
                bar.clear();
                console.say(e.getMessage());
                code = ExitCode.UNREADABLE;
            }
        }
        bar.clear();
        return code;
    }

    private CheckedCall shown(CheckedCall call) {
        List<Finding> findings = call.findings().stream()
                .filter(finding -> finding.severity().compareTo(show) <= 0)
                .toList();
        return new CheckedCall(call.file(), call.transcript(), findings);
    }

    private void write(List<CheckedCall> calls) throws NotWrittenException {
        try {
            if (output == null) {
                format.exporter().export(calls, console.out());
                console.out().flush();
            } else {
                WholeFile.write(output, out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    format.exporter().export(calls, writer);
                    writer.flush();
                });
            }
        } catch (IOException e) {
            throw new NotWrittenException(output == null ? Path.of("the report") : output, e);
        }
    }
}
