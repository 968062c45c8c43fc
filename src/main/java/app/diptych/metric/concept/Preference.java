package app.diptych.metric.concept;

/** Which way is better for an owner of the company. */
public enum Preference {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** It depends. */
    NEITHER
}
