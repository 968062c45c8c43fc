package app.diptych.ui.terms;

/** Which calls terms of one's own hold for. */
public enum Scope {
    /** All calls; kept among the settings. */
    ALL,
    /** The calls of the folder in which the call shown lies; kept there. */
    FOLDER
}
