package app.diptych.quantity.grammar;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import java.math.BigDecimal;
import java.util.Set;

/** Joins two limits of one amount into the range between them: "more than 10 but less than 20", 大于 10 且小于 20. */
public final class Limits {
    private static final int LONGEST = 8;

    private final Set<String> joints;

    /** @param joints what may stand between the two limits, without the spaces around it */
    public Limits(Set<String> joints) {
        this.joints = joints;
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
        if (to < from
                || to - from > LONGEST
                || !joints.contains(reading.text().substring(from, to).strip())) {
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
