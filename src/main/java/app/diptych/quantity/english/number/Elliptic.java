package app.diptych.quantity.english.number;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A bare number that shares the unit of the amount before it, being what that moved to or from: "from twenty weeks to twelve",
 * "to 22 cents from 20", "rose four days to 39".
 */
public final class Elliptic {
    private static final Pattern JOINED =
            Pattern.compile("(?i)[^,.;:]*,? (?:and|but|while|whereas|though|although|as) [^.,;:]*by ");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    /** Characters between two changes of one kind. */
    private static final int NEAR = 60;

    private static final String[] LIMITS = {
        "about ", "around ", "roughly ", "nearly ", "almost ", "just over ", "just under ", "over ", "under ", "some "
    };

    private static final String CLOSING = ".,;:?!)";

    private Elliptic() {}

    /**
     * Gives the number the unit of the last amount where it is meant; false, with nothing changed, where not.
     *
     * @param closing words before which a phrase ends
     */
    public static boolean shares(Reading reading, Draft draft, Phrases<?> closing) {
        Draft last = reading.last();
        if (last == null || !last.kind.isAmount() || last.unit.isEmpty() || draft.high == null || draft.exponent > 0) {
            return false;
        }
        if (isRateAgain(reading, last, draft, closing)) {
            draft.kind = last.kind;
            draft.unit = last.unit;
            return true;
        }
        int start = withoutLimit(reading, draft.start);
        boolean to = reading.has(last.outerEnd, " to ") && last.outerEnd == start - 4;
        boolean from = reading.has(last.outerEnd, " from ") && last.outerEnd == start - 6;
        if (!(to || from) || !isClosed(reading, draft.end, closing) || isYear(draft)) {
            return false;
        }
        boolean level = to
                ? reading.has(last.outerStart - 5, "from ")
                : reading.has(last.outerStart - 3, "to ") || reading.has(last.outerStart - 3, "at ");
        boolean same = switch (last.kind) {
            case DURATION, COUNT -> level || last.direction != null || from || isMoved(reading, last);
            // "rose 5% to 40": what rose by percent is no percent.
            case PERCENT, POINTS, MULTIPLE -> level;
            case MONEY -> level || (to && (last.direction != null || isMoved(reading, last)) && isCoin(reading, last));
            default -> false;
        };
        if (same) {
            draft.kind = last.kind;
            draft.unit = last.unit;
            draft.scale(power(reading, last, draft));
        }
        return same;
    }

    /** "orders rose 6% and visits slipped by two": the second change is told as the first. */
    private static boolean isRateAgain(Reading reading, Draft last, Draft draft, Phrases<?> closing) {
        int by = withoutLimit(reading, draft.start);
        return last.kind == Kind.PERCENT
                && last.direction != null
                && reading.has(by - 3, "by ")
                && by - last.outerEnd < NEAR
                && isJoined(reading.text().substring(last.outerEnd, by))
                && isClosed(reading, draft.end, closing);
    }

    /** Whether another clause of the same sentence leads to a number: " and visits slipped by ", not ", helped by ". */
    private static boolean isJoined(String between) {
        return JOINED.matcher(between).matches();
    }

    /** Where "about two and a half" starts. */
    private static int withoutLimit(Reading reading, int start) {
        for (String limit : LIMITS) {
            if (reading.has(start - limit.length(), limit)) {
                return start - limit.length();
            }
        }
        return start;
    }

    /** "improved four days to 39": a verb of change right before. */
    private static boolean isMoved(Reading reading, Draft last) {
        return reading.has(last.outerStart - 3, "ed ") || reading.has(last.outerStart - 3, "by ");
    }

    private static int power(Reading reading, Draft last, Draft draft) {
        if (last.kind == Kind.POINTS) {
            return last.low != null && last.numeral != null && last.low.compareTo(last.numeral.low()) != 0 ? 2 : 0;
        }
        if (last.kind == Kind.MONEY) {
            boolean large =
                    last.exponent > 0 && draft.high != null && last.numeral != null && draft.high.precision() <= 4;
            return isCoin(reading, last) ? -2 : large ? last.exponent : 0;
        }
        return 0;
    }

    private static boolean isCoin(Reading reading, Draft last) {
        return reading.has(last.end - 5, "cents")
                || reading.has(last.end - 4, "cent")
                || reading.at(last.end - 1) == '¢';
    }

    /** Whether the phrase ends with the number, so that no noun of its own can follow. */
    private static boolean isClosed(Reading reading, int end, Phrases<?> closing) {
        char c = reading.at(end);
        boolean mark = CLOSING.indexOf(c) >= 0 && !Letters.isDigit(reading.at(end + 1));
        boolean word = c == ' '
                && !reading.has(end, " of ")
                && (closing.at(reading.chars(), end + 1, reading.length()) > 0 || isTime(reading, end));
        return c == 0 || mark || word;
    }

    /** Whether it is told when: "from 20 a year ago"; "12 a year" is a rate. */
    private static boolean isTime(Reading reading, int end) {
        return reading.has(end, " a year ") || reading.has(end, " a quarter ");
    }

    private static boolean isYear(Draft draft) {
        @Nullable BigDecimal high = draft.high;
        return high != null
                && high.compareTo(FIRST_YEAR) >= 0
                && high.compareTo(LAST_YEAR) <= 0
                && draft.end - draft.start == 4;
    }
}
