package app.diptych.library.folder;

import app.diptych.document.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that hold for the calls of a folder. Where the folder cannot be written to, they lie among the settings, in a
 * folder named by the SHA-256 of its path, and hold for this person alone. Thread-safe.
 *
 * @param aside where the files of folders lie that cannot be written to
 */
public record FolderFiles(Path aside) {
    /** Which rules are on. */
    public static final String RULES = "diptych-rules.txt";
    /** Terms of one's own. */
    public static final String TERMS = "diptych-terms.tsv";

    /**
     * Those of the program.
     *
     * @param settings the folder of its settings
     */
    public static FolderFiles among(Path settings) {
        return new FolderFiles(settings.resolve("folders"));
    }

    /** Whether a file is one of these, and no call. */
    public static boolean isOne(Path file) {
        return Set.of(RULES, TERMS).contains(String.valueOf(file.getFileName()));
    }

    /** The file in force: that among the settings where there is one, since it was written last; null for none. */
    public @Nullable Path find(Path folder, String name) {
        Path kept = aside(folder).resolve(name);
        if (Files.isRegularFile(kept)) {
            return kept;
        }
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    /**
     * Writes a file into the folder, or among the settings where that cannot be.
     *
     * @param text null to take the file away
     * @return where it lies now
     * @throws IOException if neither can be written; what was there is left as it was
     */
    public Path write(Path folder, String name, @Nullable String text) throws IOException {
        Path file = folder.resolve(name);
        Path kept = aside(folder).resolve(name);
        try {
            put(file, text);
        } catch (IOException e) {
            Files.createDirectories(kept.getParent());
            // An empty file still goes before the one in the folder.
            put(kept, text == null ? "" : text);
            return kept;
        }
        Files.deleteIfExists(kept);
        return file;
    }

    private static void put(Path file, @Nullable String text) throws IOException {
        if (text == null) {
            Files.deleteIfExists(file);
        } else {
            WholeFile.write(file, text);
        }
    }

    /** Whether a file lies among the settings. */
    public boolean isAside(Path file) {
        return file.startsWith(aside);
    }

    private Path aside(Path folder) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
            return aside.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
