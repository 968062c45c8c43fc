package app.diptych.ui.review.row;

import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import java.util.function.Supplier;

/**
 * What stands in a row around its texts.
 *
 * @param number of the row, from 0
 * @param segment the row itself
 * @param heading the section that begins
 * @param name who begins to speak
 * @param detail as what
 * @param passage ¶, where a passage begins
 * @param state how far it is, in a word
 * @param mark whether both sides say the same: ⇄, ≠ or ~
 * @param english what is said of the English cell: that it was edited
 * @param chinese the same of the Chinese one
 * @param note what the translator noted
 * @param heights where all that stands
 * @param speech what a screen reader says; made only when asked for
 */
record Content(
        int number,
        Segment segment,
        RowText heading,
        RowText name,
        RowText detail,
        RowText passage,
        RowText state,
        RowText mark,
        RowText english,
        RowText chinese,
        RowText note,
        Lines heights,
        Supplier<String> speech) {

    /** Whether a line stands under a text that says that it was edited. */
    boolean isEdited(Language side) {
        return !(side == Language.EN ? english : chinese).text().isEmpty();
    }
}
