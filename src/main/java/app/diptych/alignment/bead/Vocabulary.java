package app.diptych.alignment.bead;

import java.util.HashMap;
import java.util.Map;

/** Numbers the features of one alignment: the lexicon's entries first, then whatever its texts bring. Not thread-safe. */
public final class Vocabulary {
    private final Map<String, Integer> ids = new HashMap<>();
    private final int entries;

    Vocabulary(int entries) {
        this.entries = entries;
    }

    /** The id of a feature that is no entry of the lexicon. */
    int id(String key) {
        return ids.computeIfAbsent(key, ignored -> entries + ids.size());
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
