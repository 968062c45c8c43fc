package app.diptych.metric.text;

/**
 * A word of a text.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset behind its last, without a possessive 's
 * @param text the word as it stands
 * @param lower the word in lower case
 */
public record Word(int start, int end, String text, String lower) {
    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
