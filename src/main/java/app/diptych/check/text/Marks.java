package app.diptych.check.text;

import app.diptych.quantity.grammar.Letters;

/** What the marks between Chinese characters are. */
final class Marks {
    private static final String HALF = ",.;:!?()";
    private static final String FULL = "，。；：！？（）";
    /** Marks that end a clause or a sentence and never stand twice. */
    private static final String STOPS = "，。；：、,;";

    private Marks() {}

    static boolean isHalf(char c) {
        return HALF.indexOf(c) >= 0;
    }

    /** The full-width form of a half-width mark. */
    static char full(char half) {
        return FULL.charAt(HALF.indexOf(half));
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }

    /** Whether a character is Chinese: a Han character or a full-width mark. */
    static boolean isChinese(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Letters.isHan(c) || FULL.indexOf(c) >= 0 || "「」『』《》、“”".indexOf(c) >= 0;
    }

    static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Letters.isHan(text.charAt(at));
    }
}
