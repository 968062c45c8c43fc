package app.diptych.ui.metrics.plan;

/** How words are set. */
public enum Type {
    /** What a row is of. */
    NAME,
    /** A figure, strong. */
    VALUE,
    /** What stands behind a figure. */
    NOTE,
    /** Small, at an axis. */
    SMALL
}
