package app.diptych.quantity.grammar;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins two limits of one amount into the range between them: "more than 10 but less than 20", 大于 10 且小于 20. */
public final class Limits {
    private static final int LONGEST = 8;
    /** Characters behind the second limit that are looked at. */
    private static final int BEHIND = 24;

    private final Set<String> joints;
    private final Set<String> contrasting;
    private final Set<String> loose;
    private final Pattern another;
    private final Pattern more;

    /**
     * @param joints what may stand between the two limits, without the spaces around it
     * @param contrasting those of them that say that both limit one amount: "but"; only there the upper one may come first
     * @param loose those that may as well part two clauses
     * @param another what makes the second of two sums another amount, where it stands behind it: a target
     * @param more the same where the joint is loose
     */
    public Limits(Set<String> joints, Set<String> contrasting, Set<String> loose, Pattern another, Pattern more) {
        this.joints = joints;
        this.contrasting = contrasting;
        this.loose = loose;
        this.another = another;
        this.more = more;
    }

    /** Lets the last mention reach to this one, its other limit; false, with nothing changed, if it is none. */
    public boolean join(Reading reading, Draft draft) {
        Draft last = reading.last();
        if (last == null || !last.kind.isAmount() || last.kind != draft.kind || !isOfOneUnit(last, draft)) {
            return false;
        }
        boolean upwards = isLower(last) && isUpper(draft);
        boolean downwards = isUpper(last) && isLower(draft);
        BigDecimal low = upwards ? last.low : draft.low;
        BigDecimal high = upwards ? draft.high : last.high;
        if (!(upwards || downwards) || low == null || high == null || low.compareTo(high) >= 0) {
            return false;
        }
        if (isSeveral(last, low)) {
            return false;
        }
        int from = last.outerEnd;
        int to = draft.outerStart;
        if (to < from || to - from > LONGEST) {
            return false;
        }
        String joint = reading.text().substring(from, to).strip();
        boolean closed = isClosed(last) && isClosed(draft);
        if (!joints.contains(joint)
                || (downwards && !closed && !contrasting.contains(joint))
                || (!last.unit.isEmpty() && isAnother(reading, draft, !closed && loose.contains(joint)))) {
            return false;
        }
        last.low = low;
        last.high = high;
        last.unit = draft.unit;
        last.bound = Bound.EXACT;
        last.decimals = draft.decimals;
        last.start = Math.min(last.start, last.outerStart);
        last.end = draft.end;
        last.outerEnd = Math.max(draft.end, draft.outerEnd);
        return true;
    }

    /** "More than one" of a thing is several, no limit. */
    private static boolean isSeveral(Draft draft, BigDecimal low) {
        boolean counted = draft.kind == Kind.COUNT || draft.kind == Kind.DURATION;
        return counted && low.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether what follows shows the second to be an amount of its own: "above 5 million, below the target of 6 million". */
    private boolean isAnother(Reading reading, Draft draft, boolean isLoose) {
        int end = Math.max(draft.end, draft.outerEnd);
        String behind = new String(reading.chars(), end, Math.min(BEHIND, reading.length() - end));
        return another.matcher(behind).lookingAt()
                || (isLoose && more.matcher(behind).lookingAt());
    }

    /** "At least 20 and at most 30" are always two ends. */
    private static boolean isClosed(Draft draft) {
        return draft.bound == Bound.AT_LEAST || draft.bound == Bound.AT_MOST;
    }

    private static boolean isOfOneUnit(Draft last, Draft draft) {
        return last.unit.equals(draft.unit) || last.unit.isEmpty();
    }

    private static boolean isLower(Draft draft) {
        return (draft.bound == Bound.MORE_THAN || draft.bound == Bound.AT_LEAST) && isPlain(draft);
    }

    private static boolean isUpper(Draft draft) {
        return (draft.bound == Bound.LESS_THAN || draft.bound == Bound.AT_MOST) && isPlain(draft);
    }

    private static boolean isPlain(Draft draft) {
        return draft.low != null && draft.high != null && draft.low.compareTo(draft.high) == 0;
    }
}
