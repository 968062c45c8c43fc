package app.diptych.metric.text;

import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ratios whose per cent is left out, as insurers and banks speak: "a combined ratio of 88.6, compared to 90.2". The measure
 * says what the number is counted in; the quantity itself, which the Chinese is held against, stays a bare number.
 */
final class BareRatios {
    private static final String RATIO = "ratio";
    private static final Set<Kind> IN_PERCENT = Set.of(Kind.PERCENT);

    /** What a ratio in per cent lies between. */
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private static final BigDecimal MOST = BigDecimal.valueOf(999);
    /** Characters between a ratio and its number, or between two of its numbers. */
    private static final int FAR = 60;

    /** The words that give a ratio its number: "for the quarter was", "improved to", "below". */
    private static final Sieve GIVES = Sieve.of(
            "^(?:[^.;:\\d]*[\\s,])?(?:of|was|is|were|are|be|been|to|at|from|below|above|under|over|around)\\s+(?:(?:an?|just|well|now|"
                    + Hedges.WORDS + ")\\s+)*$");
    /** The words between a number of a ratio and another of the same. */
    private static final Sieve AGAIN = Sieve.of(
            "^(?:[^.;:]*[\\s,])?(?:compares? (?:to|with)|compared (?:to|with)|versus|from|and|or|to|than|between)\\s+(?:(?:an?|"
                    + Hedges.WORDS + ")\\s+)*$");
    /** A noun behind a number is what it counts: "a ratio of 2 nurses", "3 to 1", "2:1". */
    private static final Sieve COUNTS = Sieve.of(
            "^(?:\\s*[:/x]|\\s+(?:to (?:1|one)\\b|(?!(?:and|or|for|in|on|at|as|from|to|than|which|that|while|with|compare[ds]?|versus|was|is|were|are|"
                    + "improved|improves|increased|decreased|declined|rose|fell|reflect\\w*|excluding|ex|including|over|up|down|this|last|but|due|driven|both|year|"
                    + "because|primarily|mainly|largely|despite|by|before|after|during|through|per)\\b)[a-z]))");

    private BareRatios() {}

    /** The amounts of a sentence, those in per cent where its measures say so. */
    static List<Quantity> read(String lower, Span sentence, List<Naming> namings, List<Quantity> amounts) {
        if (amounts.isEmpty() || namings.stream().noneMatch(naming -> isRatio(lower, naming))) {
            return amounts;
        }
        List<Quantity> read = new ArrayList<>();
        @Nullable Quantity last = null;
        for (Quantity amount : amounts) {
            boolean bare = isBare(amount)
                    && !COUNTS.isIn(between(lower, amount.mention().end(), sentence.end()));
            if (bare && (isGiven(lower, namings, amounts, amount) || isAgain(lower, last, amount))) {
                last = amount;
                read.add(percent(amount));
            } else {
                read.add(amount);
            }
        }
        return List.copyOf(read);
    }

    private static boolean isRatio(String lower, Naming naming) {
        return naming.concept().kinds().equals(IN_PERCENT)
                && between(lower, naming.start(), naming.end()).endsWith(RATIO);
    }

    private static boolean isBare(Quantity amount) {
        Mention mention = amount.mention();
        return mention.kind() == Kind.COUNT
                && mention.unit().isEmpty()
                && mention.low() != null
                && mention.high() != null
                && mention.low().compareTo(LEAST) >= 0
                && mention.high().compareTo(MOST) <= 0;
    }

    /** Whether the measure named last before it is a ratio, and no other amount stands between. */
    private static boolean isGiven(String lower, List<Naming> namings, List<Quantity> amounts, Quantity amount) {
        int start = amount.mention().outerStart();
        Naming last = null;
        for (Naming naming : namings) {
            last = naming.end() <= start ? naming : last;
        }
        if (last == null || !isRatio(lower, last) || start - last.end() > FAR) {
            return false;
        }
        int from = last.end();
        boolean taken = amounts.stream()
                .anyMatch(other ->
                        other.mention().start() >= from && other.mention().end() <= start);
        return !taken && GIVES.isIn(between(lower, from, start));
    }

    private static boolean isAgain(String lower, @Nullable Quantity last, Quantity amount) {
        int start = amount.mention().outerStart();
        return last != null
                && start - last.mention().end() <= FAR
                && isNear(last.mention(), amount.mention())
                && AGAIN.isIn(between(lower, last.mention().end(), start));
    }

    /** Less than twice as much and more than half: what a ratio is compared with is like it. */
    private static boolean isNear(Mention one, Mention other) {
        BigDecimal low = one.low();
        BigDecimal high = other.high();
        return low != null && high != null && low.compareTo(high.add(high)) < 0 && high.compareTo(low.add(low)) < 0;
    }

    private static String between(String lower, int from, int to) {
        return from >= to ? "" : lower.substring(from, Math.min(to, lower.length()));
    }

    private static Quantity percent(Quantity amount) {
        Mention bare = amount.mention();
        Mention percent = new Mention(
                bare.start(),
                bare.end(),
                bare.outerStart(),
                bare.outerEnd(),
                Kind.PERCENT,
                bare.low(),
                bare.high(),
                "%",
                bare.per(),
                bare.bound(),
                bare.decimals(),
                bare.direction(),
                bare.comparison(),
                bare.value());
        return new Quantity(amount.id(), amount.passage(), amount.language(), amount.text(), percent);
    }
}
