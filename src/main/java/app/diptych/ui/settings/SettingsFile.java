package app.diptych.ui.settings;

import app.diptych.document.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings as {@code settings.json}. Reading never fails; writing leaves the old file whole when it does. */
public final class SettingsFile {
    private final Path file;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param folder where {@code settings.json} lives; made when first written */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /**
     * Fills {@code settings} with what the file has; what is missing or out of range keeps its default.
     *
     * @return where a file that could not be understood was put aside, so that the person can be told; empty if all
     *     is well
     */
    public Optional<Path> read(Settings settings) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode root = json.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!root.isObject()) {
                return Optional.of(setAside());
            }
            SettingsJson.fill(settings, root);
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.of(setAside());
        }
    }

    /**
     * Writes the settings as they are now.
     *
     * @throws IOException if the folder cannot be written to; the old file is left as it was
     */
    public void write(Settings settings) throws IOException {
        write(text(settings));
    }

    /** The settings as they will be written, so that it can be taken on one thread and written on another. */
    public String text(Settings settings) {
        return json.writeValueAsString(SettingsJson.of(settings, json.createObjectNode())) + "\n";
    }

    /**
     * Writes what {@link #text} gave, whole or not at all.
     *
     * @throws IOException if the folder cannot be written to; the old file is left as it was
     */
    public synchronized void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, text);
    }

    /** A file that a newer or a broken program left may still be wanted: it is renamed, not overwritten. */
    private Path setAside() {
        Path aside = file.resolveSibling("settings.json.broken");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return file;
        }
    }
}
