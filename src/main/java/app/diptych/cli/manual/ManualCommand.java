package app.diptych.cli.manual;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code diptych manual}: prints the manual page. For those who build packages, so it is not listed. */
@Command(name = "manual", hidden = true, description = "Prints the manual page, for man(1).")
public final class ManualCommand implements Callable<Integer> {
    private final PrintWriter out;
    private final String version;

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * @param out where the page goes
     * @param version the program's
     */
    public ManualCommand(PrintWriter out, String version) {
        this.out = out;
        this.version = version;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills this in");
        }
        out.print(new ManualPage(spec.root().commandLine(), version).text());
        out.flush();
        return 0;
    }
}
