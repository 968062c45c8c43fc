package app.diptych.check.number.course;

import app.diptych.model.folding.Characters;

/** Chinese as the tables beside this have it. */
final class FoldedChinese {
    private static final Characters CHARACTERS = new Characters();

    private FoldedChinese() {}

    /** In Simplified characters, digits and letters in half width, one for one. Marks stay: they part clauses. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(Character.isLetterOrDigit(c) || c == '％' ? CHARACTERS.fold(c) : c);
        }
        return folded.toString();
    }
}
