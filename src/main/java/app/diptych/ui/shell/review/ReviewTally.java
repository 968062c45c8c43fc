package app.diptych.ui.shell.review;

import java.util.BitSet;
import java.util.List;

/**
 * How far the review is, by passage.
 *
 * @param rows how many rows each passage has
 * @param confirmed how many of them are confirmed
 */
public record ReviewTally(List<Integer> rows, List<Integer> confirmed) {
    /** Nothing is reviewed. */
    public static final ReviewTally NONE = new ReviewTally(List.of(), List.of());

    /** @throws IllegalArgumentException if the lists are of different lengths */
    public ReviewTally {
        rows = List.copyOf(rows);
        confirmed = List.copyOf(confirmed);
        if (rows.size() != confirmed.size()) {
            throw new IllegalArgumentException(rows.size() + " passages, but " + confirmed.size() + " of them counted");
        }
    }

    /** Whether there is anything to be told. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many rows some passages have. */
    public int rows(BitSet passages) {
        return sum(rows, passages);
    }

    /** How many rows of some passages are confirmed. */
    public int confirmed(BitSet passages) {
        return sum(confirmed, passages);
    }

    private static int sum(List<Integer> counts, BitSet passages) {
        int sum = 0;
        for (int id = passages.nextSetBit(0); id >= 0 && id < counts.size(); id = passages.nextSetBit(id + 1)) {
            sum += counts.get(id);
        }
        return sum;
    }

    /** The part of all rows that is confirmed, in whole per cent; 100 only where all are. */
    public int percent() {
        int all = rows.stream().mapToInt(Integer::intValue).sum();
        int done = confirmed.stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (int) (100L * done / all);
    }
}
