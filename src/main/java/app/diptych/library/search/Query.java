package app.diptych.library.search;

import app.diptych.model.Language;
import app.diptych.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text the words, an amount, or a regular expression
 * @param matchCase whether capital and small letters differ
 * @param wholeWord whether a hit may not begin or end inside a word or a number
 * @param expression whether the text is a regular expression of {@link java.util.regex.Pattern}
 * @param language the side to look in; null for both
 * @param speaker id of the speaker to look at; null for all
 * @param section the section to look in; null for all
 */
public record Query(
        String text,
        boolean matchCase,
        boolean wholeWord,
        boolean expression,
        @Nullable Language language,
        @Nullable Integer speaker,
        @Nullable Section section) {
    /** Words or an amount, anywhere, without an option. */
    public static Query of(String text) {
        return new Query(text, false, false, false, null, null, null);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return expression ? text.isEmpty() : text.isBlank();
    }
}
