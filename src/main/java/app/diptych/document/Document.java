package app.diptych.document;

import app.diptych.analysis.Analysis;
import app.diptych.review.CorrectionJson;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A transcript with its analysis and its review.
 *
 * @param analysis the parsed model
 * @param review what a person has said of its findings
 * @param original the JSON it was read from, whose fields that this program does not know are written again; null for a
 *     new document
 */
public record Document(
        Analysis analysis, Decisions review, @Nullable ObjectNode original) {
    /** A new document. */
    public Document(Analysis analysis) {
        this(analysis, Decisions.NONE, null);
    }

    /** What a person has changed of its facts. */
    public Corrections corrections() {
        return original == null ? Corrections.NONE : CorrectionJson.read(original.path("review"));
    }

    /** The same document with another review. */
    public Document reviewed(Decisions decisions) {
        return new Document(analysis, decisions, original);
    }
}
