package app.diptych.bench;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A screen for real windows: the one that is there, or one in memory.
 *
 * @param name as DISPLAY names it
 * @param server the screen in memory, or null
 */
record Display(String name, @Nullable Process server) implements AutoCloseable {
    static Display open() throws IOException {
        String present = System.getenv("DISPLAY");
        if (present != null && !present.isEmpty()) {
            return new Display(present, null);
        }
        // On a display where no GTK program was before, GTK loads OpenGL to look at it. A desktop has had one; a screen
        // in
        // memory remembers that only if it is not reset when its last window closes.
        Process server = new ProcessBuilder("Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1440x900x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // It says its number when it is ready.
        String number = Objects.requireNonNull(server.inputReader().readLine(), "Xvfb did not start");
        return new Display(":" + number, server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
