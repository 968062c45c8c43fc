package app.diptych.metric.text;

import app.diptych.metric.concept.Concept;

/**
 * A stretch of a sentence that names a concept.
 *
 * @param concept what is named
 * @param start offset in the passage
 * @param end offset behind it
 */
public record Naming(Concept concept, int start, int end) {}
