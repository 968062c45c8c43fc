package app.diptych.metric.statement;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a measure without a figure: "we expect margins to be higher in the second half". It is a change of
 * more than nothing, of less than nothing, or of about nothing. Only what is said of the measure itself counts, and only
 * where no figure follows: that is a statement then.
 */
public final class Outlook {
    private static final Hints HINTS = Hints.of("expect|anticipat|should|will|project|forecast");
    private static final String UP =
            "increas(?:e|es|ed|ing)|grow\\w*|improv\\w*|expand\\w*|accelerat\\w*|rise|(?:be )?(?:up|higher|above|better)|stronger";
    private static final String DOWN =
            "decreas\\w*|declin\\w*|fall|compress\\w*|contract|moderat\\w*|decelerat\\w*|(?:be )?(?:down|lower|below)|weaker";
    private static final String FLAT =
            "(?:be|remain|stay) (?:\\w+ )?(?:flat|stable|unchanged|consistent|in line|similar)|flat";
    private static final Pattern BEHIND = Pattern.compile(
            "(?s)[,]?(?: [\\w-]+){0,3}? (?:to|will|should|would)(?: (?:also|continue to|again|slightly|be|modestly|sequentially|further|then|likely|remain))*? (?:("
                    + UP + ")|(" + DOWN + ")|(" + FLAT + "))\\b.*");
    private static final Pattern AHEAD = Pattern.compile(
            "(?s).*\\b(?:expect|expects|expecting|anticipate|anticipates|anticipating)(?: (?:to see|continued|modestly|slightly|a|an|some|further|sequentially))*"
                    + " (?:(higher|improved|improving|growth in|increase in|increases in|improvement in|expansion in|stronger)|(lower|decline in|decrease in|decreases in|weaker)|(flat|stable|similar))(?: [\\w-]+){0,3} $");
    private static final Sieve EXPECTED =
            Sieve.of("\\b(?:expect\\w*|anticipat\\w*|project\\w*|forecast\\w*|will|should)\\b");
    private static final Sieve CLAUSE = Sieve.of("[,;:]|\\b(?:and|but|as|due|driven|with|while|because)\\b");
    /** "Whether production will grow" says neither. */
    private static final Sieve OPEN = Sieve.of("(?s).*\\b(?:if|whether)\\b[^,;.]{0,40}");

    private static final int NEAR = 70;
    private static final int NEXT = 16;

    private Outlook() {}

    /** How a measure is expected to move against nothing: MORE_THAN, LESS_THAN, ABOUT; null where nothing is said. */
    public static @Nullable Bound of(Sentence sentence, Naming naming) {
        int start = sentence.span().start();
        String before = sentence.lower(start, naming.start());
        String after = sentence.plain(
                naming.end(), Math.min(naming.end() + NEAR, sentence.span().end()));
        if (!HINTS.in(before) && !HINTS.in(after)) {
            return null;
        }
        if (OPEN.matches(before)) {
            return null;
        }
        Matcher ahead = AHEAD.matcher(before);
        if (ahead.matches()) {
            return isFigured(sentence, naming.end()) ? null : bound(ahead);
        }
        Matcher behind = BEHIND.matcher(after);
        boolean expected = EXPECTED.isIn(before) || EXPECTED.isIn(after);
        if (!expected || !behind.matches()) {
            return null;
        }
        int end = naming.end() + Math.max(behind.end(1), Math.max(behind.end(2), behind.end(3)));
        boolean whole = !CLAUSE.isIn(sentence.lower(naming.end(), end));
        return whole && !isFigured(sentence, end) && !isAgainst(sentence, end) ? bound(behind) : null;
    }

    /** The nought that such an outlook moves from, as an amount directly behind its measure. */
    public static Quantity against(Sentence sentence, Naming naming, Kind kind, Bound bound) {
        int at = naming.end();
        String unit = kind == Kind.PERCENT ? "%" : "bp";
        BigDecimal nought = BigDecimal.ZERO;
        return new Quantity(
                // It stands for no quantity of the call, and no fact refers to it.
                0,
                sentence.passage(),
                Language.EN,
                " ",
                new Mention(
                        at,
                        at + 1,
                        at,
                        at + 1,
                        kind,
                        nought,
                        nought,
                        unit,
                        null,
                        bound,
                        null,
                        null,
                        Comparison.NONE,
                        null));
    }

    /** "Cash flow will remain above net income": against another measure, not against what it was. */
    private static boolean isAgainst(Sentence sentence, int end) {
        return sentence.namings().stream().anyMatch(other -> other.start() >= end && other.start() - end < NEXT);
    }

    private static Bound bound(Matcher matcher) {
        return matcher.group(1) != null ? Bound.MORE_THAN : matcher.group(2) != null ? Bound.LESS_THAN : Bound.ABOUT;
    }

    /** Whether a figure follows before the clause ends. */
    private static boolean isFigured(Sentence sentence, int end) {
        for (Quantity amount : sentence.amounts()) {
            int start = amount.mention().start();
            if (start >= end - 1) {
                return start - end < NEAR && !sentence.plain(end, start).contains(",");
            }
        }
        return false;
    }
}
