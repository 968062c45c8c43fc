package app.diptych.ui.shell.review;

/** Which rows the review shows. */
public enum RowChoice {
    /** All, in the order of the call. */
    ALL,
    /** Those with findings. */
    FLAGGED,
    /** Those that nobody has confirmed. */
    UNCONFIRMED,
    /** Those marked to be looked at again. */
    MARKED,
    /** All, those first of whose alignment the program is least sure. */
    DOUBTFUL
}
