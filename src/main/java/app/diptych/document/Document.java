package app.diptych.document;

import app.diptych.analysis.Analysis;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Segmentation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A transcript with its analysis and its review.
 *
 * @param analysis the parsed model, of the call as the review has it
 * @param review what a person has said of its findings
 * @param corrections what a person has changed of its facts
 * @param notes what a person has noted on it, and lit
 * @param history the rows as a person has mended them, with every step; null where nobody has
 * @param original the JSON it was read from, whose fields that this program does not know are written again; null for a
 *     new document
 */
public record Document(
        Analysis analysis,
        Decisions review,
        Corrections corrections,
        Notes notes,
        @Nullable History history,
        @Nullable ObjectNode original) {
    /** A new document. */
    public Document(Analysis analysis) {
        this(analysis, Decisions.NONE, Corrections.NONE, Notes.NONE, null, null);
    }

    /** The same document with another review. */
    public Document reviewed(Decisions decisions) {
        return new Document(analysis, decisions, corrections, notes, history, original);
    }

    /** The same document with other facts corrected. */
    public Document corrected(Corrections facts) {
        return new Document(analysis, review, facts, notes, history, original);
    }

    /** The same document with other notes. */
    public Document noted(Notes others) {
        return new Document(analysis, review, corrections, others, history, original);
    }

    /** The same document with other rows; the analysis stays until the call is analysed anew. */
    public Document mended(History rows) {
        return new Document(analysis, review, corrections, notes, rows, original);
    }

    /** The same document, analysed anew. */
    public Document analysed(Analysis anew) {
        return new Document(anew, review, corrections, notes, history, original);
    }

    /** The rows as they are now, be it that nobody has touched them. */
    public History rows() {
        return history == null ? History.of(Segmentation.rows(analysis)) : history;
    }
}
