package app.diptych.document;

import app.diptych.analysis.Analysis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A transcript with its analysis.
 *
 * @param analysis the parsed model
 * @param original the JSON it was read from, whose fields that this program does not know are written again; null for a
 *     new document
 */
public record Document(Analysis analysis, @Nullable ObjectNode original) {
    /** A new document. */
    public Document(Analysis analysis) {
        this(analysis, null);
    }
}
