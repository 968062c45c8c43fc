package app.diptych.metric.statement;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/**
 * Whether an amount is what a value is compared with: "compared to $3 million a year ago", "up from 4 %", "an improvement
 * from an operating loss of $2 million", and whatever is joined to such an amount: "and $5 million in the prior quarter".
 */
final class Comparisons {
    private static final String FILL = "(?:\\s*\\b(?:a|an|the|our|" + Hedges.WORDS + "|only|"
            + "adjusted|reported|net|loss|losses|profit|gaap|non-gaap|operating|prior|last|previous|year|quarter|year's|quarter's|year-ago|of|in|was|were|same|period|level)\\b[\\s,]*)*";
    private static final String WORDS =
            "\\b(?:compared (?:to|with)|compares (?:to|with)|comparing to|versus|vs\\.?|from|against|relative to|as opposed to|(?:higher|lower|better|worse) than)";
    private static final Sieve COMPARES = Sieve.of(".*" + WORDS + FILL + "\\s*", Pattern.DOTALL);
    private static final Sieve RATES = Sieve.of(
            ".*(?:"
                    + WORDS.replace(
                            "|from|", "|(?:up|down|higher|lower|better|accelerat\\w+|decelerat\\w+|compares) from|")
                    + "|\\bon top of|\\boff (?:of )?(?:just )?)" + FILL
                    + "(?:(?:growth|growing|decline|declining|increase|decrease|mass) of |(?:growing|declining) )?"
                    + FILL + "\\s*",
            Pattern.DOTALL);
    private static final Sieve JOINED = Sieve.of(".{0,60}(?:\\band|\\bor|,)" + FILL + "\\s*", Pattern.DOTALL);
    private static final Sieve SENTENCE_PART = Sieve.of("[.;]|\\b(?:while|but|which|whereas)\\b");
    private static final Sieve GUIDED = Sieve.of("\\b(?:guidance|guide|outlook|expectations?|range|estimates?)\\b");
    /** "Ranging from $2 million to $3 million" compares nothing. */
    private static final Sieve RANGE = Sieve.of("(?s).*\\brang(?:e|es|ed|ing)\\s+from\\b[^,;]{0,24}");

    /** "$3 million, which resulted from $5 million of fewer claims" names the cause. */
    private static final Sieve CAME_FROM = Sieve.of(
            "(?s).*\\b(?:result(?:ed|s|ing)?|came|comes|coming|stem(?:med|s|ming)?|arose|deriv(?:ed|es|ing)) from\\b[^,;]{0,24}");

    private static final Hints HINTS = Hints.of("compar|versus|vs|from|against|relative|opposed|than");
    private static final Hints RATE_HINTS = Hints.of("compar|versus|vs|from|against|relative|opposed|than|on top|off");
    private static final Sieve LEFT = Sieve.of("(?s).*\\bfrom\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");
    private static final Sieve REACHED = Sieve.of("\\s+(?:[\\w-]+\\s+){0,2}to\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");
    private static final int NEAR = 60;
    private static final int FAR = 160;

    private Comparisons() {}

    /** Whether the words directly before an amount compare with it: "up from", "versus". */
    static boolean precede(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        String before = sentence.plain(Math.max(sentence.span().start(), start - NEAR), start);
        return HINTS.in(before) && COMPARES.matches(before) && !isOther(before);
    }

    /** Whether the words before an amount compare with it, whatever of: "on top of 7% growth", "against a decline of 4%". */
    static boolean follow(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        String before = sentence.plain(Math.max(sentence.span().start(), start - NEAR), start);
        return RATE_HINTS.in(before) && RATES.matches(before) && !isOther(before);
    }

    /** Whether the words between a measure and an amount compare with it. */
    static boolean compares(Sentence sentence, Naming naming, Quantity quantity) {
        String gap = sentence.plain(naming.end(), quantity.mention().start());
        return gap.length() < FAR && HINTS.in(gap) && COMPARES.matches(gap) && !isOther(gap);
    }

    private static boolean isOther(String words) {
        return GUIDED.isIn(words) || RANGE.matches(words) || CAME_FROM.matches(words);
    }

    /** "From 9 rigs to 7 rigs": the first is what there was. */
    static boolean isLeft(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        int next = sentence.nextAmount(quantity);
        return quantity.kind() == Kind.COUNT
                && next < sentence.span().end()
                && LEFT.matches(sentence.plain(Math.max(sentence.span().start(), start - NEAR), start))
                && REACHED.matches(sentence.plain(quantity.mention().end(), next));
    }

    /** Whether the measure itself is named as what is compared with: "compared to a net loss of $2 million". */
    static boolean isNamedIn(Sentence sentence, Naming naming) {
        String before = sentence.plain(Math.max(sentence.span().start(), naming.start() - NEAR), naming.start());
        return HINTS.in(before)
                && COMPARES.matches(before)
                && !before.contains("resulting from")
                && !sentence.lower(naming.end(), naming.end() + 3).startsWith(" to");
    }

    /** Whether an amount is joined to one before that was compared with: "and $5 million in the prior quarter". */
    static boolean isJoined(Sentence sentence, Quantity compared, Quantity quantity) {
        String gap = sentence.plain(compared.mention().end(), quantity.mention().start());
        return gap.length() < FAR && JOINED.matches(gap) && !SENTENCE_PART.isIn(gap);
    }
}
