package app.diptych.host.instance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Where the first start can be found. A person's starts on different displays do not share one: a window that opens on
 * another desk is no help.
 *
 * @param folder where lock and socket lie
 * @param display the display's name, in any form; empty where there is but one
 */
public record Address(Path folder, String display) {
    /** A program that is there answers in milliseconds; one that hangs is not waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The least that any system has for a socket's path: 104 on macOS, 108 on Linux and Windows, with a zero behind. */
    private static final int LONGEST = 103;

    /** @see Address */
    public Address {
        folder = folder.toAbsolutePath();
    }

    /**
     * Of the display that this start was given.
     *
     * @param folder where lock and socket lie
     */
    public static Address here(Path folder) {
        return new Address(folder, Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
    }

    Path lock() {
        return folder.resolve(name() + ".lock");
    }

    /** Beside the lock, or, where that path is too long for a socket, among the temporary files. */
    Path socket() {
        Path beside = folder.resolve(name() + ".socket");
        return beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("diptych-" + Integer.toHexString(beside.hashCode()) + ".socket");
    }

    private String name() {
        return "window" + display.replaceAll("[^A-Za-z0-9.]", "-");
    }
}
