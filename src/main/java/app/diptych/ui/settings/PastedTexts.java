package app.diptych.ui.settings;

import app.diptych.document.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Texts that were opened without a file, each kept as one, so that a pasted call is there again after a crash. */
public final class PastedTexts {
    private static final String ENDING = ".txt";

    private final Path folder;

    /** @param folder where they are kept; made when first written */
    public PastedTexts(Path folder) {
        this.folder = folder;
    }

    /** The name of a text: the same for the same text. */
    public String name(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12) + ENDING;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Writes a text, unless it is there.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void keep(String text) throws IOException {
        Path file = folder.resolve(name(text));
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            WholeFile.write(file, text);
        }
    }

    /** A text by its name; empty if it is not there any more. */
    public Optional<String> read(String name) {
        if (!name.matches("[0-9a-f]+\\.txt")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Deletes all texts but these.
     *
     * @throws IOException if one cannot be deleted
     */
    public void keepOnly(Set<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!names.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }
}
