package app.diptych.metric.doubt;

import app.diptych.metric.statement.period.Periods;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The periods that sentences of a passage begin with, and whom the last was about: what follows may still be of them. */
final class Heads {
    private static final int HEADING = 60;
    private static final Pattern HEAD = Pattern.compile(
            "\\W*(?:(?:and|so|now|for|in|during|over|throughout|turning to|moving to|looking (?:at|to)|the|our|fiscal|full[- ]year|all of)\\s+)*");
    private static final Sieve PAST = Sieve.of("prior|last|previous|ago|same");
    private static final Sieve YEAR = Sieve.of(
            "\\b(?:full|whole|fiscal)[- ]year\\b|\\bfor the year\\b|\\byear[- ]to[- ]date\\b|\\b(?:six|nine|6|9)[- ]months?\\b");

    private final Set<String> before = new HashSet<>();
    private @Nullable Sentence last;
    private boolean year;
    private boolean about;
    private boolean aboutNext;

    void beginPassage() {
        before.clear();
        year = false;
        last = null;
    }

    /**
     * Hears a sentence.
     *
     * @param figureless whether it is about a business and has no figure
     */
    void hear(boolean figureless, boolean first) {
        about = aboutNext && !first;
        aboutNext = figureless;
    }

    /** Whether the sentence before was about a business and gave no figure: "Pools had a good year. We sold …". */
    boolean about() {
        return about;
    }

    /** Whether the sentence names somebody. */
    boolean holds(String name) {
        Sentence now = last;
        return now != null && now.holds(name.toLowerCase(Locale.ROOT));
    }

    /** Reads a sentence; what it begins with counts for those behind it. */
    void read(Sentence sentence) {
        Sentence read = last;
        last = sentence;
        if (read == null) {
            return;
        }
        for (Quantity period : read.periods()) {
            String value = period.mention().value();
            boolean first = HEAD.matcher(
                            read.lower(read.span().start(), period.mention().start()))
                    .matches();
            if (first && value != null && !PAST.isIn(period.text().toLowerCase(Locale.ROOT))) {
                before.add(value);
            }
        }
        String head = read.lower(
                read.span().start(),
                Math.min(read.span().start() + HEADING, read.span().end()));
        year |= (head.contains("year") || head.contains("month")) && YEAR.isIn(head);
    }

    /**
     * Whether a sentence before spoke of another period than the one that was assumed.
     *
     * @param instant whether the measure is a state: a half or a year that ends with the quarter is no other one then
     */
    boolean isOther(Period assumed, boolean instant) {
        for (String value : before) {
            Period period = Periods.parse(value);
            boolean same = value.equals(assumed.code())
                    || (instant && period != null && Periods.end(period) == Periods.end(assumed));
            if (!same) {
                return true;
            }
        }
        return year && !instant && assumed.isQuarter();
    }
}
