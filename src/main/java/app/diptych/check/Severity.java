package app.diptych.check;

/** How much a finding matters to a reader. */
public enum Severity {
    /** A figure or fact is wrong. */
    ERROR,
    /** A reader may be misled. */
    WARNING,
    /** Style. */
    NOTE
}
