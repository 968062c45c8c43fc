package app.diptych.metric.statement.aside;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.Preference;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures that a sentence names without stating anything of them: "club sales outpaced our top line, growing 9%", "our debt
 * target was …", "interest on loans was …", "SG&amp;A and R&amp;D were … together". An amount beside them is not theirs.
 */
public final class Bystanders {
    private static final Sieve OUTPACED = Sieve.of(
            "(?s).*\\b(?:outpac\\w+|outgr[eo]w\\w*|faster than|ahead of)\\s+(?:(?:our|the|overall|total|company)\\s+)*");
    private static final Sieve PLACE = Sieve.of("\\s+(?:from|in|at|of|by|per|with)\\s+(?:[\\w'\u2019-]+\\s+){0,3}");
    private static final Sieve TARGET = Sieve.of("(?s)\\s+(?:target|goal|objective)s?\\s+(?:was|were|had been)\\b.*");
    private static final Sieve GOAL = Sieve.of("(?s)\\s+(?:target|goal)\\b.*");
    private static final Sieve AIMED =
            Sieve.of("(?s).*\\b(?:above|below|exceed\\w*|within|of) (?:our|the|its) (?:[\\w-]+ )?target ");
    private static final Sieve DUE =
            Sieve.of("(?s)\\s+(?:that\\s+)?(?:matur(?:ing|es?|ities|ity)|due|coming due)\\b.*");
    private static final Sieve EARNED = Sieve.of(
            "(?s).*\\b(?:interest|fees?|yields?|gains?|losses|proceeds|spread|income)\\s+(?:on|from)\\s+(?:(?!cash\\b)[\\w-]+\\s+){0,3}");
    private static final Pattern ABBREVIATION = Pattern.compile("(?s)\\s+[A-Z]{3,}\\b.*");
    private static final Sieve JOINED = Sieve.of("\\s*(?:and|&|plus)\\s+(?:(?:our|the|total)\\s+)*");
    private static final Sieve EACH = Sieve.of("\\s*,?\\s*and\\s+(?:(?:" + Hedges.WORDS + "|a|an)\\s+)*");
    /** "Industry sales were down 3%": what all of a trade sold. */
    private static final Pattern INDUSTRY = Pattern.compile(
            "(?s)(?:(?:and|but|while|that|the|overall|total|global|domestic|u\\.s\\.|with)[, ]+)*(?:industry|industry[- ]wide|industrywide)(?:['\u2019]s)?\\s+(?:[\\w-]+\\s+){0,2}");

    /** "Demand for loans": what somebody wants is not stated. */
    private static final Sieve WANTED = Sieve.of(
            "(?s).*\\b(?:demand|appetite|need|market|capacity|held|kept|invested|managed) for\\s+(?:(?:our|the|more|new)\\s+)*(?:(?!(?:\\w+ed|drove|drives?|led|leads?|brought|brings?|grew|rose|fell|made|sent|helps?|boosts?|lifts?)\\s)[\\w-]+\\s+){0,2}");

    private static final int NEAR = 48;

    private Bystanders() {}

    /** Whether a measure is only named. */
    public static boolean is(Sentence sentence, Naming naming) {
        int start = naming.start();
        return (sentence.lower(naming.end(), naming.end() + 1).equals(",")
                        && OUTPACED.matches(
                                sentence.lower(Math.max(sentence.span().start(), start - NEAR), start)))
                || isEarnedOn(sentence, naming)
                || WANTED.matches(sentence.lower(Math.max(sentence.span().start(), start - NEAR), start))
                || takes(sentence, naming);
    }

    /** "Interest on loans": loans are what it is earned on. */
    private static boolean isEarnedOn(Sentence sentence, Naming naming) {
        int start = naming.start();
        return naming.concept().instant()
                && naming.concept().kinds().contains(Kind.MONEY)
                && EARNED.matches(sentence.lower(Math.max(sentence.span().start(), start - NEAR), start));
    }

