package app.diptych.ui.reader.appearance;

/** How the two languages stand to each other where both are shown. */
public enum Arrangement {
    /** English at the left, Chinese at the right. */
    ENGLISH_LEFT,
    /** Chinese at the left, English at the right. */
    CHINESE_LEFT,
    /** Chinese under English, in one column. */
    STACKED
}
