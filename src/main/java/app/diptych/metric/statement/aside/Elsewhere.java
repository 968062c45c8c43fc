package app.diptych.metric.statement.aside;

import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Movements that are said of something else, or of an earlier time. */
public final class Elsewhere {
    private static final int NEAR = 40;
    private static final int NEXT = 30;
    private static final Sieve LOWER = Sieve.of("\\s+(?:lower|higher|fewer|less)\\s+(?!(?:" + FunctionWords.ALL
            + "|year|quarter|sequential|driven|primarily|mainly|largely|organic)\\b|reflect|on-)\\p{L}");
    /** "Costs fell 1%, following a 2% decline": that was before. */
    private static final Pattern FOLLOWING =
            Pattern.compile("(?s).*\\b(?:following|after|lapping)\\s+(?:(?:a|an|the|very|strong|prior|last)\\s+)*");

    /** "A one-point larger tailwind than in the spring": a distance between two. */
    private static final Sieve MORE_THAN_BEFORE = Sieve.of(
            "\\s+(?:larger|bigger|greater|smaller|stronger|higher|lower|less|more)\\s+(?:of an?\\s+)?(?:headwind|tailwind|impact|benefit|drag|contribution|effect)s?\\s+than\\b");

    private static final Sieve LEFT_OUT = Sieve.of(
            "(?:(?:and|but|so)[, ]+)?(?:excluding|without|adjusting for|adjusted for|before)\\b(?:(?!\\b(?:was|were|is|are|grew|increased|decreased|declined|rose|fell|up|down)\\b)[^,;])*");
    private static final Pattern THAN =
            Pattern.compile("\\s+(?:higher than|lower than|more than|less than|above|below)\\s+(?:our |the |its )?");
    /** "A 3% increase in deliveries": of a thing that is no measure; what is capital may be a place, what is said of time none. */
    private static final Pattern MOVED_THING = Pattern.compile(
            "\\s+(?:(?:year[- ]over[- ]year|sequential|net|total)\\s+)?(?:increase|decrease|decline|reduction|improvement|rise|drop|growth)s? in (?:(?:our|the|its|total|overall|average|net)\\s+)*"
                    + "(?!(?:" + FunctionWords.ALL
                    + "|constant|local|reported|organic|second|third|fourth|fiscal|current|prior|previous|comparable|dollars?|line|terms|addition|part|response)\\b|[a-z]*(?:year|quarter|half|period|month|week)s?\\b)[a-z]");
    /** A noun directly behind an amount of money is what costs or holds so much. */
    private static final Sieve NOUN = Sieve.of(
            "\\s+(?:credit|loan|term|revolving|bond|note|debt|tax|cash|share|stock|equity)\\s+(?:facilit|line|loan|program|offering|issu|repurchase|plan|agreement)");

    private Elsewhere() {}

    /**
     * "Net income was $3 million or $1 million higher than adjusted income", "cash was up with an added $5 million credit
     * line": what is compared is another measure, what was added another thing.
     */
    public static boolean isMovementOfOther(Sentence sentence, Quantity quantity) {
        int end = quantity.mention().end();
        String behind = sentence.lower(end, sentence.nextAmount(quantity));
        var than = THAN.matcher(behind);
        if (than.lookingAt()) {
            return sentence.namings().stream().anyMatch(naming -> naming.start() == end + than.end());
        }
        if (quantity.kind() == Kind.PERCENT && isOfThing(sentence, end)) {
            return true;
        }
        return quantity.kind() == Kind.MONEY && NOUN.begins(behind);
    }

    private static boolean isOfThing(Sentence sentence, int end) {
        int to = Math.min(end + NEXT * 2, sentence.span().end());
        var moved = MOVED_THING.matcher(sentence.text().substring(end, Math.max(end, to)));
        return moved.lookingAt()
                && sentence.namings().stream().noneMatch(naming -> naming.start() > end && naming.start() < to);
    }

    /** Whether a movement is only what was before the one that is stated. */
    public static boolean isBefore(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        return FOLLOWING
                .matcher(sentence.plain(Math.max(sentence.span().start(), start - NEAR), start))
                .matches();
    }

    /**
     * "A 30% lower cost to build": of something that is no measure.
     *
     * @param after the measure named behind the amount, or null
     */
    public static boolean isOfOther(Sentence sentence, @Nullable Naming after, Quantity quantity) {
        int end = quantity.mention().end();
        String behind = sentence.lower(end, sentence.nextAmount(quantity));
        // "Thousands more watched": who, and more than what, is not said.
        boolean nobody = quantity.kind() == Kind.COUNT
                && quantity.mention().bound() == Bound.VAGUE
                && behind.startsWith(" more ");
        // "Excluding the effect of a fee of $5 million, …": the amount of what is left out.
        boolean out = LEFT_OUT.matches(
                sentence.plain(sentence.span().start(), quantity.mention().start()));
        if (nobody || out || MORE_THAN_BEFORE.begins(behind)) {
            return true;
        }
        return quantity.kind() == Kind.PERCENT && (after == null || after.start() - end > NEXT) && LOWER.begins(behind);
    }
}
