package app.diptych.ui.reader;

import app.diptych.model.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** Where characters and words begin and end, by the JDK's rules. */
final class Words {
    private Words() {}

    /** The word, or the run of space or punctuation, around an offset. */
    static Span around(String text, int offset) {
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        BreakIterator words = words(text);
        int at = Math.min(offset, text.length() - 1);
        int end = words.following(at);
        return new Span(words.previous(), end);
    }

    /** The end of the character that begins at an offset. */
    static int nextCharacter(String text, int offset) {
        return offset >= text.length() ? text.length() : characters(text).following(offset);
    }

    /** The start of the character that ends at an offset. */
    static int previousCharacter(String text, int offset) {
        return offset <= 0 ? 0 : characters(text).preceding(offset);
    }

    /** The end of the next word behind an offset. */
    static int nextWord(String text, int offset) {
        BreakIterator words = words(text);
        int to = offset;
        while (to < text.length()) {
            int from = to;
            to = words.following(from);
            if (isWord(text, from, to)) {
                return to;
            }
        }
        return text.length();
    }

    /** The start of the word before an offset. */
    static int previousWord(String text, int offset) {
        BreakIterator words = words(text);
        int from = Math.min(offset, text.length());
        while (from > 0) {
            int to = from;
            from = words.preceding(to);
            if (isWord(text, from, to)) {
                return from;
            }
        }
        return 0;
    }

    private static boolean isWord(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }
}
