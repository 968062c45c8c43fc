package app.diptych.metric;

/** Whether a fact happened. */
public enum Status {
    /** Reported for the period. */
    ACTUAL,
    /** Of an earlier period, as said in this call. */
    PRIOR,
    /** Expected by the company. */
    GUIDANCE,
    /** Not said but computed from what is said. */
    IMPLIED
}
