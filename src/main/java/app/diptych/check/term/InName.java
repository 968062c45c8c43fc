package app.diptych.check.term;

import app.diptych.quantity.grammar.Letters;

/** Tells whether words belong to a name: they begin with capitals, and so does a word beside them. */
final class InName {
    private InName() {}

    static boolean is(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        return isCapital(text, after(text, end)) || isCapital(text, before(text, start));
    }

    private static boolean isCapital(String text, int at) {
        return at >= 0 && Character.isUpperCase(text.charAt(at));
    }

    /** Where the next word begins if only a space is between; −1 if not. */
    private static int after(String text, int end) {
        boolean parted = end + 1 < text.length() && text.charAt(end) == ' ';
        return parted && Letters.isLatin(text.charAt(end + 1)) ? end + 1 : -1;
    }

    /** Where the word before begins if only a space is between; −1 if not. */
    private static int before(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != ' ' || !Letters.isWord(text.charAt(start - 2))) {
            return -1;
        }
        int at = start - 2;
        while (at > 0 && Letters.isWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
