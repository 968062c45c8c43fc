package app.diptych.alignment.bead;

import app.diptych.model.Language;
import app.diptych.model.folding.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads texts into units. Thread-safe. */
public final class UnitReader {
    private final Characters characters = new Characters();

    /** Read once a process, by whoever aligns first. */
    private static final class Words {
        static final Lexicon LEXICON = new Lexicon(new Characters());
    }

    /** A vocabulary for the texts of one alignment. */
    public Vocabulary vocabulary() {
        return new Vocabulary(Words.LEXICON);
    }

    /**
     * Reads a text.
     *
     * @param keys what else it can have in common with its translation, such as its amounts, in a form that both share
     * @param vocabulary of this alignment
     */
    public Unit read(String text, Language language, List<String> keys, Vocabulary vocabulary) {
        return read(text, language).unit(keys, vocabulary);
    }

    /** Reads a text as far as it can be read beside others: its words are not numbered yet. */
    public Reading read(String text, Language language) {
        char[] folded = text.toCharArray();
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            folded[i] = characters.fold(folded[i]);
            length += folded[i] > ' ' ? 1 : 0;
        }
        List<String> words = words(folded);
        Collector entries = new Collector();
        if (language == Language.ZH) {
            Words.LEXICON.renderings().find(folded, entries::add);
        }
        return new Reading(length, words, language == Language.EN, entries.all(), asks(folded));
    }

    /** A text that was read, but for the numbers of its words. It stays as it is, whatever alignments ask for its unit. */
    public static final class Reading {
        private final int length;
        private final List<String> words;
        private final boolean english;
        private final int[] entries;
        private final boolean asks;

        private Reading(int length, List<String> words, boolean english, int[] entries, boolean asks) {
            this.length = length;
            this.words = words;
            this.english = english;
            this.entries = entries;
            this.asks = asks;
        }

        /** The unit of the text, for an alignment with its own vocabulary. */
        public Unit unit(List<String> keys, Vocabulary vocabulary) {
            Collector features = new Collector(entries, keys.size() + 2 * words.size() + 1);
            for (String key : keys) {
                features.add(vocabulary.id(key));
            }
            for (String word : words) {
                int id = vocabulary.id(word);
                int entry = english ? vocabulary.entry(id) : Lexicon.NONE;
                if (entry >= 0) {
                    features.add(entry);
                }
                // A product may be called by a common word.
                features.add(id);
            }
            if (asks) {
                features.add(vocabulary.id("?"));
            }
            return new Unit(length, features.sorted());
        }
    }

    /** Whether the text ends with a question mark, or a sentence of it does. */
    private static boolean asks(char[] folded) {
        for (int i = folded.length - 1; i >= 0; i--) {
            if (folded[i] == '?') {
                return true;
            }
        }
        return false;
    }

    /** Words in Latin letters and digits, in small letters. */
    private static List<String> words(char[] folded) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length) {
            if (!isPart(folded[at])) {
                at++;
                continue;
            }
            int start = at;
            while (at < folded.length && (isPart(folded[at]) || isApostrophe(folded, at))) {
                folded[at] = Character.toLowerCase(folded[at]);
                at++;
            }
            int end = at;
            if (end - start > 2 && folded[end - 1] == 's' && folded[end - 2] == '\'') {
                end -= 2;
            }
            words.add(new String(folded, start, end - start));
        }
        return words;
    }

    private static boolean isPart(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isApostrophe(char[] text, int at) {
        return text[at] == '\'' && at + 1 < text.length && isPart(text[at + 1]);
    }

    /** Feature ids as they come. */
    private static final class Collector {
        private int[] ids;
        private int size;

        Collector() {
            ids = new int[32];
        }

        /** Begins with some, and has room for more. */
        Collector(int[] first, int more) {
            ids = Arrays.copyOf(first, first.length + more);
            size = first.length;
        }

        void add(int id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size + 1);
            }
            ids[size++] = id;
        }

        /** As they came. */
        int[] all() {
            return Arrays.copyOf(ids, size);
        }

        /** In order, each once. */
        int[] sorted() {
            return Unit.sorted(ids, size);
        }
    }
}
