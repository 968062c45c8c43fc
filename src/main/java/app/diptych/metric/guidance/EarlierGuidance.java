package app.diptych.metric.guidance;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/**
 * Tells amounts that were expected before from those that are expected now: "we had guided to $5 million", "above our guidance
 * of $5 million", "versus our prior outlook of $5 million", "raising our range from $5 million to $6 million".
 */
public final class EarlierGuidance {
    /** The basis of a fact that says what was guided before. */
    public static final String BASIS = "guidance";

    private static final Hints HINTS = Hints.of(
            "guid|outlook|forecast|expect|range|target|estimate|projection|prior|previous|former|original|initial");
    private static final String EXPECTED =
            "(?:guidance|guide|outlook|forecast|range|targets?|expectations?|projections?|estimates?|view|guided range)";
    private static final String OLD =
            "(?:prior|previous|previously|former|earlier|original|initial|old|last quarter['\u2019]?s?)";
    private static final String FILL =
            "(?:\\s*\\b(?:a|an|the|our|of|at|was|were|is|had been|for|to|be|in|range|between|" + Hedges.WORDS
                    + "|given|provided|communicated|"
                    + "growth|increase|decline|full|year|quarter|first|second|third|fourth|fiscal|which)\\b[\\s,]*)*\\s*";
    private static final Sieve GUIDED = Sieve.of("(?s).*(?:\\b(?:had|previously|originally|initially) (?:\\w+ )?"
            + "(?:guided|expected|forecast|forecasted|projected|anticipated|targeted|estimated)\\b"
            + "|\\b" + OLD + " (?!year|quarter|period|month)(?:[\\w-]+ ){0,3}?" + EXPECTED + "\\b"
            + "|\\b" + EXPECTED
            + " (?:we|that we|which we) (?:gave|provided|issued|set|shared|communicated)\\b)"
            + "(?:[^.;](?!\\b(?:now|raised?|raising|lower\\w*|actual\\w*|came|delivered|new)\\b)){0,60}");
    private static final Sieve YARDSTICK = Sieve.of(
            "(?s).*\\b(?:above|below|exceed\\w*|versus|vs\\.?|compared (?:to|with)|ahead of|in line with|against|within|than|beat\\w*|relative to|end of)\\s+"
                    + "(?:[\\w'\u2019-]+\\s+){0,6}?" + EXPECTED
                    + "(?:\\s+(?:range|given|provided|for|the|full|year|quarter|first|second|third|fourth|fiscal)\\b)*"
                    + "\\s+(?:of|between|was|were)(?:\\s*\\b(?:a|an|the|range|of|up|down|" + Hedges.WORDS
                    + "|growth|increase|decline|between)\\b)*\\s*");
    /** "exceeded our 3% outlook", "above our $0.67 guidance": the yardstick in one phrase, around the amount. */
    private static final Sieve MORE_THAN = Sieve.of(
            "(?s).*\\b(?:exceed\\w*|surpass\\w*|beat\\w*|above|below|ahead of|than|versus|vs\\.?|compared (?:to|with)|miss\\w*|short of)\\s+(?:our|the)\\s+(?:"
                    + OLD + "\\s+)?");

    private static final Sieve YARDSTICK_BEHIND =
            Sieve.of("[\\s-]*(?:[\\w-]+\\s+){0,3}?" + EXPECTED + "\\b.*", Pattern.DOTALL);

    private static final Sieve REVISED_FROM = Sieve.of(
            "(?s).*\\b(?:rais\\w+|lower\\w*|increas\\w+|narrow\\w+|revis\\w+|mov\\w+|updat\\w+|reduc\\w+|tighten\\w+|lift\\w+|boost\\w+|bring\\w+|tak\\w+|cut\\w*|trim\\w*)\\b[^.;]{0,60}\\b"
                    + EXPECTED
                    + "\\b[^.;]{0,40}?\\bfrom(?:\\s*\\b(?:a|an|the|our|range|of|between|about|approximately)\\b)*\\s*");
    private static final Sieve NOW_AGAINST = Sieve.of(
            "(?s).*\\b(?:now expect|now anticipate|guidance|outlook|raising|lowering|expect)\\b[^.;]*\\b(?:versus|vs\\.?|from|compared (?:to|with))\\s+(?:our |the |a )?"
                    + OLD + "(?!\\s+(?:year|quarter|period|month))\\b" + FILL);
    private static final Sieve NOW = Sieve.of("\\b(?:expect|anticipate|will|should|project)\\b");
    /** "We expect … in the upper end of our previously guided range": it is still expected. */
    private static final Sieve STILL = Sieve.of(
            "(?s).*\\b(?:expect|anticipate|should|will|to be|guidance|outlook)\\b[^.;]*\\b"
                    + "(?:remains?|unchanged|(?:end|half|middle|midpoint) of|within|in line with|consistent with|towards?|inside)\\b[^.;]*");

