package app.diptych.review;

/** What a person says of a finding. */
public enum Ruling {
    /** Nothing yet. */
    UNDECIDED,
    /** The translation is wrong there, as the finding says. */
    ERROR,
    /** The translation is right there: a false alarm. */
    NOT_ERROR
}
