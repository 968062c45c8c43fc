package app.diptych.alignment.bead;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the features of one alignment: the lexicon's entries first, then whatever its texts bring. What the lexicon knows of
 * a feature is looked up once, when it is first met: most words of a call come again. Not thread-safe.
 */
public final class Vocabulary {
    private final Map<String, Integer> ids = new HashMap<>();
    private final Lexicon lexicon;
    private final int entries;
    /** By id, from that of the first feature that is no entry. */
    private int[] entryOf = new int[256];

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        entries = lexicon.size();
    }

    /** The id of a feature that is no entry of the lexicon. */
    int id(String key) {
        Integer known = ids.get(key);
        return known == null ? add(key) : known;
    }

    private int add(String key) {
        int count = ids.size();
        if (count == entryOf.length) {
            entryOf = Arrays.copyOf(entryOf, 2 * count);
        }
        entryOf[count] = lexicon.entry(key);
        ids.put(key, entries + count);
        return entries + count;
    }

    /** The lexicon's entry of a feature that is an English word in small letters, or {@link Lexicon#NONE}. */
    int entry(int id) {
        return entryOf[id - entries];
    }

    /** Whether a feature is an entry of the lexicon. */
    boolean isEntry(int id) {
        return id < entries;
    }

    /** How many ids there are. */
    int size() {
        return entries + ids.size();
    }
}
