package app.diptych.cli;

import app.diptych.cli.manual.ManualCommand;
import app.diptych.document.ModelJson;
import app.diptych.host.ErrorCode;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.library.Samples;
import app.diptych.library.exchange.ParallelOpener;
import app.diptych.library.folder.FolderChecks;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole. */
public final class Cli {
    private final Opener opener;
    private final ParallelOpener parallel;
    private final FolderChecks folders;
    private final ModelJson json;
    private final Samples samples;
    private final Desktop desktop;
    private final String version;

    /**
     * @param opener opens files
     * @param parallel makes calls of two files
     * @param folders holds calls to the rules of their folder
     * @param json writes the parsed model
     * @param samples what is shown where no file is named
     * @param desktop opens and draws the window
     * @param version the program's
     */
    public Cli(
            Opener opener,
            ParallelOpener parallel,
            FolderChecks folders,
            ModelJson json,
            Samples samples,
            Desktop desktop,
            String version) {
        this.opener = opener;
        this.parallel = parallel;
        this.folders = folders;
        this.json = json;
        this.samples = samples;
        this.desktop = desktop;
        this.version = version;
    }

    /**
     * What to open in the window, where that is all that is asked for, as by a double click. Found out without picocli: its
     * classes are of a form that Java cannot keep ready for the next start.
     *
     * @return empty if the arguments have options, or are another command
     */
    public static Optional<List<Path>> filesForTheWindow(List<String> arguments) {
        List<String> files = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        boolean window = arguments.isEmpty() || arguments.getFirst().equals("open");
        if (!window || files.stream().anyMatch(file -> file.isEmpty() || "-@".indexOf(file.charAt(0)) >= 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.stream().map(Path::of).toList());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Runs a command.
     *
     * @param arguments as the shell gives them
     * @param out where results go
     * @param err where messages go
     * @return the exit code
     */
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Root(desktop, console))
                .addSubcommand(new OpenCommand(desktop, console))
                .addSubcommand(new ParseCommand(opener, json, console))
                .addSubcommand(new CheckCommand(opener, folders, console))
                .addSubcommand(new ExportCommand(opener, console, version))
                .addSubcommand(new FactsCommand(opener, console, version))
                .addSubcommand(new AlignCommand(parallel, json, console, version))
                .addSubcommand(new SnapshotCommand(opener, samples, desktop, console))
                .addSubcommand(new ManualCommand(out, version))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, result) -> explain(e, console));
        line.getCommandSpec().version("Diptych " + version);
        int code = execute(line, arguments, console);
        err.flush();
        if (out.checkError() && code == ExitCode.DONE) {
            console.say("the result could not be written to standard output. Is the disk full, or the pipe closed?");
            return ExitCode.NOT_WRITTEN;
        }
        return code;
    }

    private static int execute(CommandLine line, List<String> arguments, Console console) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            console.say("there is not enough memory for this file. Open one call at a time.");
            return ExitCode.BROKEN;
        }
    }

    private static int explain(Exception e, Console console) {
        return switch (e) {
            case UnreadableException unreadable -> {
                console.say(unreadable.getMessage());
                yield ExitCode.UNREADABLE;
            }
            case NotWrittenException notWritten -> {
                console.say(notWritten.getMessage());
                yield ExitCode.NOT_WRITTEN;
            }
            default -> {
                console.say("something went wrong that should not have (error code " + ErrorCode.of(e)
                        + "); the file is unharmed. Please report this:");
                e.printStackTrace(console.err());
                yield ExitCode.BROKEN;
            }
        };
    }

    @Command(
            name = "diptych",
            mixinStandardHelpOptions = true,
            description = {
                "A reader for bilingual earnings calls: English and Chinese side by side, every figure with its value.",
                "",
                "Without a command it opens the window with the last session, or the sample at the first start."
            },
            footer = {
                "",
                "Results go to standard output, messages to standard error.",
                "Exit codes: 0 done, 1 findings, 2 usage, 3 unreadable input, 4 could not write."
            })
    private static final class Root implements java.util.concurrent.Callable<Integer> {
        private final Desktop desktop;
        private final Console console;

        @CommandLine.Parameters(paramLabel = "FILE", arity = "0..*", description = "The same as: diptych open FILE…")
        private List<Path> files = List.of();

        Root(Desktop desktop, Console console) {
            this.desktop = desktop;
            this.console = console;
        }

        @Override
        public Integer call() {
            return OpenCommand.open(files, desktop, console);
        }
    }
}
