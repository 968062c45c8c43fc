package app.diptych.model.folding;

import app.diptych.model.Language;

/** Where two pieces of text are set together. */
public final class Joint {
    private Joint() {}

    /**
     * One text of two: with a space between in English; in Chinese only between two characters that are not Chinese, as a
     * line is broken by UAX #14 between ideographs without one.
     */
    public static String join(String first, String second, Language language) {
        if (first.isBlank()) {
            return second;
        }
        if (second.isBlank()) {
            return first;
        }
        return first + between(first, second, language) + second;
    }

    /** What stands between two texts, neither of them blank. */
    public static String between(String first, String second, Language language) {
        if (language == Language.EN) {
            return " ";
        }
        return isLatin(first.codePointBefore(first.length())) && isLatin(second.codePointAt(0)) ? " " : "";
    }

    /** Punctuation of the Latin script too: a sentence that ends in "." is followed by a space. */
    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x250;
    }
}
