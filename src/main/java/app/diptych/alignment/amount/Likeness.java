package app.diptych.alignment.amount;

import app.diptych.alignment.Verdict;

/**
 * How two mentions compare.
 *
 * @param verdict {@code AGREE}, {@code COMPATIBLE} or {@code DIFFERENT}
 * @param cost how unlike they are: from 0 for two that say the same, to 1 for two that agree by an allowance or, where they
 *     differ, from 0 for a slip of a digit or a unit to 1 for two that have nothing in common but their kind
 */
public record Likeness(Verdict verdict, double cost) {
    /** @throws IllegalArgumentException if the verdict is of one side alone, or the cost is not from 0 to 1 */
    public Likeness {
        if (verdict == Verdict.MISSING || verdict == Verdict.ADDED || !(cost >= 0 && cost <= 1)) {
            throw new IllegalArgumentException(verdict + " at " + cost);
        }
    }
}
