package app.diptych.review;

import app.diptych.metric.Fact;

/**
 * A fact with what a person made of it. Ids of added ones follow those of the analysis.
 *
 * @param fact as it is now
 * @param mark what was done to it
 */
public record CorrectedFact(Fact fact, Mark mark) {
    /** What a person did to a fact. */
    public enum Mark {
        /** Nothing: as the program read it. */
        READ,
        /** Concept, entity or period was changed. */
        CHANGED,
        /** The person added it. */
        ADDED,
        /** The person said that it is none. */
        HIDDEN
    }
}
