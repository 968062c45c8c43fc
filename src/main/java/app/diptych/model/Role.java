package app.diptych.model;

/** What a speaker is in the call. */
public enum Role {
    /** Conducts the call. */
    OPERATOR,
    /** Speaks for the company. */
    EXECUTIVE,
    /** Asks the questions. */
    ANALYST,
    /** Anybody else, or not known. */
    OTHER
}
