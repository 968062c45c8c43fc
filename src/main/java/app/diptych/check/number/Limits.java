package app.diptych.check.number;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Mention;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Limits that are worded differently, or stand farther off, and say the same: 以上 for "over", "crossed the million" for 超過
 * 100 萬, a 約 before the whole whose part is named.
 */
final class Limits {
    /** What is said behind an amount of which there is more. */
    private static final Sieve PLUS = Sieve.of("(?i)^[- ]?(?:plus\\b|(?:or|and) (?:more|above|over|greater)\\b)");
    /** What is passed is exceeded. */
    private static final Sieve PASSED =
            Sieve.of("(?i)\\b(?:cross|pass|surpass|exceed|top|eclips)(?:e[sd]?|ed|ing|s|es)?(?: \\w+){0,2} $");

    private static final Sieve NEAR =
            Sieve.of("(?i)\\b(?:clos(?:e|er|ing)|near(?:er|ing)?) (?:to|in on) $|\\bsomewhere \\w+ $");
    /** 高達 says that a figure is high. */
    private static final Sieve EMPHATIC = Sieve.of("^[高多][達达]");

    private static final Sieve HEDGE = Sieve.of("[約约]|大致|大概|左右|[將将接]近|差不多");
    /** Limits with a few words, and no other amount, before their amount. */
    private static final Pattern CEILING = Pattern.compile("(?:[最至頂顶]多|不[會会]?超[過过])[^\\d，]{1,8}$");

    private static final Pattern FLOOR = Pattern.compile("(?:[最至]少|起[碼码])[^\\d，]{1,8}$");
    /** A limit that stands behind what the amount is of: "15% of revenue or below". */
    private static final Sieve OR_LESS =
            Sieve.of("(?i)^(?: [a-z]+){0,4},? or (?:below|less|lower|under|fewer|shorter)\\b");

    private static final Sieve OR_MORE =
            Sieve.of("(?i)^(?: [a-z]+){0,4},? or (?:above|more|higher|over|better|longer|greater)\\b");
    private static final String STOPS = "，。；：！？";

    private Limits() {}

    /** Whether two amounts of the same value, whose limits were read differently, are limited alike. */
    static boolean areAlike(Tie tie) {
        Mention english = tie.englishMention();
        Mention chinese = tie.chineseMention();
        Bound a = english.bound();
        Bound b = chinese.bound();
        String from = Objects.requireNonNull(tie.passage().english());
        String to = Objects.requireNonNull(tie.passage().chinese());
        String before = from.substring(0, english.outerStart());
        return switch (b) {
            case AT_LEAST -> a == Bound.MORE_THAN || isMore(a, before, from.substring(english.outerEnd()));
            case MORE_THAN -> isMore(a, before, from.substring(english.outerEnd()));
            case AT_MOST -> a == Bound.EXACT && EMPHATIC.isIn(to.substring(chinese.outerStart()));
            case ABOUT, LESS_THAN -> a == Bound.EXACT && NEAR.isIn(before);
            case EXACT -> (a == Bound.ABOUT || a == Bound.LESS_THAN) && HEDGE.isIn(clause(to, chinese.outerStart()));
            default -> false;
        };
    }

    /** Whether a limit that stands farther off, which is read with no amount, is the opposite one: 最多還可開採 11 年. */
    static boolean areTurned(Tie tie) {
        Bound told = tie.chineseMention().bound();
        if (tie.englishMention().bound() == Bound.EXACT && told != Bound.EXACT) {
            String behind = Objects.requireNonNull(tie.passage().english())
                    .substring(tie.englishMention().outerEnd());
            boolean more = told == Bound.AT_LEAST || told == Bound.MORE_THAN;
            boolean less = told == Bound.AT_MOST || told == Bound.LESS_THAN;
            return (more && OR_LESS.isIn(behind)) || (less && OR_MORE.isIn(behind));
        }
        if (told != Bound.EXACT) {
            return false;
        }
        Pattern opposite = switch (tie.englishMention().bound()) {
            case AT_LEAST, MORE_THAN -> CEILING;
            case AT_MOST, LESS_THAN -> FLOOR;
            default -> null;
        };
        String text = Objects.requireNonNull(tie.passage().chinese());
        return opposite != null
                && opposite.matcher(clause(text, tie.chineseMention().outerStart()))
                        .find();
    }

    private static boolean isMore(Bound read, String before, String behind) {
        return read == Bound.EXACT && (PLUS.isIn(behind) || PASSED.isIn(before));
    }

    /** The words of a Chinese clause before a place. */
    private static String clause(String text, int end) {
        int start = end;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
