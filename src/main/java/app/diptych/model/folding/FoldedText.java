package app.diptych.model.folding;

import org.jspecify.annotations.Nullable;

/** A text without the differences that do not matter, and the way back to the text as it stands. Immutable. */
public final class FoldedText {
    /** No text. */
    public static final FoldedText EMPTY = new FoldedText("", "", null);

    private final String cased;
    private final String small;
    private final int @Nullable [] offsets;

    /**
     * @param cased folded, but for the case of its letters
     * @param small folded altogether, as long as {@code cased}
     * @param offsets of each folded unit that of the unit it was made from, and the length of the text at the end; null
     *     where the offsets are the same
     */
    FoldedText(String cased, String small, int @Nullable [] offsets) {
        this.cased = cased;
        this.small = small;
        this.offsets = offsets;
    }

    /** Folded, but for the case of its letters. */
    public String cased() {
        return cased;
    }

    /** Folded altogether; as long as {@link #cased}. */
    public String small() {
        return small;
    }

    /** Whether each unit was made from one of the text as it stands. */
    public boolean isOneToOne() {
        return offsets == null;
    }

    /** Where in the text as it stands a folded stretch from {@code index} on starts. */
    public int start(int index) {
        return offsets == null ? index : offsets[index];
    }

    /** Where in the text as it stands a folded stretch up to {@code index}, which is not 0, ends. */
    public int end(int index) {
        if (offsets == null) {
            return index;
        }
        int next = index;
        // One character may have become several: the hit takes all of it.
        while (offsets[next] == offsets[index - 1]) {
            next++;
        }
        return offsets[next];
    }
}
