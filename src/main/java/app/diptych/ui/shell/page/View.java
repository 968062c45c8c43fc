package app.diptych.ui.shell.page;

/** What fills the window below its bars. */
public enum View {
    /** The two columns with the panes beside them. */
    READ,
    /** The page of the metrics. */
    METRICS
}
