package app.diptych.metric.statement.period;

import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The period that a sentence speaks of when it comes to an amount: the last one named before it that is about this amount. */
final class SpokenPeriod {
    /** What may stand between an amount and the period it is of. */
    static final Pattern BIND = Pattern.compile(
            "[\\s,]*(?:(?:percent )?(?:range|area|level|zone|rate)\\s+)?(?:(?:year-over-year|sequentially)\\s*)?(?:(?:spent|paid|earned|recorded|reported)\\s+)?(?:(?:in|for|during|of|at|as of|by|exiting|"
                    + "at the end of|through)\\s+)?(?:(?:the|our|fiscal|end of)\\s*)*");

    private static final Sieve COMPARED = Sieve.of(
            ".*(?:from|since|than|than in|versus|vs|vs\\.|compared (?:to|with)|relative to|over|against)\\s+(?:(?:the|our|in|for|end of)\\s+)*",
            Pattern.DOTALL);

    private static final Sieve ASIDE = Sieve.of(
            "(?:and |also, )?(?:after|following|coming off|consistent with|in line with|despite|adjusting|accounting|excluding|while|as \\w+ (?:\\w+ )?(?:mentioned|noted|said)|relative|given|against|versus|lapping|additionally, while)\\b");

    private static final Sieve PAST = Sieve.of("prior|last|previous|year-ago");

    private static final Pattern OF_QUARTER = Pattern.compile(
            "(?s).*\\b(?:(?:quarter|q[1-4]) (?:of )?(?:our |the )?|(?:ended|ending)\\b.{0,24}\\band )$");

    private static final String PRIOR = "prior";
    private static final int NEAR = 40;

    private SpokenPeriod() {}

    /** "Prior-year development" is the name of a measure, whatever it is stated for. */
    private static boolean isOfName(Sentence sentence, int start) {
        return sentence.lower(start, start + PRIOR.length()).equals(PRIOR)
                && sentence.namings().stream().anyMatch(naming -> naming.start() <= start && start < naming.end());
    }

    /** The period, or null where none is named. */
    static @Nullable Period before(Sentence sentence, Quantity quantity) {
        Period last = null;
        for (Quantity mention : sentence.periods()) {
            int start = mention.mention().start();
            if (mention.mention().end() <= quantity.mention().start()
                    && !COMPARED.matches(sentence.lower(sentence.span().start(), start))
                    && !isOfName(sentence, start)
                    && !isBoundBefore(sentence, mention)
                    && !isPast(sentence, mention)
                    && !isYearOf(sentence, mention)
                    && !isAside(sentence, start, quantity.mention().start())) {
                Period period = Periods.parse(mention.mention().value());
                last = period == null ? last : period;
            }
        }
        return last;
    }

    /** "Despite the prior year's …": a year that is past is spoken of by the way, but at the head of a sentence. */
    private static boolean isPast(Sentence sentence, Quantity mention) {
        return mention.mention().start() - sentence.span().start() > 12
                && PAST.isIn(mention.text().toLowerCase(Locale.ROOT));
    }

    /** "The third quarter of our fiscal year 2024": the quarter is meant. */
    private static boolean isYearOf(Sentence sentence, Quantity mention) {
        String code = String.valueOf(mention.mention().value());
        int start = mention.mention().start();
        return code.length() == 4
                && OF_QUARTER
                        .matcher(sentence.lower(Math.max(sentence.span().start(), start - NEAR), start))
                        .matches();
    }

    /** "Adjusting for the storm in Q1 2024, margin rose 2 points": the period of what is adjusted for. */
    private static boolean isAside(Sentence sentence, int period, int amount) {
        int from = sentence.span().start();
        return ASIDE.begins(sentence.lower(from, Math.min(from + 40, period)))
                && sentence.plain(period, amount).contains(",");
    }

    /** Whether the period belongs to an amount in front of it: "$5 billion in Q1, and $6 billion". */
    private static boolean isBoundBefore(Sentence sentence, Quantity period) {
        int start = period.mention().start();
        for (Quantity amount : sentence.amounts()) {
            int end = amount.mention().end();
            if (end <= start && BIND.matcher(sentence.lower(end, start)).matches()) {
                return true;
            }
        }
        return false;
    }
}
