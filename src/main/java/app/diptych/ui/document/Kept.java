package app.diptych.ui.document;

import app.diptych.document.Document;
import app.diptych.document.file.DocumentFile;
import app.diptych.document.journal.Autosave;
import app.diptych.document.journal.Entry;
import app.diptych.document.journal.Journals;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How one call is kept. All but its making is done on the worker that keeps. */
final class Kept {
    private final Journals journals;
    private volatile Consumer<Autosave.Condition> listener;
    private final @Nullable Document source;
    private volatile @Nullable DocumentFile file;
    private Journals.@Nullable Work work;
    /** Whether another window has the journal. */
    private boolean elsewhere;

    /** @param source the document that the call was opened from, or null */
    Kept(Journals journals, @Nullable Document source, Consumer<Autosave.Condition> listener) {
        this.journals = journals;
        this.source = source;
        this.listener = listener;
    }

    /** The JSON of the document that the call was opened from, or null. */
    @Nullable
    ObjectNode original() {
        return source == null ? null : source.original();
    }

    /** The notes of the document that the call was opened from. */
    Notes notes() {
        return source == null ? Notes.NONE : source.notes();
    }

    /** Another hears from now on how safe the work is: after it was saved elsewhere the call has another name. */
    void tell(Consumer<Autosave.Condition> other) {
        listener = other;
    }

    /** From now on it is saved there. */
    void saveIn(DocumentFile place) {
        file = place;
    }

    @Nullable
    DocumentFile file() {
        return file;
    }

    /**
     * Keeps a step.
     *
     * @param base the document before it
     * @return whether it is kept; not if another window has the journal
     */
    boolean record(Document base, History before, History after) throws IOException {
        if (work == null && !elsewhere) {
            DocumentFile place = file;
            Path path = place == null ? null : place.path();
            Optional<Journals.Work> begun = journals.begin(base, path, listener);
            elsewhere = begun.isEmpty();
            work = begun.orElse(null);
        }
        if (work != null) {
            work.autosave().record(Entry.between(before, after));
        }
        return work != null;
    }

    /** Goes on with what was left. */
    boolean resume(Journals.Left left) throws IOException {
        work = journals.resume(left, listener).orElse(null);
        return work != null;
    }

    /** Saves into the file that the call has. */
    void save(Document document) throws IOException {
        DocumentFile to = file;
        if (to == null) {
            throw new IllegalStateException("there is no file to save to");
        }
        Journals.Work before = work;
        long mark = before == null ? 0 : before.autosave().mark();
        to.save(document);
        if (before != null) {
            before.autosave().saved(document, to.path(), mark);
        }
    }

    /** Saves into another file; the journal so far is of no use then. */
    void saveTo(DocumentFile other, Document document) throws IOException {
        other.save(document);
        discard();
        file = other;
    }

    private void discard() throws IOException {
        if (work != null) {
            work.discard();
            work = null;
        }
    }

    /** Writes what is waiting and lets go. */
    void close() throws IOException {
        if (work != null) {
            work.close();
            work = null;
        }
    }
}
