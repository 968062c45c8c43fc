package app.diptych.metric.statement.period;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Of what period an amount is that another is compared with, by the words beside it: "down sequentially from $5 million". */
final class ComparedPeriod {
    /** "down from last quarter's $5 million" */
    private static final Sieve LAST_QUARTERS = Sieve.of(
            "(?s).*\\b(?:prior|last|previous) quarter(?:['\u2019]s)?\\s+(?:(?:of|level|was|at|rate|about|approximately)\\s+)*");

    private static final Sieve SEQUENTIALLY = Sieve.of(
            "(?s).*\\b(?:sequentially|quarter[- ]over[- ]quarter|(?:on|in) a sequential basis|sequential (?:decline|decrease|increase|improvement))[^.;,]{0,20}");
    private static final Sieve THEN_SEQUENTIALLY =
            Sieve.of("\\s+(?:sequentially|quarter[- ]over[- ]quarter|(?:on|in) a sequential basis)\\b");

    /** "Down sequentially, and from $28 million a year ago": the words behind an amount are nearer. */
    private static final Sieve YEAR_AGO = Sieve.of(
            ",?\\s+(?:(?:in|for|at|during) )?(?:the )?(?:a year (?:ago|earlier)|(?:same|prior[- ]year|year-ago) (?:quarter|period)|last year)\\b");

    /** What a state moved from at the end of a year is what it was when the last one ended. */
    private static final Sieve AT_YEAR_END = Sieve.of(
            "\\s+(?:at|as of|by) (?:the )?(?:(?:last|prior|previous) )?(?:fiscal )?(?:year[- ]end|end of (?:last|the (?:last|prior|previous)|the) (?:fiscal )?year)\\b(?! ago)");

    private static final int NEAR = 40;

    private ComparedPeriod() {}

    /** The period, or null where these words do not tell it. */
    static @Nullable Period of(Sentence sentence, Naming naming, Quantity quantity, Period reported) {
        if (!reported.isQuarter()) {
            return null;
        }
        int start = quantity.mention().start();
        int end = quantity.mention().end();
        String before = sentence.lower(Math.max(sentence.span().start(), start - NEAR), start);
        String after = sentence.lower(end, Math.min(end + NEAR, sentence.nextAmount(quantity)));
        if (YEAR_AGO.begins(after)) {
            return null;
        }
        if (LAST_QUARTERS.matches(before) || SEQUENTIALLY.matches(before) || THEN_SEQUENTIALLY.begins(after)) {
            return reported.quarterBefore();
        }
        return naming.concept().instant() && AT_YEAR_END.begins(after) ? Period.quarter(reported.year() - 1, 4) : null;
    }
}
