package app.diptych.quantity.english.number;

import java.util.Locale;

/**
 * A word of a number.
 *
 * @param kind how it takes part
 * @param value its value; of a scale, the power of ten
 */
public record NumberWord(Kind kind, int value) {
    /** How a word takes part in a number. */
    public enum Kind {
        /** One to nineteen. */
        UNIT,
        /** Twenty to ninety. */
        TENS,
        /** Hundred, million. */
        SCALE,
        /** A dozen. */
        DOZEN,
        /** "a" before a scale. */
        ARTICLE;

        String role() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
