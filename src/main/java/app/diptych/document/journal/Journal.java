package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with a document and all that was done to it since, a line each, so that it needs no other file to be read. A last
 * line that a crash cut off is left out. Not thread-safe.
 */
public final class Journal {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private final ModelJson model;
    /** Bytes that are known to be whole lines; what is behind them was left by a failed write. */
    private long length;

    private Journal(Path path, ModelJson model, long length) {
        this.path = path;
        this.model = model;
        this.length = length;
    }

    /**
     * A new journal, in place of an old one.
     *
     * @param base the document from which it starts
     * @param file where that document is kept, or null where it was never saved
     * @throws IOException if it cannot be written; an old one is left as it was
     */
    public static Journal begin(Path path, ModelJson model, Document base, @Nullable Path file) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Journal journal = new Journal(path, model, 0);
        journal.restart(base, file, List.of());
        return journal;
    }

    /**
     * Starts again from another document: what was saved needs no journal.
     *
     * @param since what was done to it already
     * @throws IOException if it cannot be written; the journal is then as it was
     */
    public void restart(Document base, @Nullable Path file, List<Entry> since) throws IOException {
        ObjectNode head = JSON.createObjectNode();
        head.put("journal", "diptych/1").put("begun", Instant.now().toString());
        head.put("file", file == null ? null : file.toAbsolutePath().toString());
        head.put("document", model.write(base));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(Line.of(head.toString()));
        since.forEach(entry -> whole.writeBytes(Line.of(EntryJson.write(entry).toString())));
        WholeFile.write(path, whole::writeTo);
        length = whole.size();
    }

    /**
     * Writes entries behind the others, and returns when they are on the disk.
     *
     * @throws IOException if they cannot be written; they may then be written again
     */
    public void append(List<Entry> entries) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.position(length);
            long end = length;
            for (Entry entry : entries) {
                ByteBuffer line = ByteBuffer.wrap(Line.of(EntryJson.write(entry).toString()));
                end += line.remaining();
                while (line.hasRemaining()) {
                    channel.write(line);
                }
            }
            channel.force(false);
            length = end;
        }
    }

    /**
     * Goes on with a journal that was left.
     *
     * @param left what was read of it; entries that could not be played are kept in a copy beside it
     * @throws IOException if that copy cannot be written
     */
    static Journal reopen(Path path, ModelJson model, Recovered left) throws IOException {
        if (left.dropped() > 0) {
            Files.copy(path, path.resolveSibling(path.getFileName() + ".dropped"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Journal(path, model, left.length());
    }

    /** Takes the file away: everything is saved elsewhere. */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * What a journal holds.
     *
     * @param document as it was when the program ended
     * @param file where it is kept, or null where it was never saved
     * @param begun when it was last saved, or opened
     * @param entries how many entries were played, keystrokes and steps back among them
     * @param unsaved what of it a person would count
     * @param dropped how many whole entries could not be played again; 0 but for a journal of another version
     * @param length bytes of the journal up to the last entry that was played
     */
    public record Recovered(
            Document document,
            @Nullable Path file,
            Instant begun,
            int entries,
            Unsaved unsaved,
            int dropped,
            long length) {}

    /**
     * Reads a journal.
     *
     * @return nothing where its first line is not whole: it was never begun
     * @throws IOException if it cannot be read
     * @throws DocumentException if it is of a newer program
     */
    public static Optional<Recovered> read(Path path, ModelJson model) throws IOException, DocumentException {
        List<String> lines = lines(Files.readAllBytes(path));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        JsonNode head = JSON.readTree(lines.getFirst());
        Document base = model.read(head.path("document").asString("").getBytes(StandardCharsets.UTF_8));
        Document document = base;
        int played = 0;
        for (String line : lines.subList(1, lines.size())) {
            try {
                document = EntryJson.read(JSON.readTree(line)).applyTo(document);
            } catch (IllegalArgumentException | JacksonException e) {
                // What follows was done to rows that this program cannot make.
                break;
            }
            played++;
        }
        return Optional.of(new Recovered(
                document,
                head.hasNonNull("file") ? Path.of(head.path("file").asString("")) : null,
                Instant.parse(head.path("begun").asString("")),
                played,
                Unsaved.between(base, document),
                lines.size() - 1 - played,
                lines.subList(0, played + 1).stream()
                        .mapToLong(line -> Line.of(line).length)
                        .sum()));
    }

    private static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                Optional<String> line = Line.read(bytes, from, at);
                if (line.isEmpty()) {
                    break;
                }
                lines.add(line.get());
                from = at + 1;
            }
        }
        return lines;
    }
}
