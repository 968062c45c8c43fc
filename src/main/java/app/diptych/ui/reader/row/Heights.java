package app.diptych.ui.reader.row;

import app.diptych.model.Language;

/**
 * At which heights the parts of a row stand, in whole pixels from its top.
 *
 * @param heading top of the section's heading
 * @param name baseline of the speaker's header
 * @param top where the text's part of the row begins, behind its padding
 * @param padding above and below the text
 * @param baseline from {@code top} to the first baseline of both columns
 * @param englishAscent from the top of the English paragraph to its first baseline
 * @param chineseAscent the same of the Chinese one
 */
record Heights(
        double heading,
        double name,
        double top,
        double padding,
        double baseline,
        double englishAscent,
        double chineseAscent) {
    static final Heights NONE = new Heights(0, 0, 0, 0, 0, 0, 0);

    /** From {@code top} to the top of a paragraph, so that the first baselines of both columns meet. */
    double lead(Language language) {
        return Math.rint(baseline - (language == Language.EN ? englishAscent : chineseAscent));
    }

    /** Where the text's part begins in a row with or without a heading and a header above it. */
    static double top(Typography type, boolean heading, boolean name) {
        return (heading ? type.scaled(40) : 0) + (name ? type.scaled(36) : 0) + type.padding();
    }
}
