package app.diptych.cli;

import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.exporting.format.Format;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.importing.UnreadableException;
import app.diptych.library.exchange.ParallelOpener;
import app.diptych.model.Passage;
import app.diptych.review.segment.Segmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diptych align ENGLISH CHINESE -o OUT}: one call of two texts. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description =
                "Lays an English and a Chinese text side by side, paragraph by paragraph and sentence by sentence.",
        footer = {
            "",
            "Each text may be plain, a paragraph a line, or a Word document, a web page, a PDF, captions, JSON or a table "
                    + "of both languages; which it is, its content tells. OUT is a document (*.diptych), or what its ending says: "
                    + "tmx, xlf (XLIFF 2.1), csv, tsv, xlsx, docx, html. What could not be read, and which paragraphs have "
                    + "no counterpart, is said on standard error.",
            "",
            "Example:  diptych align call.en.txt call.zh.txt -o call.diptych"
        })
final class AlignCommand implements Callable<Integer> {
    private static final List<String> DOCUMENT = List.of(".diptych", ".json");

    private final ParallelOpener opener;
    private final ModelJson json;
    private final Console console;
    private final String version;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ENGLISH", description = "The English text.")
    private Path english = Path.of("");

    @Parameters(index = "1", paramLabel = "CHINESE", description = "The Chinese text.")
    private Path chinese = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The file to write.")
    private Path output = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "Another format than the ending of OUT says, as in diptych export.")
    private @Nullable Format to;

    AlignCommand(ParallelOpener opener, ModelJson json, Console console, String version) {
        this.opener = opener;
        this.json = json;
        this.console = console;
        this.version = version;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        boolean document = to == null && DOCUMENT.stream().anyMatch(name::endsWith);
        Optional<Format> format = to == null ? Format.ofFile(name) : Optional.of(to);
        if (!document && format.isEmpty() && spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "The ending of " + output + " names no format. Use .diptych, .tmx, .xlf, .csv, .tsv, .xlsx, .docx"
                            + " or .html, or name one with --to.");
        }
        Document call = opener.open(english, chinese, Progress.NONE);
        report(call);
        try {
            if (document) {
                WholeFile.write(output, out -> json.write(call, out));
            } else {
                ExportedCall exported = ExportedCall.of(
                        call.analysis(),
                        Segmentation.rows(call.analysis()),
                        call.analysis().findings());
                var exporter = format.orElseThrow().exporter(version);
                WholeFile.write(output, out -> exporter.export(exported, out));
            }
        } catch (IOException e) {
            throw new NotWrittenException(output, e);
        }
        return ExitCode.DONE;
    }

    private void report(Document call) {
        List<Passage> passages = call.analysis().transcript().passages();
        long english =
                passages.stream().filter(passage -> passage.chinese() == null).count();
        long chinese =
                passages.stream().filter(passage -> passage.english() == null).count();
        console.warn(
                call.analysis().transcript().source().file(),
                call.analysis().transcript().warnings());
        console.say(passages.size() + " passages; " + english + " without Chinese, " + chinese + " without English");
    }
}
