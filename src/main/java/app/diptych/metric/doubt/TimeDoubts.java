package app.diptych.metric.doubt;

import app.diptych.metric.doubt.phrase.Spoken;
import app.diptych.metric.statement.period.Periods;
import app.diptych.metric.statement.period.Tense;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/** Whether an amount may be of another time than the one it was given, or no fact of any time: a goal, a condition, a rule. */
final class TimeDoubts {
    private static final Sieve SPAN = Sieve.of(
            "\\b(?:(?:over|in|during|for|within|through|across|throughout)\\s+(?:the\\s+|these\\s+)?(?:last|past|next|coming|previous|recent|first)\\s+"
                    + "(?:\\S+\\s+){0,4}?(?:few |several |couple of )?(?:days?|weeks?|months|years|quarters|decades?)\\b"
                    + "|(?:in|during|over|for) (?:this|that|the) same (?:period|time|month)\\b(?! (?:last|a year|of|in|one))"
                    + "|each of the (?:remaining|next|last|past|coming) |\\b(?:first|second|third) and (?:second|third|fourth) quarters\\b"
                    + "|since\\s+(?!the (?:prior|previous|last) (?:year|quarter)|last (?:year|quarter))"
                    + "|by\\s+(?:the end of\\s+)?(?:mid-|late |early )?(?:fiscal )?20\\d\\d\\b"
                    + "|from\\s+(?:fiscal )?20\\d\\d\\s+(?:to|through)\\b"
                    + "|(?:long|longer|medium|near)[- ]term\\b(?! (?:investments?|debt|securities|notes|assets|liabilities|borrowings|deposits|loans|contracts?))|multi-?year\\b|over time\\b|cagr\\b|compound(?:ed)?\\b|cumulative(?:ly)?\\b|so far\\b"
                    + "|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)[- ](?:years?|months?|weeks?)\\b)");
    private static final Sieve YEARLY =
            Sieve.of("\\bannual(?:ized|ised|ly)?\\b|\\bper year\\b|\\ba year\\b(?! (?:ago|earlier))");
    /** "For the full year, sales were $5 million and the return was 4%": the second may be the year's too. */
    private static final Sieve OF_YEAR =
            Sieve.of("\\bfull[- ]year\\b|\\b(?:for|during|in|over) the (?:fiscal )?year\\b(?! (?:ago|before|earlier))");

    private static final Sieve NO_EVENT = Sieve.of(
            "\\b(?:would|could|might|if(?! you (?:look|recall|remember))|unless|assum\\w+|scenarios?|hypothetical\\w*|requirements?|minimum|typical(?:ly)?|usually|generally|normally|"
                    + "historical(?:ly)?|sensitivit\\w+)\\b");
    private static final Sieve AIM = Sieve.of(
            "\\b(?:targets?|targeted|goals?|objectives?|ambitions?|aim|aspirations?|path to|march\\w* towards?|(?:way|road|journey) to|confiden\\w+|potential|opportunity)\\b");

    /** Parts of words without which the patterns cannot match. */
    private static final Hints SPANS = Hints.of(
            "day|week|month|same|years|quarters|decade|since|20|term|multi|over time|cagr|compound|cumulative|so far|year");

    private static final Hints YEARS = Hints.of("annual|year");
    private static final Hints NO_EVENTS = Hints.of(
            "would|could|might|if |unless|assum|scenario|hypothetical|requirement|minimum|typical|usually|generally|normally|historical|sensitivit");
    private static final Hints AIMS = Hints.of(
            "target|goal|objective|ambition|aim|aspiration|path to|march|way to|road to|journey to|confiden|potential|opportunity");
    private static final int NEAR = 40;

    private static final Sieve LAST_YEAR = Sieve.of(",? (?:during |in )?last (?:fiscal )?year\\b(?!'s)");
    private static final Sieve COMPARED = Sieve.of(
            "(?:.*\\b)?(?:from|than|versus|vs|against|compared (?:to|with)|relative to)\\s+(?:[\\w-]+ ){0,3}",
            Pattern.DOTALL);
    /** What may stand between an amount and the time of what it came of: no other part of the sentence, no comparison. */
    private static final Sieve BEHIND = Sieve.of(
            "(?!.*\\b(?:than|versus|vs|against|compared|relative|since|over|and|but|while|which|as|through|by|until)\\b)[^,;:.]*\\b(?:in|of|during|for) (?:the |our )?");

