package app.diptych.ui.settings;

import app.diptych.document.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings as {@code settings.json}. Reading never fails; writing leaves the old file whole when it does. */
public final class SettingsFile {
    private final Path file;

    /** Made by whoever reads or writes first. */
    private static final class Json {
        static final JsonMapper MAPPER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** @param folder where {@code settings.json} lives; made when first written */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /**
     * What a file says. Read on any thread; the settings are of the window's.
     *
     * @param root null where there is no file, or none that can be understood
     * @param aside where such a file was put, so that the person can be told
     */
    public record Content(@Nullable JsonNode root, Optional<Path> aside) {}

    /** Reads the file. */
    public Content load() {
        if (!Files.isRegularFile(file)) {
            return new Content(null, Optional.empty());
        }
        try {
            JsonNode root = Json.MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return root.isObject() ? new Content(root, Optional.empty()) : new Content(null, Optional.of(setAside()));
        } catch (IOException | JacksonException e) {
            return new Content(null, Optional.of(setAside()));
        }
    }

    /**
     * Fills {@code settings} with what the file has; what is missing or out of range keeps its default.
     *
     * @return where a file that could not be understood was put aside, so that the person can be told; empty if all
     *     is well
     */
    public Optional<Path> fill(Settings settings, Content content) {
        JsonNode root = content.root();
        try {
            if (root != null) {
                SettingsJson.fill(settings, root);
            }
            return content.aside();
        } catch (JacksonException e) {
            return Optional.of(setAside());
        }
    }

    /** Reads the file and fills the settings with it. */
    public Optional<Path> read(Settings settings) {
        return fill(settings, load());
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
        return Json.MAPPER.writeValueAsString(SettingsJson.of(settings, Json.MAPPER.createObjectNode())) + "\n";
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
