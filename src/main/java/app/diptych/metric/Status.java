package app.diptych.metric;

import app.diptych.metric.statement.period.Tense;

/** Whether a fact happened. */
public enum Status {
    /** Reported for the period. */
    ACTUAL,
    /** Of an earlier period, as said in this call. */
    PRIOR,
    /** Expected by the company. */
    GUIDANCE,
    /** Not said but computed from what is said. */
    IMPLIED;

    /** Of what a call states, by when it happened. */
    static Status of(Tense tense) {
        return switch (tense) {
            case REPORTED -> ACTUAL;
            case EARLIER, GUIDED_BEFORE -> PRIOR;
            case EXPECTED -> GUIDANCE;
        };
    }
}
