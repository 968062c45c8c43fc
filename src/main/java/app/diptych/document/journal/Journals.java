package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.document.file.DocumentLock;
import app.diptych.document.file.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of journals, one for each document that is worked on. A journal that no living window holds was left by a
 * crash: it is offered, and never written over.
 */
public final class Journals {
    private static final String ENDING = ".journal";
    private static final String BROKEN = ".broken";

    private final Path folder;
    private final ModelJson model;

    /** @param folder where they are, on this machine; made when the first is begun */
    public Journals(Path folder, ModelJson model) {
        this.folder = folder;
        this.model = model;
    }

    /**
     * What a crash left.
     *
     * @param journal its file
     * @param recovered what it holds
     */
    public record Left(Path journal, Journal.Recovered recovered) {
        /**
         * Whether it is of a call.
         *
         * @param file the document that the call is in, or null
         * @param sha256 of what the call was read from, by which it is known where it is in no document
         */
        public boolean isOf(@Nullable Path file, String sha256) {
            Path there = recovered.file();
            return there == null
                    ? recovered
                            .document()
                            .analysis()
                            .transcript()
                            .source()
                            .sha256()
                            .equals(sha256)
                    : there.equals(file);
        }
    }

    /**
     * Begins to keep the work on a document.
     *
     * @param base as it is opened or saved
     * @param file where it is kept, or null where it was never saved
     * @param listener told after each attempt to write, on a thread of its own
     * @return nothing where another window works on the same document
     * @throws IOException if no journal can be kept
     */
    public Optional<Work> begin(Document base, @Nullable Path file, Consumer<Autosave.Condition> listener)
            throws IOException {
        String name = name(base, file);
        Optional<DocumentLock> lock = DocumentLock.on(folder, name);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        Path path = free(Stamp.of(name.getBytes(StandardCharsets.UTF_8)).sha256());
        try {
            Journal journal = Journal.begin(path, model, base, file);
            return Optional.of(new Work(new Autosave(journal, Autosave.PAUSE, listener), lock.get()));
        } catch (IOException e) {
            lock.get().close();
            throw e;
        }
    }

    /**
     * Goes on with what a crash left, in the same journal.
     *
     * @param listener told after each attempt to write, on a thread of its own
     * @return nothing where another window has taken it meanwhile
     * @throws IOException if no journal can be kept
     */
    public Optional<Work> resume(Left left, Consumer<Autosave.Condition> listener) throws IOException {
        Journal.Recovered recovered = left.recovered();
        Optional<DocumentLock> lock = DocumentLock.on(folder, name(recovered.document(), recovered.file()));
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            Journal journal = Journal.reopen(left.journal(), model, recovered);
            return Optional.of(new Work(new Autosave(journal, Autosave.PAUSE, listener), lock.get()));
        } catch (IOException e) {
            lock.get().close();
            throw e;
        }
    }

    /** A name that no journal has: one that is there was left by a crash and is still to be offered. */
    private Path free(String name) {
        Path path = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + "-" + i + ENDING);
        }
        return path;
    }

    private static String name(Document document, @Nullable Path file) {
        return file != null
                ? file.toAbsolutePath().normalize().toString()
                : "unsaved " + document.analysis().transcript().source().sha256();
    }

    /**
     * What crashes left, the latest first. A journal that says nothing more than the file that it belongs to is taken
     * away; one that cannot be read is put aside as {@code .broken} and left out.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Left> left() throws IOException {
        List<Left> left = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return left;
        }
        List<Path> journals;
        try (Stream<Path> files = Files.list(folder)) {
            journals = files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        for (Path journal : journals) {
            Optional<Journal.Recovered> recovered = read(journal);
            if (recovered.isPresent() && isNews(journal, recovered.get())) {
                left.add(new Left(journal, recovered.get()));
            }
        }
        left.sort(Comparator.comparing((Left each) -> each.recovered().begun()).reversed());
        return left;
    }

    private Optional<Journal.Recovered> read(Path journal) throws IOException {
        try {
            return Journal.read(journal, model);
        } catch (DocumentException | RuntimeException e) {
            Files.move(journal, journal.resolveSibling(journal.getFileName() + BROKEN));
            return Optional.empty();
        }
    }

    private boolean isNews(Path journal, Journal.Recovered recovered) throws IOException {
        Optional<DocumentLock> lock = DocumentLock.on(folder, name(recovered.document(), recovered.file()));
        if (lock.isEmpty()) {
            return false; // A living window works on it.
        }
        try (DocumentLock held = lock.get()) {
            assert held != null;
            if (recovered.entries() + recovered.dropped() > 0 && !isSaved(recovered)) {
                return true;
            }
            Files.deleteIfExists(journal);
            return false;
        }
    }

    /** A crash between saving and starting the journal again leaves what is in the file already. */
    private boolean isSaved(Journal.Recovered recovered) {
        Path file = recovered.file();
        if (file == null || recovered.dropped() > 0) {
            return false;
        }
        try {
            Document saved = model.read(Files.readAllBytes(file));
            return saved.rows().equals(recovered.document().rows())
                    && saved.review().equals(recovered.document().review());
        } catch (IOException | DocumentException e) {
            return false;
        }
    }

    /**
     * What was left is given up by a person.
     *
     * @throws IOException if it cannot be taken away
     */
    public void settle(Left left) throws IOException {
        Files.deleteIfExists(left.journal());
    }

    /** The work on a document: its autosave, and the lock that keeps other windows from it. */
    public record Work(Autosave autosave, DocumentLock lock) implements AutoCloseable {
        /** Everything is saved, or given up. */
        public void discard() throws IOException {
            autosave.discard();
            lock.close();
        }

        /** Writes what is waiting and lets go; the journal stays, to be offered again. */
        @Override
        public void close() throws IOException {
            autosave.close();
            lock.close();
        }
    }
}
