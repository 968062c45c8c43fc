package app.diptych.document;

import app.diptych.analysis.Analysis;
import app.diptych.review.CorrectionJson;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Segmentation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A transcript with its analysis and its review.
 *
 * @param analysis the parsed model, of the call as the review has it
 * @param review what a person has said of its findings
 * @param history the rows as a person has mended them, with every step; null where nobody has
 * @param original the JSON it was read from, whose fields that this program does not know are written again; null for a
 *     new document
 */
public record Document(
        Analysis analysis,
        Decisions review,
        @Nullable History history,
        @Nullable ObjectNode original) {
    /** A new document. */
    public Document(Analysis analysis) {
        this(analysis, Decisions.NONE, null, null);
    }

    /** What a person has changed of its facts. */
    public Corrections corrections() {
        return original == null ? Corrections.NONE : CorrectionJson.read(original.path("review"));
    }

    /** The same document with another review. */
    public Document reviewed(Decisions decisions) {
        return new Document(analysis, decisions, history, original);
    }

    /** The same document with other rows; the analysis stays until the call is analysed anew. */
    public Document mended(History rows) {
        return new Document(analysis, review, rows, original);
    }

    /** The same document, analysed anew. */
    public Document analysed(Analysis anew) {
        return new Document(anew, review, history, original);
    }

    /** The rows as they are now, be it that nobody has touched them. */
    public History rows() {
        return history == null ? History.of(Segmentation.rows(analysis)) : history;
    }
}
