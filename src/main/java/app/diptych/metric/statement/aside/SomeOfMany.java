package app.diptych.metric.statement.aside;

import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Counts of some of what a company has: "three customers have ordered it", "seven of our ten largest customers", "orders from
 * nine customers". They are not how many there are.
 */
public final class SomeOfMany {
    private static final String FILL = "(?:(?:" + Hedges.WORDS + "|the|our|another)\\s+)*";
    private static final Sieve FROM = Sieve.of("(?s).*\\b(?:from|by|for|among|of (?:our|the|its))\\s+" + FILL);
    /** "The client and its 3,000 locations". */
    private static final Sieve THEIRS = Sieve.of("(?s).*\\b(?:its|their)\\s+" + FILL);
    /** "A model store that has 32 seats". */
    private static final Sieve WHICH = Sieve.of("(?s).*\\b(?:that|which|it) (?:has|have|had)\\s+" + FILL);

    private static final Pattern HEAD = Pattern.compile("(?s)(?:(?:and|so|but|today|already|in fact)[, ]+)*" + FILL);
    /** Whatever follows the noun and is no preposition, conjunction or movement is a verb: they did it. */
    private static final Pattern DID = Pattern.compile("(?s)\\s+(?!(?:" + FunctionWords.PREPOSITIONS + "|"
            + FunctionWords.CONJUNCTIONS + "|" + FunctionWords.ADVERBS
            + "|(?:was|were|is|are) (?:up|down|flat)|year|year-over-year|quarter-over-quarter|sequentially|globally|worldwide|total)\\b)"
            + "\\p{L}.*");

    private static final Sieve COMPANY = Sieve.of(
            "\\b(?:we|our|us|total|totaled|ended|company|reached|surpassed|crossed|exceeded|milestone|record|in use|using)\\b");
    private static final Sieve CHOICE =
            Sieve.of("(?s).*\\b(?:largest|biggest|top|such|of (?:our|the|its|these|those))\\b.*");
    private static final BigDecimal FEW = new BigDecimal(100);
    private static final int NEAR = 40;

    private SomeOfMany() {}

    /** Whether an amount counts only some of what the measure counts. */
    public static boolean counts(Sentence sentence, Naming naming, Quantity quantity) {
        if (quantity.kind() != Kind.COUNT || !naming.concept().instant()) {
            return false;
        }
        int start = quantity.mention().start();
        int from = sentence.span().start();
        String before = sentence.plain(from, start);
        String after = sentence.lower(naming.end(), naming.end() + NEAR);
        boolean chosen = CHOICE.matches(sentence.lower(start, naming.start()));
        return chosen
                || quantity.mention().bound() == Bound.VAGUE
                || THEIRS.matches(before)
                || (isFew(quantity)
                        && (FROM.matches(before)
                                || WHICH.matches(before)
                                || (HEAD.matcher(before).matches()
                                        && DID.matcher(after).matches())));
    }

    /** Whether a sentence speaks of what the company has in all, or of what it uses. */
    public static boolean isOfCompany(Sentence sentence) {
        return COMPANY.isIn(
                sentence.lower(sentence.span().start(), sentence.span().end()));
    }

    /** Whoever tells what single customers did names few; "14,000 customers use it" is what a product has. */
    private static boolean isFew(Quantity quantity) {
        BigDecimal high = quantity.mention().high();
        return high != null && high.compareTo(FEW) < 0;
    }
}
