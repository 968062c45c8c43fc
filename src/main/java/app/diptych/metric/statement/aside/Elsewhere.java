package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Movements that are said of something else, or of an earlier time. */
public final class Elsewhere {
    private static final int NEAR = 40;
    private static final int NEXT = 30;
    private static final Pattern LOWER = Pattern.compile(
            "\\s+(?:lower|higher|fewer|less)\\s+(?!than|in\\b|on\\b|for\\b|from\\b|year|compared|versus|due|driven|and\\b|as\\b|at\\b|with\\b|because|sequential|over\\b|quarter|by\\b|again|this\\b|but\\b|to\\b|is\\b|was\\b|primarily|mainly|largely|reflect|on-|organic|through)\\p{L}");
    /** "Costs fell 1%, following a 2% decline": that was before. */
    private static final Pattern FOLLOWING =
            Pattern.compile("(?s).*\\b(?:following|after|lapping)\\s+(?:(?:a|an|the|very|strong|prior|last)\\s+)*");

    /** "A one-point larger tailwind than in the spring": a distance between two. */
    private static final Pattern MORE_THAN_BEFORE = Pattern.compile(
            "\\s+(?:larger|bigger|greater|smaller|stronger|higher|lower|less|more)\\s+(?:of an?\\s+)?(?:headwind|tailwind|impact|benefit|drag|contribution|effect)s?\\s+than\\b");

    private Elsewhere() {}

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
        if (nobody || MORE_THAN_BEFORE.matcher(behind).lookingAt()) {
            return true;
        }
        return quantity.kind() == Kind.PERCENT
                && (after == null || after.start() - end > NEXT)
                && LOWER.matcher(behind).lookingAt();
    }
}
