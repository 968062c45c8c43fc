package app.diptych.ui.reader.row;

import java.util.function.Supplier;

/**
 * What stands in a row around its paragraphs.
 *
 * @param passage id of the passage
 * @param heading the section that begins
 * @param name who begins to speak
 * @param detail as what
 * @param number ¶
 * @param heights where all that stands
 * @param speech what a screen reader says; made only when asked for
 */
record RowContent(
        int passage,
        Lettering heading,
        Lettering name,
        Lettering detail,
        Lettering number,
        Heights heights,
        Supplier<String> speech) {
    static final RowContent EMPTY = of(-1, Heights.NONE);

    /** Heights alone, to measure by. */
    static RowContent of(int passage, Heights heights) {
        return new RowContent(
                passage, Lettering.NONE, Lettering.NONE, Lettering.NONE, Lettering.NONE, heights, () -> "");
    }
}
