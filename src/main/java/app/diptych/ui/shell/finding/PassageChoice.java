package app.diptych.ui.shell.finding;

/** Which passages the reader shows. */
public enum PassageChoice {
    /** The whole call. */
    ALL,
    /** Those with findings. */
    FLAGGED,
    /** Those with findings that nobody has decided on. */
    UNDECIDED
}
