package app.diptych.library.search;

import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hits of a query in the order of the call: by passage, the English side first, in the order of the text. Immutable;
 * kept as numbers, because a single letter has hundreds of thousands.
 */
public final class Hits {
    /** No hits. */
    public static final Hits NONE = new Hits(new int[] {0}, new int[0], new int[0]);

    /** By side (twice the passage, one more for Chinese) the number of its first hit; one more at the end. */
    private final int[] firsts;

    private final int[] starts;
    private final int[] ends;

    Hits(int[] firsts, int[] starts, int[] ends) {
        this.firsts = firsts;
        this.starts = starts;
        this.ends = ends;
    }

    static int side(int passage, Language language) {
        return 2 * passage + (language == Language.EN ? 0 : 1);
    }

    /** How many there are. */
    public int size() {
        return starts.length;
    }

    /**
     * A hit by its number.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if there is no such hit
     */
    public Hit get(int index) {
        int found = Arrays.binarySearch(firsts, index);
        int side = found < 0 ? -found - 2 : found;
        // Of sides that begin with the same hit the last one has it; the others are empty.
        while (found >= 0 && side + 1 < firsts.length && firsts[side + 1] == index) {
            side++;
        }
        return new Hit(side / 2, side % 2 == 0 ? Language.EN : Language.ZH, new Span(starts[index], ends[index]));
    }

    /** What is hit of one side of a passage, in the order of its text. */
    public List<Span> of(int passage, Language language) {
        int side = side(passage, language);
        if (side + 1 >= firsts.length) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (int i = firsts[side]; i < firsts[side + 1]; i++) {
            spans.add(new Span(starts[i], ends[i]));
        }
        return spans;
    }

    /** The number of the first hit at a place or behind it; {@link #size()} where there is none. */
    public int from(int passage, Language language, int offset) {
        int side = side(passage, language);
        if (side + 1 >= firsts.length) {
            return size();
        }
        int at = Arrays.binarySearch(starts, firsts[side], firsts[side + 1], offset);
        return at < 0 ? -at - 1 : at;
    }

    /** The ids of the passages that are hit, in order. */
    public int[] passages() {
        return IntStream.range(0, firsts.length / 2)
                .filter(passage -> firsts[2 * passage] < firsts[2 * passage + 2])
                .toArray();
    }
}
