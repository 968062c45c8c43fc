package app.diptych.ui.findings;

/** What the list has headings for. */
public enum Grouping {
    /** Nothing. */
    NONE,
    /** Each rule. */
    RULE,
    /** Each passage. */
    PASSAGE
}
