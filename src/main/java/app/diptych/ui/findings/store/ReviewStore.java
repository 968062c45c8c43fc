package app.diptych.ui.findings.store;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.note.Notes;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps what a person has decided. Called off the FX thread. */
public interface ReviewStore {
    /**
     * What was kept.
     *
     * @param decisions what was decided
     * @param broken where a file that could not be understood was put aside, or null where all is well
     */
    record Kept(Decisions decisions, @Nullable Path broken) {
        /** Nothing decided yet. */
        public static final Kept NOTHING = new Kept(Decisions.NONE, null);
    }

    /** What was decided on a call before. */
    Kept read(Analysis call);

    /**
     * Keeps what is decided now.
     *
     * @return the document that the call was opened from, where it could not be written and the decisions are kept beside
     *     it; null where all is well
     * @throws IOException if it cannot be kept; what was kept before is left as it was
     */
    @Nullable
    Path write(Analysis call, Decisions decisions) throws IOException;

    /** What was changed of the facts of a call before. */
    default Corrections corrections(Analysis call) {
        return Corrections.NONE;
    }

    /**
     * Keeps what is changed now.
     *
     * @throws IOException if it cannot be kept; what was kept before is left as it was
     */
    default void write(Analysis call, Corrections corrections) throws IOException {
        // Where nothing is kept, nothing is to be done.
    }

    /** What was noted on a call before. */
    default Notes notes(Analysis call) {
        return Notes.NONE;
    }

    /**
     * Keeps what is noted now.
     *
     * @return the document that the call was opened from, where it could not be written and the notes are kept beside it;
     *     null where all is well
     * @throws IOException if it cannot be kept; what was kept before is left as it was
     */
    default @Nullable Path write(Analysis call, Notes notes) throws IOException {
        // Where nothing is kept, nothing is to be done.
        return null;
    }

    /**
     * Learns that a call was saved into a document, into which what is decided and noted from now on is written too.
     *
     * @param file the document on disk
     */
    default void saved(Path file, Document document) {
        // Where nothing is kept, nothing is to be done.
    }

    /** Keeps nothing. */
    static ReviewStore none() {
        return of(Decisions.NONE);
    }

    /** Always has the same decisions, and keeps none. */
    static ReviewStore of(Decisions decisions) {
        return of(decisions, Corrections.NONE);
    }

    /** Always has the same decisions and corrections, and keeps none. */
    static ReviewStore of(Decisions decisions, Corrections corrections) {
        return new ReviewStore() {
            @Override
            public Kept read(Analysis call) {
                return new Kept(decisions, null);
            }

            @Override
            public Corrections corrections(Analysis call) {
                return corrections;
            }

            @Override
            public @Nullable Path write(Analysis call, Decisions decisions) {
                return null;
            }
        };
    }
}
