package app.diptych.cli;

import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.library.batch.BatchImport;
import app.diptych.library.batch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diptych parse FILE}: the parsed model as JSON. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Prints the parsed model as JSON: speakers, turns, passages, quantities, links, facts.",
        footer = {
            "",
            "What had to be mended in the file is said on standard error, with its line.",
            "",
            "Several files, or a folder of them, become documents (*.diptych) in the folder OUT. A document that is "
                    + "there already is never written over. A file that cannot be read is named on standard error; the others "
                    + "are read all the same, and the command exits with 3."
        })
final class ParseCommand implements Callable<Integer> {
    private final Opener opener;
    private final ModelJson json;
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A transcript or a *.diptych document; several, or a folder, with -o.")
    private List<Path> arguments = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Writes into this file instead of standard output; the folder for the documents of several.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    ParseCommand(Opener opener, ModelJson json, Console console) {
        this.opener = opener;
        this.json = json;
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException {
        if (arguments.size() > 1 || Files.isDirectory(arguments.getFirst())) {
            return many();
        }
        Path file = arguments.getFirst();
        Document document = opener.open(file, Progress.NONE);
        console.warn(file.toString(), document.analysis().transcript().warnings());
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

    private int many() throws UnreadableException {
        if (output == null || Files.isRegularFile(output)) {
            String found = output == null ? "name it with -o." : output + " is a file.";
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Several files need a folder for their documents: " + found);
        }
        List<Path> files = Inputs.files(arguments);
        Bar bar = new Bar(console, files.size());
        AtomicInteger done = new AtomicInteger();
        AtomicInteger code = new AtomicInteger(ExitCode.DONE);
        new BatchImport(opener, json)
                .run(
                        files,
                        output,
                        file -> bar.at(done.getAndIncrement(), file.toString()),
                        outcome -> {
                            if (outcome.isFailure()) {
                                bar.clear();
                                code.set(failed(outcome));
                            }
                        },
                        () -> false);
        bar.clear();
        return code.get();
    }

    private int failed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unreadable unreadable -> {
                console.say(unreadable.reason().getMessage());
                yield ExitCode.UNREADABLE;
            }
            case Outcome.Unwritten unwritten -> {
                console.say(new NotWrittenException(unwritten.file(), unwritten.reason()).getMessage());
                yield ExitCode.NOT_WRITTEN;
            }
            case Outcome.Imported _, Outcome.Present _ -> ExitCode.DONE;
        };
    }
}
