package app.diptych.cli;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.WholeFile;
import app.diptych.exporting.CallExporter;
import app.diptych.exporting.format.Format;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diptych export FILE… --to FORMAT -o OUT}: a call for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes calls for translators' tools, spreadsheets and word processors: a row a sentence pair.",
        footer = {
            "",
            "One file becomes the file OUT, or a file in it where OUT is a folder. Several files, or a folder of them, "
                    + "become files in the folder OUT, each with its own name and the format's ending. A file that cannot be read "
                    + "is named on standard error; the others are exported all the same, and the command exits with 3.",
            "",
            "To a translation memory:  diptych export call.txt --to tmx -o call.tmx",
            "A folder as workbooks:    diptych export calls/ --to xlsx -o tables/"
        })
final class ExportCommand implements Callable<Integer> {
    private final Opener opener;
    private final Console console;
    private final String version;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Transcripts, *.diptych documents, or folders of them.")
    private List<Path> arguments = List.of();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description =
                    "tmx (1.4b), xliff (2.1), xliff12 (1.2), csv, tsv, xlsx, docx, or html (the report on findings).")
    private Format format = Format.XLIFF;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The file to write, or the folder to write into.")
    private Path output = Path.of("");

    ExportCommand(Opener opener, Console console, String version) {
        this.opener = opener;
        this.console = console;
        this.version = version;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException {
        List<Path> files = Inputs.files(arguments);
        boolean folder = files.size() > 1
                || Files.isDirectory(output)
                || arguments.stream().anyMatch(Files::isDirectory);
        if (!folder) {
            write(opener.open(files.getFirst(), Progress.NONE), output);
            return ExitCode.DONE;
        }
        makeFolder();
        int code = ExitCode.DONE;
        Set<String> names = new HashSet<>();
        Bar bar = new Bar(console, files.size());
        for (int i = 0; i < files.size(); i++) {
            bar.at(i, files.get(i).toString());
            try {
                write(opener.open(files.get(i), Progress.NONE), output.resolve(name(files.get(i), names)));
            } catch (UnreadableException e) {
                bar.clear();
                console.say(e.getMessage());
                code = ExitCode.UNREADABLE;
            }
        }
        bar.clear();
        return code;
    }

    private void makeFolder() throws NotWrittenException {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.exists(output) && name.endsWith("." + format.ending())) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    output + " is named like a file, and several calls need a folder: name one with -o.");
        }
        try {
            Files.createDirectories(output);
        } catch (FileAlreadyExistsException e) {
            throw new NotWrittenException(
                    output, new IOException("it is a file, and several calls need a folder. Name a folder", e));
        } catch (IOException e) {
            throw new NotWrittenException(output, e);
        }
    }

    /** The input's name with the format's ending; a name that two inputs have is numbered for the second. */
    private String name(Path file, Set<String> taken) {
        String name = file.getFileName().toString();
        String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String free = stem + "." + format.ending();
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = stem + "-" + i + "." + format.ending();
        }
        return free;
    }

    private void write(Document document, Path target) throws NotWrittenException {
        Analysis analysis = document.analysis();
        ExportedCall call = ExportedCall.of(
                analysis, document.rows().rows(), document.review().open(analysis));
        CallExporter exporter = format.exporter(version);
        try {
            WholeFile.write(target, out -> exporter.export(call, out));
        } catch (IOException e) {
            throw new NotWrittenException(target, e);
        }
    }
}
