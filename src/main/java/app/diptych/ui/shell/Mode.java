package app.diptych.ui.shell;

/** What the middle of the window is for at the moment. */
public enum Mode {
    /** Reading the call in both languages. */
    READ,
    /** Mending its translation, sentence by sentence. */
    REVIEW,
    /** Looking at its measures, on a page of their own. */
    METRICS
}
