package app.diptych.metric.statement.period;

import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** "A decrease of 7% from the first quarter of 2024": the period that is named tells against what something moved. */
public final class ComparedWith {
    private static final Sieve FROM = Sieve.of(
            "[^,;.]{0,24}\\b(?:from|over|than|versus|vs|against|compared (?:to|with)|relative to)\\s+(?:(?:the|our|in|for|at|end of)\\s+)*");

    /** What a first quarter is compared with by it is the quarter before. */
    private static final Sieve YEAR_END = Sieve.of(
            "[^,;.]{0,24}\\b(?:from|than|versus|compared (?:to|with)|since) (?:the )?(?:(?:prior|last|previous) )?year[- ]end\\b");

    private ComparedWith() {}

    /**
     * Against what an amount moved, by the period that the sentence names behind it.
     *
     * @param moved id of the amount
     * @param period that the amount is of
     */
    public static Comparison of(Sentence sentence, int moved, Period period) {
        if (sentence.periods().isEmpty() && !sentence.holds("end")) {
            return Comparison.NONE;
        }
        for (Quantity amount : sentence.amounts()) {
            if (amount.id() == moved) {
                return of(sentence, amount, period);
            }
        }
        return Comparison.NONE;
    }

    private static Comparison of(Sentence sentence, Quantity amount, Period period) {
        int end = amount.mention().end();
        int next = sentence.nextAmount(amount);
        if (period.code().endsWith("-Q1") && YEAR_END.begins(sentence.lower(end, next))) {
            return Comparison.QOQ;
        }
        for (Quantity named : sentence.periods()) {
            int start = named.mention().start();
            if (start > end && start < next && FROM.matches(sentence.lower(end, start))) {
                return between(Periods.parse(named.mention().value()), period);
            }
        }
        return Comparison.NONE;
    }

    private static Comparison between(@Nullable Period before, Period period) {
        boolean year = period.yearBefore().equals(before);
        boolean quarter = !year && period.isQuarter() && period.quarterBefore().equals(before);
        return year ? Comparison.YOY : quarter ? Comparison.QOQ : Comparison.NONE;
    }
}
