package app.diptych.model.pattern;

import java.util.Set;

/**
 * How often about one of some texts stands at a place of a text, of which only the order matters: what is rarer is looked
 * for first. Rough shares of characters in English and Chinese prose.
 */
final class Rarity {
    private static final double SPACE = 1 / 6.0;
    private static final double LETTER = 1 / 12.0;
    private static final double DIGIT = 1 / 30.0;
    private static final double MARK = 1 / 60.0;
    private static final double CHINESE = 1 / 100.0;
    private static final double EDGE = 1 / 3.0;
    /** The beginning of a text, or its end. */
    private static final double ONCE = 1 / 60.0;

    private static final int ASCII = 128;

    private Rarity() {}

    /** 1 and more: always. */
    static double of(Set<String> factors) {
        double sum = 0;
        for (String factor : factors) {
            sum += of(factor);
        }
        return sum;
    }

    private static double of(String factor) {
        double share = 1;
        boolean only = true;
        for (int i = 0; i < factor.length(); i++) {
            char c = factor.charAt(i);
            only &= Literal.isSign(c);
            share *= of(c);
        }
        return only ? 1 : share;
    }

    private static double of(char c) {
        if (Literal.isSign(c)) {
            return c == Literal.EDGE ? EDGE : ONCE;
        }
        if (c >= ASCII) {
            return CHINESE;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return c == ' ' ? SPACE : Character.isDigit(c) ? DIGIT : MARK;
    }
}
