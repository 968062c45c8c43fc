package app.diptych;

import app.diptych.cli.Cli;
import app.diptych.library.Samples;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The composition root: wires everything by hand, once. */
public final class Main {
    private Main() {}

    /** Starts the window, or runs a command; see {@code diptych --help}. */
    public static void main(String[] args) {
        Engine engine = Engine.standard();
        Samples samples = new Samples();
        Cli cli = new Cli(
                engine.opener(),
                engine.parallel(),
                engine.folders(),
                engine.json(),
                samples,
                new Gui(engine, samples),
                Version.current());
        int code = cli.run(List.of(args), writer(System.out), writer(System.err));
        // JavaFX and the workers may leave threads behind; the work is done.
        System.exit(code);
    }

    /** JSON and messages are UTF-8 wherever the program runs. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
