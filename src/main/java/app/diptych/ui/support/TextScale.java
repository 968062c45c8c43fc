package app.diptych.ui.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much larger than usual the desktop wants text, beside the scale of its screen, which JavaFX knows by itself: GNOME's
 * and its kin's "text-scaling-factor", Windows' "Text size" in the settings of accessibility. macOS has none.
 */
public final class TextScale {
    private static final Pattern GNOME = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*");
    private static final Pattern WINDOWS = Pattern.compile("TextScaleFactor\\s+REG_DWORD\\s+0x([0-9a-fA-F]{1,4})");
    private static final double LEAST = 0.5;
    private static final double GREATEST = 3;

    private TextScale() {}

    /** The factor on this machine; 1 where it is not known. Waits for another program: not for the FX thread. */
    public static double ofSystem() {
        return of(System.getProperty("os.name"), TextScale::run);
    }

    /**
     * The factor for a platform.
     *
     * @param system its name as in {@code os.name}
     * @param run gives what a command prints, empty if there is no such command
     */
    static double of(String system, Function<List<String>, Optional<String>> run) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String key = "HKCU\\Software\\Microsoft\\Accessibility";
            return run.apply(List.of("reg", "query", key, "/v", "TextScaleFactor"))
                    .map(WINDOWS::matcher)
                    .filter(Matcher::find)
                    .map(found -> Integer.parseInt(found.group(1), 16) / 100.0)
                    .map(TextScale::clamped)
                    .orElse(1.0);
        }
        if (name.startsWith("mac")) {
            return 1;
        }
        return run.apply(List.of("gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor"))
                .map(GNOME::matcher)
                .filter(Matcher::matches)
                .map(found -> Double.parseDouble(found.group(1)))
                .map(TextScale::clamped)
                .orElse(1.0);
    }

    private static double clamped(double factor) {
        return Math.clamp(factor, LEAST, GREATEST);
    }

    private static Optional<String> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The desktop is of another kind.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
