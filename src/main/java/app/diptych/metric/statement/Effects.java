package app.diptych.metric.statement;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that say what something added to a measure or took from it: "a $2 million headwind", "the storm added 50 basis
 * points of growth". They are no levels and no movements of the measure: growth of 9 % of which 1 point came from the
 * calendar is not growth of 1 %.
 */
final class Effects {
    private static final String FILL =
            "(?:\\s+(?:by|" + Hedges.WORDS + "|another|an|a|the|up to|only|of|an estimated))*\\s*";
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "(?:\\s+(?!with\\b|excluding\\b|without\\b|absent\\b|adjusting\\b|adjusted\\b|and\\b|while\\b|but\\b|due\\b|despite\\b|including\\b|as\\b|in\\b|from\\b|of\\b|on\\b|to\\b|for\\b)[\\p{L}&-]+){0,3}?\\s+"
                    + "(?:headwind|tailwind|impact|benefit|drag|contribution|effect|pressure)s?\\b(?!-).*",
            Pattern.DOTALL);
    private static final Sieve NOUN_BEFORE = Sieve.of(
            ".*\\b(?<!\\b(?:excluding|without|before|absent) (?:the |any )?)(?:headwinds?|tailwinds?|impact|benefit|drag|contribution|effect|pressure)(?: +(?!ratios?\\b|rates?\\b)[\\p{L}\\d'\u2019-]+){0,8}?\\s+(?:of|was|is|(?:will|would|should) be|to be)"
                    + FILL,
            Pattern.DOTALL);
    private static final Sieve GAVE = Sieve.of(
            ".*\\b(?:contribut(?:e|ed|es|ing)|add(?:ed|s|ing)?|cost|boost(?:ed|ing)?|benefit(?:ed|ing|s)?|help(?:ed|ing)?|hurt)"
                    + FILL,
            Pattern.DOTALL);
    private static final Sieve RAISED = Sieve.of(
            ".*\\b(?:expect|expected|due to|because of|from|had|saw|with)\\b[^.;]{0,60}\\bto (?:increase|decrease|reduce|benefit|lower|impact)\\b[^.;]{0,60}\\bby"
                    + FILL,
            Pattern.DOTALL);
    private static final Sieve TO_MEASURE = Sieve.of(
            "\\s+(?:of|to|in)\\s+(?:(?!and\\b|or\\b)[\\p{L}'\u2019&-]+\\s+){0,5}?(?:growth|margins?|revenue|sales|earnings|eps|income|profit|billings|bookings|increase|decline)\\b.*",
            Pattern.DOTALL);
    /** "It contributed 3% of our revenue" is a share of it. */
    private static final Sieve SHARE =
            Sieve.of("\\s+of\\s+(?!(?:[\\p{L}\\d'\u2019&-]+\\s+){0,5}(?:growth|increase|decline)\\b)");

    private static final Pattern AGAINST = Pattern.compile(
            "\\b(?:headwinds?|drag|pressure|unfavorable|adverse(?:ly)?|negative(?:ly)?|hurt|cost|reduc\\w+|decreas\\w+|lower\\w*)\\b");
    /** A word without which none of the above matches: most amounts are done with here. */
    private static final Hints HINTS = Hints.of(
            "headwind|tailwind|impact|benefit|drag|contribut|effect|pressure|add|cost|boost|help|hurt|to increase|to decrease|to reduce|to lower");

    /** "The provision was a net benefit of $2 million": the measure itself was one. */
    private static final Sieve LEVEL = Sieve.of("(?s).*\\b(?:was|were|is) a (?:net )?benefit of" + FILL);

    /** What was added by lower costs is added all the same. */
    private static final Pattern HURT =
            Pattern.compile("\\b(?:hurt|cost us|unfavorabl[ey]|adverse(?:ly)?|negative(?:ly)?)\\b");

    private static final Sieve CAUSE = Sieve.of("\\b(?:driven by|due to|because of|thanks to|result of)\\b"
            + "|\\b(?:impact|effect|headwind|tailwind|benefit|contribution|pressure|drag)s? from\\b"
            + "|\\b(?:impact|effect|headwind|tailwind)s? of\\b");

    /** "Inflation had a negative impact of 64 basis points": what had it is the cause. */
    private static final Sieve HAD = Sieve.of(
            "(?s)(?:\\s+(?:and|or) [^,;.]{0,40}?)?\\s+(?:had|has|have|having)\\s+(?:an?\\s+)?(?:[\\w-]+\\s+){0,3}(?:impact|effect)s?\\s+of\\b[^,;.]*");

    /** What lowered a cost helped. */
    private static final Pattern FAVORABLE = Pattern.compile(
            "\\b(?:un)?favou?rabl[ey]\\b" + "|\\bpositive(?= (?:\\w+ )?(?:impact|effect|contribution))");

    private static final Sieve FROM_CAUSE = Sieve.of(
            "\\s+(?:[\\w-]+\\s+){0,2}(?:impact|benefit|contribution|effect|tailwind)\\s+(?:from|of)\\s+(?:(?:our|the|higher|favorable|positive)\\s+)*");

    private static final int NEAR = 90;

    private Effects() {}

    /** "The benefit of 6 basis points was driven by lower sales": the sales are what it came of. */
    static boolean isCause(String between) {
        return CAUSE.isIn(between);
    }

    /** Whether a measure is what had an effect, and not what it was on. */
    static boolean isCauseOf(Sentence sentence, Naming before, Quantity effect) {
        int end = effect.mention().end();
        return HAD.matches(sentence.plain(before.end(), effect.mention().start()))
                && !sentence.lower(end, sentence.span().end()).startsWith(" from ");
    }

    /** "A $1 million headwind from currency" is a measure of the catalogue by itself. */
    static boolean isOwnMeasure(@Nullable Naming after) {
        return after != null
                && after.concept().kinds().contains(Kind.POINTS)
                // "2 points and cost of sales by 1 point": what stands in the statements is no effect.
                && after.concept().element() == null
                && !after.concept().isDerived();
    }

    /** Money does nothing to a rate: "a 7 cent impact" behind a return is of something else. */
    static boolean fits(Naming of, Statement.Effect effect) {
        return effect.quantity().kind() != Kind.MONEY || of.concept().kinds().contains(Kind.MONEY);
    }

    /** "A 2% favorable impact from pricing": what prices did is how they changed. */
    static boolean isOf(Sentence sentence, Statement.Effect effect, Naming cause) {
        return !effect.negative()
                && cause.concept().rateOfChange()
                && FROM_CAUSE.matches(sentence.lower(effect.quantity().mention().end(), cause.start()));
    }

    /** Whether an amount is an effect: 1 for one that added, −1 for one that took away, null for none. */
    static @Nullable Integer of(Sentence sentence, Quantity quantity) {
        if (quantity.kind() != Kind.MONEY && quantity.kind() != Kind.PERCENT && quantity.kind() != Kind.POINTS) {
            return null;
        }
        int start = quantity.mention().start();
        int end = quantity.mention().end();
        String before = sentence.plain(Math.max(sentence.span().start(), start - NEAR), start);
        String after = sentence.plain(end, Math.min(sentence.nextAmount(quantity), end + NEAR));
        if (!HINTS.in(before) && !HINTS.in(after)) {
            return null;
        }
        if (LEVEL.matches(before)) {
            return null;
        }
        boolean noun = NOUN_AFTER
                .matcher(after.substring(0, Math.min(after.length(), 60)))
                .matches();
        boolean given = quantity.kind() != Kind.MONEY
                && !(quantity.kind() == Kind.PERCENT && SHARE.begins(after))
                && (GAVE.matches(before) && TO_MEASURE.matches(after));
        boolean raised = quantity.kind() == Kind.POINTS && RAISED.matches(before);
        if (!noun && !given && !raised && !NOUN_BEFORE.matches(before)) {
            return null;
        }
        int clause = after.indexOf(',');
        String words = before + " | " + (clause < 0 ? after : after.substring(0, clause));
        Matcher favorable = FAVORABLE.matcher(words);
        if (favorable.find()) {
            return favorable.group().startsWith("un") ? -1 : 1;
        }
        return (given && !noun ? HURT : AGAINST).matcher(words).find() ? -1 : 1;
    }
}