    private static final Pattern PAST_YEAR =
            Pattern.compile("\\b(?:over|in|during) the (?:past|last) (?:year|12 months|twelve months)\\b");

    private TimeDoubts() {}

    /** Whether the clause speaks of several years, of months, or of a time to come without a period for it. */
    static boolean ofPeriod(Spoken spoken) {
        String clause = clause(spoken);
        boolean trailing = spoken.when().period().code().startsWith("TTM");
        return !trailing
                && (isOverYear(spoken)
                        || (!spoken.when().said() && spoken.when().tense() == Tense.EXPECTED)
                        || isOfPeriodBehind(spoken)
                        || (SPANS.in(clause) && SPAN.isIn(clause))
                        || (isQuarters(spoken) && clause.contains("year") && OF_YEAR.isIn(clause))
                        || (spoken.when().period().isQuarter()
                                && !spoken.naming().concept().name().equals("runRate")
                                && YEARS.in(clause)
                                && !isNamedSo(spoken)
                                && YEARLY.isIn(clause)));
    }

    /** "We opened 40 shops over the past year", given to a quarter. */
    private static boolean isOverYear(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return isQuarters(spoken)
                && !spoken.naming().concept().isDerived()
                && (spoken.amount().kind() == Kind.COUNT || spoken.amount().kind() == Kind.MONEY)
                && PAST_YEAR
                        .matcher(sentence.lower(spoken.end(), sentence.nextAmount(spoken.amount())))
                        .find();
    }

    /** "Sales doubled last year", which nothing is compared with. */
    static boolean isLastYear(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        String after = sentence.lower(spoken.end(), sentence.nextAmount(spoken.amount()));
        return LAST_YEAR.begins(after)
                && !COMPARED.matches(sentence.lower(sentence.span().start(), spoken.start()));
    }

    /** "A gain from the additional week in fiscal 2020": a period behind the amount that it was not given. */
    private static boolean isOfPeriodBehind(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        if (spoken.when().said()) {
            return false;
        }
        for (Quantity period : sentence.periods()) {
            int start = period.mention().start();
            if (start >= spoken.end()
                    && start < sentence.nextAmount(spoken.amount())
                    && BEHIND.matches(sentence.lower(spoken.end(), start))) {
                Period named = Periods.parse(period.mention().value());
                return named != null
                        && Periods.end(named) != Periods.end(spoken.when().period());
            }
        }
        return false;
    }

    /** Whether the clause states a condition, a rule, or a goal that is not expected. */
    static boolean ofStatus(Spoken spoken) {
        String clause = clause(spoken);
        String before = spoken.sentence().lower(spoken.sentence().span().start(), spoken.start());
        return (NO_EVENTS.in(clause) && NO_EVENT.isIn(clause))
                || (spoken.when().tense() != Tense.EXPECTED
                        && (isAim(around(spoken)) || before.contains(" will ") || before.startsWith("will ")));
    }

    /** "Annual recurring revenue" is called so whatever it is stated for. */
    private static boolean isNamedSo(Spoken spoken) {
        return spoken.named()
                && YEARLY.isIn(spoken.sentence()
                        .lower(spoken.naming().start(), spoken.naming().end()));
    }

    /** Whether an amount was given to a quarter, of a measure that is no state. */
    private static boolean isQuarters(Spoken spoken) {
        return spoken.when().period().isQuarter() && !spoken.naming().concept().instant();
    }

    private static boolean isAim(String words) {
        return AIMS.in(words) && AIM.isIn(words);
    }

    /** The words beside the measure and its amount. */
    private static String around(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        int start = Math.min(Math.max(spoken.naming().start(), sentence.span().start()), spoken.start());
        int end = Math.max(spoken.named() ? spoken.naming().end() : 0, spoken.end());
        String after = sentence.lower(end, Math.min(sentence.nextAmount(spoken.amount()), end + NEAR));
        int comma = after.indexOf(',');
        return sentence.lower(Math.max(sentence.span().start(), start - NEAR), end)
                + (comma < 0 ? after : after.substring(0, comma));
    }

    /** From the head of the sentence, or the amount before, to the amount behind. */
    private static String clause(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        int end = spoken.end();
        String after = sentence.lower(end, sentence.nextAmount(spoken.amount()));
        int comma = after.indexOf(", ");
        return sentence.lower(sentence.span().start(), end) + (comma < 0 ? after : after.substring(0, comma));
    }
}
