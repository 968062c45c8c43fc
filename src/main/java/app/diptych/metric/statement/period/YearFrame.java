package app.diptych.metric.statement.period;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence speaks of the whole year where it comes to an amount. */
final class YearFrame {
    private static final Sieve FULL_YEAR = Sieve.of("\\bfull[- ](?:fiscal )?year|for the (?:fiscal )?year\\b");
    /** "… which pushed full-year cash flow to": it is the measure's own period, whatever was named before. */
    private static final Sieve YEAR_OF = Sieve.of("(?s).*\\bfull[- ]year(?: adjusted| gaap| non-gaap| total)? ");
    /** "9% growth for the year" */
    private static final Sieve FOR_YEAR =
            Sieve.of("(?s)\\s*(?:[\\w-]+ ){0,2}for the (?:full |fiscal )?year\\b(?! (?:ago|before)).*");
    /** "For the full year, sales were $5 million and income was $2 million": what leads a sentence frames all of it. */
    private static final Pattern LEADS = Pattern.compile(
            "(?:(?:and|but|so|now|then|also|finally|lastly)[, ]+)*"
                    + "(?:for|in|during|over|across) (?:the |our )?(?:(?:full|entire|whole)[- ](?:fiscal )?year|(?:fiscal )?year(?: as a whole)?(?=,))");

    private static final Pattern SHORTER = Pattern.compile("\\b(?:quarter|q[1-4]|half|months?|weeks?)\\b");

    private static final Pattern IN_QUARTER = Pattern.compile("\\b(?:in|during|for) (?:the|this) quarter\\b");

    /** "We finished the year with 9% growth": only a state is one of the last day. */
    private static final Sieve ENDED = Sieve.of(
            "(?s).*\\b(?:finish|clos|end|complet|conclud|wrapp)(?:ed|ing) (?:the|our) (?:full |fiscal )?year,? with\\b.*");

    private static final int NEAR = 40;

    private YearFrame() {}

    /**
     * Whether an amount is the year's.
     *
     * @param around the words from a little before the measure or its amount to the end of their part of the sentence
     * @param after the words directly behind the amount
     */
    static boolean holds(Sentence sentence, Naming naming, Quantity quantity, String around, String after) {
        if (!around.contains("year")
                && !sentence.lower(sentence.span().start(), quantity.mention().end())
                        .contains("year")) {
            return false;
        }
        boolean own = YEAR_OF.matches(
                        sentence.lower(Math.max(sentence.span().start(), naming.start() - NEAR), naming.start()))
                || FOR_YEAR.matches(after);
        return own
                || (!naming.concept().instant() && isEnded(sentence, quantity))
                || ((FULL_YEAR.isIn(around) || leads(sentence, quantity))
                        && SpokenPeriod.before(sentence, quantity) == null);
    }

    /** Whether a sentence names the full year. */
    static boolean isNamed(Sentence sentence) {
        String words = sentence.lower(sentence.span().start(), sentence.span().end());
        return words.contains("year") && FULL_YEAR.isIn(words);
    }

    /** "For the full year, sales were $5 million, while in the quarter net income was $1 million". */
    static boolean turnsToQuarter(Sentence sentence, Naming naming, Quantity quantity) {
        int start = Math.min(naming.start(), quantity.mention().start());
        return IN_QUARTER
                .matcher(sentence.lower(Math.max(sentence.span().start(), start - NEAR), start))
                .find();
    }

    /** Whether words that begin a sentence name the full year as what it is about. */
    static boolean leads(String words) {
        return LEADS.matcher(words).lookingAt();
    }

    private static boolean isEnded(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        return ENDED.matches(sentence.lower(Math.max(sentence.span().start(), start - 2 * NEAR), start));
    }

    private static boolean leads(Sentence sentence, Quantity quantity) {
        String before =
                sentence.lower(sentence.span().start(), quantity.mention().start());
        Matcher frame = LEADS.matcher(before);
        return before.contains("year")
                && frame.lookingAt()
                && !SHORTER.matcher(before).region(frame.end(), before.length()).find();
    }
}
