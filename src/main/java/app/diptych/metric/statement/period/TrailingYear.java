package app.diptych.metric.statement.period;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
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
    static boolean isNamed(Sentence sentence, Naming naming, Quantity quantity, String around) {
        return HINTS.in(around)
                && TWELVE_MONTHS
                        .matcher(withoutNext(sentence, naming, quantity, around))
                        .find()
                && !isOfAmountBefore(sentence, quantity);
    }

    /** "Net income of $5 million, and a trailing 12-month return": directly before another measure, the months are of that one. */
    private static String withoutNext(Sentence sentence, Naming of, Quantity quantity, String around) {
        int end = quantity.mention().end();
        String behind = sentence.lower(end, sentence.nextAmount(quantity));
        Matcher months = TWELVE_MONTHS.matcher(behind);
        boolean next = around.endsWith(behind)
                && months.find()
                && sentence.namings().stream()
                        .anyMatch(naming -> !naming.equals(of) && naming.start() == end + months.end() + 1);
        return next ? around.substring(0, around.length() - behind.length()) : around;
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
