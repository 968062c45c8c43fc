package app.diptych.ui.review.row;

import app.diptych.model.Language;

/**
 * At which heights the parts of a row stand, in whole pixels.
 *
 * @param heading top of the section's heading
 * @param name baseline of the speaker's header
 * @param top where the text's part of the row begins, behind its padding
 * @param padding above and below the text
 * @param baseline from {@code top} to the first baseline of both columns
 * @param englishAscent from the top of the English paragraph to its first baseline
 * @param chineseAscent the same of the Chinese one
 * @param small height of a line of small type
 */
record Lines(
        double heading,
        double name,
        double top,
        double padding,
        double baseline,
        double englishAscent,
        double chineseAscent,
        double small) {
    static final Lines NONE = new Lines(0, 0, 0, 0, 0, 0, 0, 0);

    /** From {@code top} to the top of a paragraph, so that the first baselines of both columns meet. */
    double lead(Language side) {
        return Math.rint(baseline - (side == Language.EN ? englishAscent : chineseAscent));
    }
}
