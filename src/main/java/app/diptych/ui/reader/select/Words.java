package app.diptych.ui.reader.select;

import app.diptych.model.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where characters and words begin and end: by the JDK's rules, and inside a run of Han characters by a lexicon. */
public final class Words {
    /** Read when it is first needed: many a call is read without a double click on Chinese. */
    private @Nullable Lexicon lexicon;

    /** The word, or the run of space or punctuation, around an offset. */
    public Span around(String text, int offset) {
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        NavigableSet<Integer> ends = ends(text);
        int at = Math.clamp(offset, 0, text.length() - 1);
        Integer start = ends.floor(at);
        Integer end = ends.higher(at);
        return new Span(start == null ? 0 : start, end == null ? text.length() : end);
    }

    /** The end of the character that begins at an offset. */
    public static int nextCharacter(String text, int offset) {
        return offset >= text.length() ? text.length() : characters(text).following(offset);
    }

    /** The start of the character that ends at an offset. */
    public static int previousCharacter(String text, int offset) {
        return offset <= 0 ? 0 : characters(text).preceding(offset);
    }

    /** The end of the next word behind an offset. */
    public int nextWord(String text, int offset) {
        int from = offset;
        for (int end : ends(text).tailSet(offset, false)) {
            if (isWord(text, from, end)) {
                return end;
            }
            from = end;
        }
        return text.length();
    }

    /** The start of the word before an offset. */
    public int previousWord(String text, int offset) {
        int to = Math.min(offset, text.length());
        for (int start : ends(text).headSet(to, false).descendingSet()) {
            if (isWord(text, start, to)) {
                return start;
            }
            to = start;
        }
        return 0;
    }

    private static boolean isWord(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Where words end, and 0. */
    private NavigableSet<Integer> ends(String text) {
        NavigableSet<Integer> ends = new TreeSet<>();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            ends.add(start);
            partHan(text, start, end, ends);
            start = end;
        }
        ends.add(text.length());
        return ends;
    }

    /** Adds where the words of each run of Han characters between two offsets end. */
    private void partHan(String text, int from, int to, Set<Integer> into) {
        int start = from;
        while (start < to) {
            boolean han = isHan(text.charAt(start));
            int end = start + 1;
            while (end < to && isHan(text.charAt(end)) == han) {
                end++;
            }
            into.add(start);
            if (han && end > start + 1) {
                for (int word : lexicon().ends(text.substring(start, end))) {
                    into.add(start + word);
                }
            }
            start = end;
        }
    }

    private Lexicon lexicon() {
        Lexicon loaded = lexicon;
        if (loaded == null) {
            loaded = Lexicon.load();
            lexicon = loaded;
        }
        return loaded;
    }

    /** Those outside the basic plane are taken for letters: the JDK keeps their runs whole. */
    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }
}