    /** "Fees from loans were …": then the amount is that of the fees, a measure of the catalogue. */
    private static boolean isNamed(Sentence sentence, Naming naming) {
        Naming earned = sentence.namingBefore(naming.start());
        return earned != null && naming.start() - earned.end() < NEAR / 2;
    }

    /** "Our 2.7 times leverage target": an amount before it is not held. */
    public static boolean isAimedAt(Sentence sentence, Naming naming) {
        return GOAL.matches(sentence.lower(naming.end(), naming.end() + 10));
    }

    /** Whether it takes the amount behind it all the same, so that no measure before it has it. */
    public static boolean takes(Sentence sentence, Naming naming) {
        int start = naming.start();
        int end = naming.end();
        String before = sentence.lower(Math.max(sentence.span().start(), start - NEAR), start);
        String after = sentence.lower(end, end + NEAR);
        Concept concept = naming.concept();
        return TARGET.matches(after)
                || isOfIndustry(sentence, naming)
                || AIMED.matches(before)
                || (concept.instant() && DUE.matches(after))
                || (isEarnedOn(sentence, naming) && !isNamed(sentence, naming))
                || (concept.kinds().equals(Set.of(Kind.COUNT)) && isPartOfName(sentence, naming))
                || isJointCost(sentence, naming);
    }

    private static boolean isOfIndustry(Sentence sentence, Naming naming) {
        String before = sentence.lower(sentence.span().start(), naming.start());
        int industry = before.lastIndexOf("industry");
        if (industry < 0) {
            return false;
        }
        int part = Math.max(before.lastIndexOf(", ", industry), before.lastIndexOf("; ", industry));
        return INDUSTRY.matcher(before.substring(Math.max(0, part + 1)).strip() + " ")
                .matches();
    }

    /**
     * "Net sales from our stores": stores are where the sales were made, and not what is counted.
     *
     * @param before the measure named before it, or null
     */
    public static boolean isPlace(Sentence sentence, Naming naming, @Nullable Naming before) {
        return before != null
                && naming.concept().kinds().equals(Set.of(Kind.COUNT))
                && naming.start() >= before.end()
                && PLACE.matches(sentence.lower(before.end(), naming.start()));
    }

    /** "New customer NPS": what follows is what is measured. */
    private static boolean isPartOfName(Sentence sentence, Naming naming) {
        int end = naming.end();
        return end < sentence.span().end()
                && ABBREVIATION
                        .matcher(sentence.text()
                                .substring(end, Math.min(sentence.span().end(), end + NEAR)))
                        .matches();
    }

    /** Two costs that share one amount: it is neither's. */
    private static boolean isJointCost(Sentence sentence, Naming naming) {
        if (!isCost(naming)) {
            return false;
        }
        List<Naming> namings = sentence.namings();
        int at = namings.indexOf(naming);
        return (at > 0 && isJoint(sentence, namings.get(at - 1), naming))
                || (at + 1 < namings.size() && isJoint(sentence, naming, namings.get(at + 1)));
    }

    private static boolean isJoint(Sentence sentence, Naming first, Naming second) {
        return isCost(first)
                && isCost(second)
                && !first.concept().equals(second.concept())
                && JOINED.matches(sentence.lower(first.end(), second.start()))
                && !isEachGiven(sentence, second.end());
    }

    /** "… were $3 million and $2 million": one for each. */
    private static boolean isEachGiven(Sentence sentence, int from) {
        Quantity before = null;
        for (Quantity amount : sentence.amounts()) {
            int start = amount.mention().start();
            if (before != null && EACH.matches(sentence.plain(before.mention().end(), start))) {
                return true;
            }
            before = start >= from ? amount : null;
        }
        return false;
    }

    private static boolean isCost(Naming naming) {
        Concept concept = naming.concept();
        return concept.preference() != Preference.HIGHER
                && !concept.instant()
                && concept.kinds().contains(Kind.MONEY);
    }
}