    private static final Sieve FORMER = Sieve.of(",? (?:previously|before|earlier|originally)\\b(?! this| last)");
    private static final Sieve COMPARED = Sieve.of(
            "(?s).*\\b(?:compared (?:to|with)|versus|vs\\.?|from|up from|down from|instead of)\\s+(?:(?:the|about|approximately|a range of)\\s+)*");
    private static final Sieve AHEAD = Sieve.of("\\b(?:now|expect|see|anticipate|should|guidance|outlook)\\b");
    /** The length of the longest such word with what may stand behind it: ", previously this". */
    private static final int FORMERLY = 18;

    private static final int FAR = 150;
    /** Two or three words behind an amount, and the one that says that it was expected. */
    private static final int YARDSTICK_FAR = 48;

    /** At the head of a sentence, with no measure: that of the sentence before is meant. */
    private static final Sieve MEANS = Sieve.of(
            "(?:(?:and|but|so),? )?(?:we (?:had )?(?:previously |originally |initially )?guided to|(?:this |that |it |which )?(?:(?:compares|compared) (?:to|with)|(?:(?:compares|compared) )?(?:against|versus)) (?:our |the )?(?:prior |previous |original |earlier )?(?:guidance|outlook)(?: range)? of|(?:our|the) (?:prior |previous |original |earlier )?(?:guidance|outlook|guide)(?: range)?(?: for the quarter)? (?:was|had been)(?: for)?)\\s+(?:(?:"
                    + Hedges.WORDS + "|a range of|between)\\s+)*");

    private EarlierGuidance() {}

    /** Whether an amount is what was expected before. */
    public static boolean is(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        String before = sentence.plain(Math.max(sentence.span().start(), start - FAR), start);
        if (isCalledFormer(sentence, quantity, before)
                || isLed(sentence, quantity)
                || isYardstick(sentence, quantity, before)) {
            return true;
        }
        if (!HINTS.in(before)) {
            return false;
        }
        if (STILL.matches(before)) {
            return false;
        }
        return GUIDED.matches(before)
                // "We expect to be at the high end of our range of …" is an expectation of now.
                || (YARDSTICK.matches(before) && !NOW.isIn(before))
                || REVISED_FROM.matches(before)
                || NOW_AGAINST.matches(before);
    }

    private static boolean isYardstick(Sentence sentence, Quantity quantity, String before) {
        int end = quantity.mention().end();
        return MORE_THAN.matches(before) && YARDSTICK_BEHIND.matches(sentence.lower(end, end + YARDSTICK_FAR));
    }

    /**
     * Whether a sentence gives guidance for a measure that it does not name, behind one that states several which the amount may
     * be of.
     *
     * @param before the sentence that names them
     */
    public static boolean isOfSeveral(Sentence sentence, Sentence before) {
        if (sentence.amounts().isEmpty() || !isLed(sentence, sentence.amounts().getFirst())) {
            return false;
        }
        Quantity first = sentence.amounts().getFirst();
        return before.namings().stream()
                        .map(Naming::concept)
                        .filter(concept -> concept.kinds().contains(first.kind()))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isLed(Sentence sentence, Quantity quantity) {
        return leads(sentence.plain(sentence.span().start(), quantity.mention().start()));
    }

    /** "We had guided to $5 million": whether the words between the head of a sentence and an amount say no more than that. */
    public static boolean leads(String words) {
        return MEANS.matches(words);
    }

    /** "We now see $5 million, compared with $4 million previously" */
    private static boolean isCalledFormer(Sentence sentence, Quantity quantity, String before) {
        int end = quantity.mention().end();
        return FORMER.begins(sentence.lower(
                        end, Math.min(end + FORMERLY, sentence.span().end())))
                && COMPARED.matches(before)
                && AHEAD.isIn(before);
    }
}
