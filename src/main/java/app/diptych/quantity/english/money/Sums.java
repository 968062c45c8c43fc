package app.diptych.quantity.english.money;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;

/** Tells millions that are money though no currency stands beside them: "capex will be about 800 million". */
public final class Sums {
    /** Words between money and its sum: "spend for the year will be around". */
    private static final int SUM_BACK = 8;

    private static final int SUMS_BACK = 12;
    private static final int FARTHEST_SUM = 160;
    private static final int LONGEST = 24;

    private final MoneyLists words;

    /** Reads with these lists. */
    public Sums(MoneyLists words) {
        this.words = words;
    }

    /** "30 million of fees", "125 million in charges", "300 million through dividends". */
    public boolean isPartOfSum(Reading reading, int end) {
        int behind = reading.skipSpaces(end);
        if (reading.has(behind, "of ") || reading.has(behind, "in ")) {
            return isSumIn(reading, behind + 3);
        }
        return reading.has(behind, "through ") && isSumIn(reading, behind + "through ".length());
    }

    /** "capex of about 800 million", "200 million is spent on it": money, though no currency is named. */
    public boolean isSum(Reading reading, Draft draft) {
        int behind = reading.skipSpaces(draft.end);
        if (isBesideSum(reading, draft)) {
            return true;
        }
        boolean is = reading.has(behind, "is ") || reading.has(behind, "was ");
        if (is && isSumIn(reading, behind + (reading.at(behind) == 'i' ? 3 : 4))) {
            return true;
        }
        int at = reading.skipSpacesBack(draft.start);
        for (int i = 0; i < SUM_BACK && at > reading.floor(); i++) {
            int floor = Math.max(reading.floor(), at - LONGEST);
            if (words.sum.before(reading.chars(), at, floor) > 0) {
                return true;
            }
            // "of" alone, or "in the neighborhood of": the longer one.
            int found = Math.max(
                    words.sumBridge.length(words.sumBridge.before(reading.chars(), at, floor)),
                    limitBefore(reading, at, floor));
            if (found == 0) {
                return false;
            }
            at = reading.skipSpacesBack(at - found);
        }
        return false;
    }

    /** "$100 million last year and 120 million this year": money of the same scale in the same sentence. */
    private static boolean isBesideSum(Reading reading, Draft draft) {
        Draft last = null;
        for (int i = 1; i <= SUM_BACK && last == null; i++) {
            Draft one = reading.last(i);
            last = one != null && one.kind.isAmount() && one.kind != Kind.PERCENT && one.kind != Kind.POINTS
                    ? one
                    : null;
        }
        if (last == null
                || last.kind != Kind.MONEY
                || last.exponent != draft.exponent
                || draft.start - last.end > FARTHEST_SUM) {
            return false;
        }
        for (int at = last.end; at < draft.start; at++) {
            char c = reading.at(at);
            if (c == '[' || ((c == '.' || c == '?' || c == ';') && reading.at(at + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private int limitBefore(Reading reading, int at, int floor) {
        return words.limit.length(words.limit.before(reading.chars(), at, floor));
    }

    /** Up to two words on, as in "of additional costs", the money is named. */
    private boolean isSumIn(Reading reading, int start) {
        int at = start;
        for (int i = 0; i < 3; i++) {
            if (words.sum.at(reading.chars(), at, reading.length()) > 0) {
                return true;
            }
            while (Letters.isLatin(reading.at(at)) && at < start + 2 * LONGEST) {
                at++;
            }
            at = reading.skipSpaces(at);
        }
        return false;
    }

    /** The currency of the last sum before, else that of the call. */
    public static String currency(Reading reading) {
        for (int i = 1; i <= SUMS_BACK; i++) {
            Draft last = reading.last(i);
            if (last != null && last.kind == Kind.MONEY) {
                return last.unit;
            }
        }
        return reading.setting().bareCurrency();
    }
}
