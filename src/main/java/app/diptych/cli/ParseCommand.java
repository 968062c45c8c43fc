package app.diptych.cli;

import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.model.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diptych parse FILE}: the parsed model as JSON. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Prints the parsed model as JSON: speakers, turns, passages, quantities, links, facts.",
        footer = {"", "What had to be mended in the file is said on standard error, with its line."})
final class ParseCommand implements Callable<Integer> {
    private final Opener opener;
    private final ModelJson json;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A transcript or a *.diptych document.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Writes into this file instead of standard output.")
    private @Nullable Path output;

    ParseCommand(Opener opener, ModelJson json, Console console) {
        this.opener = opener;
        this.json = json;
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException {
        Document document = opener.open(file, Progress.NONE);
        for (Warning warning : document.analysis().transcript().warnings()) {
            String line = warning.line() == null ? "" : ":" + warning.line();
            console.say(file + line + ": warning: " + warning.message());
        }
        if (output == null) {
            console.print(json.write(document));
            return ExitCode.DONE;
        }
        try {
            WholeFile.write(output, out -> json.write(document, out));
        } catch (IOException e) {
            throw new NotWrittenException(output, e);
        }
        return ExitCode.DONE;
    }
}
