package app.diptych.ui.shell;

/** Which sides of the call the reader shows. */
public enum Columns {
    /** English and Chinese, side by side. */
    BOTH,
    /** English alone. */
    ENGLISH,
    /** Chinese alone. */
    CHINESE
}
