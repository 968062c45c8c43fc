package app.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code diptych open FILE…}: the window with these calls. */
@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the window with these calls.")
final class OpenCommand implements Callable<Integer> {
    private final Desktop desktop;
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Transcripts or *.diptych documents.")
    private List<Path> files = List.of();

    OpenCommand(Desktop desktop, Console console) {
        this.desktop = desktop;
        this.console = console;
    }

    @Override
    public Integer call() {
        return open(files, desktop, console);
    }

    static int open(List<Path> files, Desktop desktop, Console console) {
        if (!desktop.hasDisplay()) {
            console.say(
                    "there is no display to open a window on. Without one, \"diptych parse FILE\" prints the parsed "
                            + "model and \"diptych snapshot FILE -o OUT.png\" draws the window into a picture.");
            return ExitCode.USAGE;
        }
        desktop.open(files);
        return ExitCode.DONE;
    }
}
