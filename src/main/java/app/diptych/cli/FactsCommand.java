package app.diptych.cli;

import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.WholeFile;
import app.diptych.exporting.facts.CsvFacts;
import app.diptych.exporting.facts.FactSheet;
import app.diptych.exporting.facts.FactsExporter;
import app.diptych.exporting.facts.JsonFacts;
import app.diptych.exporting.facts.XlsxFacts;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.metric.concept.ConceptCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diptych facts FILE}: what the call states about its measures, for a spreadsheet. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Writes what the call states about its measures, each with the sentence that says it.",
        footer = {
            "",
            "In a workbook a computed value is a formula over the cells of its inputs. A document's corrections are kept."
        })
final class FactsCommand implements Callable<Integer> {
    private final Opener opener;
    private final Console console;
    private final String version;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A transcript or a *.diptych document.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "CSV",
            description = "csv (the default), xlsx or json.")
    private Format format = Format.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Writes into this file instead of standard output; a workbook needs one.")
    private @Nullable Path output;

    private enum Format {
        CSV,
        XLSX,
        JSON
    }

    /** @param version the program's, which a workbook names */
    FactsCommand(Opener opener, Console console, String version) {
        this.opener = opener;
        this.console = console;
        this.version = version;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException, IOException {
        if (format == Format.XLSX && output == null && spec != null) {
            throw new ParameterException(spec.commandLine(), "a workbook needs a file: add -o OUT.xlsx");
        }
        Document document = opener.open(file, Progress.NONE);
        FactSheet sheet = FactSheet.of(
                document.analysis(),
                document.corrections().of(document.analysis()),
                ConceptCatalogue.shipped(),
                Locale.ENGLISH);
        FactsExporter exporter = switch (format) {
            case CSV -> new CsvFacts();
            case XLSX -> new XlsxFacts(version);
            case JSON -> new JsonFacts();
        };
        if (output == null) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            exporter.write(sheet, whole);
            console.print(whole.toString(StandardCharsets.UTF_8).stripTrailing());
            return ExitCode.DONE;
        }
        try {
            WholeFile.write(output, out -> exporter.write(sheet, out));
        } catch (IOException e) {
            throw new NotWrittenException(output, e);
        }
        return ExitCode.DONE;
    }
}
