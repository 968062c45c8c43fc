package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Hedges;
import app.diptych.model.pattern.Sieve;
import java.util.regex.Pattern;

/** Pronouns that mean a measure named before: "it was $5 billion", "and that compares to 4%". */
public final class Pronouns {
    /** Farther from its pronoun an amount is something else's. */
    private static final int NEAR = 120;

    private static final String THE_NUMBER = "the (?:\\w+ ){0,2}?(?:balance|figure|number|amount|range)(?! of\\b)";

    /** "It grew 9%", "the remaining balance was up 9%", "And was up 9%" at the head of a passage. */
    private static final Sieve RESTATED = Sieve.of("(?s)\\s*(?:(?:and|but|so)[, ]+)?(?:(?:it|that|" + THE_NUMBER
            + ") )?(?:(?:also|again|actually) )?(?:grew|rose|fell|increased|declined|decreased|(?:was|is|were|are) (?:up|down))(?: (?:by|"
            + Hedges.WORDS + "))*\\s*");

    private static final Sieve PRONOUN = Sieve.of(
            "(?:(?:so|and|but|now|again|well|yes|yeah)[, ]+)*(?:(?:that|it|this|which)(?!\\s+includ|\\s{3})(?:['\u2019]s| is| was| represents| compares)?"
                    + "|(?:was|were|is|are) (?:up|down)"
                    + "|" + THE_NUMBER + ")\\b.*",
            Pattern.DOTALL);
    private static final Sieve PRONOUN_BEFORE = Sieve.of(
            "(?:(?:.*\\b)?(?:it|that|this|which)(?:['\u2019]s| is| was)|(?:and |but )?(?:was|were|is|are) (?:up|down))\\s+(?:(?:"
                    + Hedges.WORDS + "|now|at)\\s+)*",
            Pattern.DOTALL);

    private static final Sieve EXPECTED = Sieve.of(
            "(?s).*\\b(?:expect|anticipate|project|see) (?:it|this|that) (?:to (?:be|total|reach|average)|at)\\s+(?:(?:"
                    + Hedges.WORDS + "|in|between|the|range|of)\\s+)*");

    private static final Sieve CAUSE = Sieve.of("\\b(?:due to|driven by|because of|thanks to)\\b");

    private static final Pattern FOLLOWS = Pattern.compile(
            "[^,;.]*, (?:it|that)(?:['\u2019]s| is| was)\\s+(?:(?:" + Hedges.WORDS + "|now|still|at)\\s+)*");

    private Pronouns() {}

    /** Whether the words between a measure and an amount take the measure up again: ", it's about". */
    public static boolean follow(String words) {
        return FOLLOWS.matcher(words).matches();
    }

    /** Whether the words between the head of a sentence and an amount say nothing but how something named before moved. */
    public static boolean restate(String words) {
        return RESTATED.matches(words);
    }

    /** Whether the words before an amount say that it is what a measure is expected to be: "we expect it to be about". */
    public static boolean areExpected(String words) {
        return EXPECTED.matches(words);
    }

    /**
     * Whether the words between the head of a sentence and an amount say that it is the measure's named before.
     *
     * @param asked whether only a question named it: then nothing but a pronoun directly before the amount means it
     */
    public static boolean lead(String words, boolean asked) {
        if (words.endsWith("of which ") || CAUSE.isIn(words)) {
            // "This came of gains of $5 million, of which $2 million": a part of those.
            return false;
        }
        return (!asked && words.length() < NEAR && PRONOUN.matches(words))
                || PRONOUN_BEFORE.matches(words)
                || (words.contains(" it ") && areExpected(words.substring(Math.max(0, words.length() - NEAR / 2))));
    }
}
