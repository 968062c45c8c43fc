package app.diptych.cli;

import app.diptych.analysis.Progress;
import app.diptych.cli.summary.Summary;
import app.diptych.document.Document;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.library.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diptych snapshot FILE}: the real window as a picture. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Draws the window with a call into a PNG; needs no display.")
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    private final Opener opener;
    private final Samples samples;
    private final Desktop desktop;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A transcript or a *.diptych document; the sample, if none is named.")
    private @Nullable Path file;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "READ", description = "read (the default) or review.")
    private Look.View view = Look.View.READ;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "LIGHT",
            description = "light (the default) or dark.")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The interface's language: en (the default), zh-Hant or zh-Hans.")
    private String language = "en";

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900", description = "1440x900, if not given.")
    private String size = "1440x900";

    @Option(names = "--passage", paramLabel = "N", description = "The ¶ to show at the top.")
    private @Nullable Integer passage;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.png",
            required = true,
            description = "The picture to write.")
    private Path output = Path.of("");

    private enum Theme {
        LIGHT,
        DARK
    }

    SnapshotCommand(Opener opener, Samples samples, Desktop desktop, Console console) {
        this.opener = opener;
        this.samples = samples;
        this.desktop = desktop;
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException, NotWrittenException {
        look(0); // what is wrong with it is said before the file is read
        long start = System.nanoTime();
        Document document = document();
        int passages = document.analysis().transcript().passages().size();
        if (passage != null && (passage < 1 || passage > passages)) {
            throw usage("--passage is " + passage + "; this call has ¶ 1 to " + passages);
        }
        Look look = look((System.nanoTime() - start) / 1_000_000);
        try {
            desktop.draw(document, look, output);
        } catch (IOException e) {
            throw new NotWrittenException(output, e);
        }
        console.print(Summary.of(document.analysis()));
        console.print("The window is drawn in " + output + ".");
        return ExitCode.DONE;
    }

    private Document document() throws UnreadableException {
        if (file != null) {
            return opener.open(file, Progress.NONE);
        }
        String name = samples.names().getFirst();
        return opener.open(name, samples.read(name), Progress.NONE);
    }

    private Look look(long milliseconds) {
        Matcher m = SIZE.matcher(size);
        if (!m.matches()) {
            throw usage("--size is \"" + size + "\"; a width and a height are wanted, as in 1440x900");
        }
        if (!language.equals("en") && !language.equals("zh-Hant") && !language.equals("zh-Hans")) {
            throw usage("--language is \"" + language + "\"; en, zh-Hant or zh-Hans is wanted");
        }
        try {
            return new Look(
                    view,
                    theme == Theme.DARK,
                    language,
                    Integer.parseInt(m.group(1)),
                    Integer.parseInt(m.group(2)),
                    passage,
                    milliseconds);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
