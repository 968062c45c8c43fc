package app.diptych.metric.statement.period;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an amount is one of the twelve months to the end of the quarter. */
final class TrailingYear {
    private static final Pattern TWELVE_MONTHS =
            Pattern.compile("trailing[- ](?:12|twelve)[- ]months?|\\bttm\\b|(?:last|past) (?:12|twelve) months");
    private static final Hints HINTS = Hints.of("month|ttm");

    private TrailingYear() {}

    /** @param around the words around the amount */
    static boolean isNamed(Sentence sentence, Quantity quantity, String around) {
        return HINTS.in(around) && TWELVE_MONTHS.matcher(around).find() && !isOfAmountBefore(sentence, quantity);
    }

    /** "6% over the past 12 months, offset by a 2% decline": the months are those of the amount before. */
    private static boolean isOfAmountBefore(Sentence sentence, Quantity quantity) {
        int end = -1;
        for (Quantity other : sentence.amounts()) {
            end = other.mention().end() <= quantity.mention().start()
                    ? other.mention().end()
                    : end;
        }
        String gap = end < 0 ? "" : sentence.lower(end, quantity.mention().start());
        Matcher months = TWELVE_MONTHS.matcher(gap);
        return months.find() && gap.startsWith(",", months.end());
    }
}
