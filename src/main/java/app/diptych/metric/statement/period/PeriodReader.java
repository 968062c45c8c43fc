package app.diptych.metric.statement.period;

import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.statement.Level;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what period a level is stated for. In this order: a period directly behind the amount ("7.4% in Q2"); "trailing
 * twelve months" and "full year" near it; the last period before it in the sentence that is not one of comparison; the
 * period reported, or where something is expected, the one that the guidance was said to be for, or the next.
 */
public final class PeriodReader {
    private static final Hints TIMES = Hints.of("month|ttm|year");

    private static final Sieve TO_DATE = Sieve.of("year[- ]to[- ]date|first six months");
    private static final Sieve YEAR_BEFORE = Sieve.of(
            "(?:(?:last|prior|previous) year\\b(?!'s guidance)|a year (?:ago|earlier)|year-ago|same (?:quarter|period))");
    private static final Sieve STARTS_COMPARISON = Sieve.of(
            "(?:(?:in|for|during) (?:the )?)?(?:the )?(?:last|prior|previous|same|a) (?:year|quarter|period).{0,16}");

    private static final Pattern OF_LAST_YEAR = Pattern.compile(
            "(?s),? (?:of |in )?(?:the )?(?:last|prior|previous) (?:fiscal )?year\\b.*|,? a year ago\\b.*");

    private static final Sieve LAST_YEAR = Sieve.of("(?:the )?(?:last|prior|previous) (?:fiscal )?year");

    private static final int NEAR = 40;
    private static final Sieve THIS_QUARTER = Sieve.of("[^,;.]*\\bthis (?:current )?quarter\\b");

    private static final Sieve THIS_YEAR = Sieve.of(
            "[^,;.]*\\b(?:this (?:fiscal |calendar )?year|(?:over|in|during) the (?:coming|current|new) (?:fiscal )?year)\\b");

    /** "of $5 million a year ago", "of 3% in the prior quarter": it was then. */
    private static final Sieve DIRECTLY_BEFORE = Sieve.of(
            "[,\\s]*(?:(?:in|for|during|of|at)\\s+)?(?:the\\s+)?(?:(?:end of (?:the )?)?(?:same (?:quarter|period|time|month|half|year)|year-ago|prior[- ]year|a year ago|a year earlier|"
                    + "last year\\b(?!'s)|prior quarter|previous quarter|last quarter)).*",
            Pattern.DOTALL);

    /** Another part of the sentence: "…, and we raised our guidance for the full year". */
    private static final Pattern PART = Pattern.compile(",? (?:and|while|but) (?:we|our|the|i)\\b|; ");

    /** "These results compare to …": all amounts of the sentence are those of before. */
    private static final Sieve COMPARES =
            Sieve.of("(?:this|these|that|which|it)(?: [\\w-]+){0,2} compares? (?:to|with)\\b");

    private static final Sieve QUARTER_BEFORE = Sieve.of("(?:last|prior|previous) quarter\\b");

    /** A period this near the head of a sentence says what follows is about. */
    private static final int HEADING = 40;

    private static final Sieve OF = Sieve.of("\\s+of (?:our |the |total )?");

    private static final Sieve GOES_ON = Sieve.of(
            "(?s)(?:and |so |again, )?(?:(?:our |the |year-over-year )?(?:growth|guidance|outlook) (?:also )?(?:includes?|assumes?|reflects?)\\b|(?:also )?included (?:in (?:this|that|these|our|the) [\\w-]+ )?|(?:this|that|these|it|both|the) (?:outlook |guidance |range |mid-?point )?(?:would |also |both )?(?:represents?|implies|imply|equates?|reflects?|includes?|assumes?|translates?|is|are)\\b).*");

    private static final Sieve VERB =
            Sieve.of("\\b(?:was|were|is|are|has|have|had|we|it|grew|rose|fell|came|represents|\\p{L}{2,}ed)\\b");

    /** The sentence says what is expected now as well: what was before is of the same period. */
    private static final Sieve REVISED =
            Sieve.of("\\b(?:now expect|rais\\w+|lower\\w+|narrow\\w+|reduc\\w+|updat\\w+|revis\\w+|increasing)\\b");

    private final Period reported;
    private final YearTopic year;
    private @Nullable When lastExpected;
    private int expectedIn = -1;
    private int expectedAt = -1;
    private final OutlookPeriod outlook;

    /** @param reported the call's own period */
    public PeriodReader(Period reported) {
        this.reported = reported;
        year = new YearTopic(reported);
        outlook = new OutlookPeriod(reported);
    }

    /** Another begins to speak. */
    public void beginTurn() {
        year.end();
        outlook.beginTurn();
    }

    /** Another passage begins. */
    public void beginPassage() {
        year.endPassage();
    }

    /** The call's own period. */
    public Period reported() {
        return reported;
    }

    /** Notes which period the outlook is for; to be told of every sentence, in order. */
    public void read(Sentence sentence) {
        year.read(sentence);
        outlook.read(sentence);
    }

    /** What a level of a measure is stated for; null for a span that the model has no form for, such as a month. */
    public @Nullable When when(Sentence sentence, Naming naming, Level level) {
        Quantity quantity = level.quantity();
        boolean guided = EarlierGuidance.is(sentence, quantity);
        boolean expected = !guided && Expectation.of(sentence, quantity);
        if (!expected && !guided && isLeftAlone(sentence, naming, quantity)) {
            return null;
        }
        Period named = named(sentence, naming, level, guided, expected);
        Period period = level.compared() && !expected && !guided ? Periods.past(named, reported) : named;
        if (expected && period == null && isRunningQuarter(sentence, quantity)) {
            period = Periods.next(reported);
        }
        boolean ended = period == null || Periods.end(period) <= Periods.end(reported);
        if (expected && ended && isRunningYear(sentence, quantity)) {
            period = outlook.year();
        }
        if (expected && period == null && Spans.isLongTerm(sentence, naming, quantity)) {
            return null;
        }
        When before = lastExpected;
        int start = sentence.span().start();
        int end = sentence.span().end();
        if (period == null
                && !expected
                && !guided
                && before != null
                && expectedIn == sentence.passage()
                && (isFragment(sentence) || GOES_ON.matches(sentence.lower(start, Math.min(start + 60, end))))) {
            // "We expect revenue of $5 million. This represents growth of 4%."
            return before;
        }
        if (period == null && guided) {
            period = beside(sentence);
        }
        if (period == null && !expected && Spans.isOther(sentence, naming, quantity, reported)) {
            return null;
        }
        boolean here = expectedIn == sentence.passage() && !outlook.isSaid(sentence);
        if (period == null && expected && before != null && (isOf(sentence) || here)) {
            // "We expect sales of $5 million for the year, and Pools to grow 4%"
            return before;
        }
        boolean said = period != null || (expected && outlook.last() != null && outlook.isHeard());
        if (period == null) {
            period = expected ? outlook.orNext() : spokenOf(sentence, naming, quantity);
        }
        if (guided) {
            return new When(period, Tense.GUIDED_BEFORE, said);
        }
        // "We plan to spend $9 million, down from $10 million in 2025": what has ended is not expected.
        expected &= !(level.compared() && Periods.end(period) <= Periods.end(reported));
        When when = new When(ahead(period, expected), tense(ahead(period, expected), level, expected), said);
        if (when.tense() == Tense.EXPECTED) {
            lastExpected = when;
            expectedIn = sentence.passage();
            expectedAt = start;
        }
        return when;
    }

    /** "We expect to spend $5 million this quarter": the one in which the call is held. */
    private boolean isRunningQuarter(Sentence sentence, Quantity quantity) {
        int end = quantity.mention().end();
        String behind = sentence.lower(end, Math.min(sentence.nextAmount(quantity), end + 2 * NEAR));
        return reported.isQuarter() && THIS_QUARTER.begins(behind);
    }

    /** "We plan to spend $5 million this year": the one in which the call is held. */
    private boolean isRunningYear(Sentence sentence, Quantity quantity) {
        int end = quantity.mention().end();
        String behind = sentence.lower(end, Math.min(sentence.nextAmount(quantity), end + 2 * NEAR));
        return THIS_YEAR.begins(behind);
    }

    /** Whether an amount is one of nine months, which the model has no form for. */
    private boolean isLeftAlone(Sentence sentence, Naming naming, Quantity quantity) {
        boolean spoken = year.isSpan()
                && !naming.concept().instant()
                && bound(sentence, quantity.mention().end()) == null
                && SpokenPeriod.before(sentence, quantity) == null;
        return spoken || Spans.isYearToDate(sentence, naming, quantity, reported);
    }

    /** The period that the sentence itself names for an amount, or null. */
    private @Nullable Period named(Sentence sentence, Naming naming, Level level, boolean guided, boolean expected) {
        Quantity quantity = level.quantity();
        Period period = toDate(sentence, naming, quantity);
        period = period == null ? bound(sentence, quantity.mention().end()) : period;
        if (period == null && naming.end() <= quantity.mention().start()) {
            // "41% of revenue in 2023"
            Naming whole = sentence.namingAfter(quantity.mention().end());
            period = whole != null
                            && OF.matches(sentence.lower(quantity.mention().end(), whole.start()))
                    ? bound(sentence, whole.end())
                    : null;
        }
        if (period == null && naming.start() >= quantity.mention().start()) {
            // "$2 million of stock compensation in Q2"
            period = bound(sentence, lastJoined(sentence, naming).end());
        }
        if (period == null) {
            period = inWords(sentence, naming, quantity, level.compared() && !guided, expected);
        }
        boolean whole = isComparison(sentence);
        if (period == null && whole && isOfQuarterBefore(sentence, quantity)) {
            return reported.quarterBefore();
        }
        if (period == null && (level.compared() || whole) && !guided) {
            period = yearBefore(sentence, quantity);
        }
        return period == null ? SpokenPeriod.before(sentence, quantity) : period;
    }

    /** "Capital expenditures of $70 million.": without a verb it goes on with the list of what is expected. */
    private static boolean isFragment(Sentence sentence) {
        return !VERB.isIn(
                sentence.lower(sentence.span().start(), sentence.span().end()));
    }

    /** "9% revenue and income growth in 2025": the last of the measures that are joined. */
    private static Naming lastJoined(Sentence sentence, Naming naming) {
        Naming last = naming;
        for (Naming next : sentence.namings()) {
            boolean joined = next.start() > last.end()
                    && sentence.lower(last.end(), next.start()).equals(" and ");
            last = joined ? next : last;
        }
        return last;
    }

    private static boolean isComparison(Sentence sentence) {
        int start = sentence.span().start();
        return COMPARES.begins(sentence.lower(start, start + HEADING));
    }

    private boolean isOfQuarterBefore(Sentence sentence, Quantity quantity) {
        String behind = sentence.lower(quantity.mention().end(), sentence.span().end());
        return reported.isQuarter() && QUARTER_BEFORE.isIn(behind);
    }

    /** The period that the passage speaks of. */
    private Period spokenOf(Sentence sentence, Naming naming, Quantity quantity) {
        return YearFrame.turnsToQuarter(sentence, naming, quantity) ? reported : year.or(reported);
    }

    /** Whether what was expected last was said in this sentence. */
    private boolean isOf(Sentence sentence) {
        return expectedIn == sentence.passage() && expectedAt == sentence.span().start();
    }

    /** What was guided before is of the period that is guided now, or that an outlook was announced for; else null. */
    private @Nullable Period beside(Sentence sentence) {
        When before = lastExpected;
        boolean goesOn = expectedIn == sentence.passage()
                && GOES_ON.matches(
                        sentence.lower(sentence.span().start(), sentence.span().end()));
        if (before != null && (isOf(sentence) || goesOn)) {
            return before.period();
        }
        boolean revised = REVISED.isIn(
                sentence.lower(sentence.span().start(), sentence.span().end()));
        return revised ? outlook.orNext() : null;
    }

    /** What an expectation without a figure is for: the first period ahead that the sentence names, else that of the outlook. */
    public When ahead(Sentence sentence) {
        Period named = sentence.periods().stream()
                .map(mention -> Periods.parse(mention.mention().value()))
                .filter(Objects::nonNull)
                .map(period -> ahead(period, true))
                .filter(period -> Periods.end(period) > Periods.end(reported))
                .findFirst()
                .orElse(YearFrame.isNamed(sentence) ? outlook.year() : outlook.last());
        return new When(named == null ? Periods.next(reported) : named, Tense.EXPECTED, named != null);
    }

    private Period ahead(Period period, boolean expected) {
        return expected ? outlook.ahead(period) : period;
    }

    private Tense tense(Period period, Level level, boolean expected) {
        int end = Periods.end(period);
        int now = Periods.end(reported);
        // "So far this year" ends later than the quarter but is no outlook, unless it is said to be expected.
        // What is said of the quarter reported by name has happened, whatever else the sentence expects.
        boolean ended = period.equals(reported) && period.isQuarter();
        if ((expected && !ended) ? end >= now : Periods.start(period) >= now) {
            return Tense.EXPECTED;
        }
        // "$9 million next year, down from $10 million in the year that ended"
        boolean before = level.compared() && !period.equals(reported);
        return end < now || before ? Tense.EARLIER : Tense.REPORTED;
    }

    /** "In the prior year", said beside a quarter, is the same quarter of it. */
    private @Nullable Period lastYear(Sentence sentence, Quantity mention, @Nullable Period period) {
        String words = mention.text().toLowerCase(Locale.ROOT);
        if (words.equals("this year") && reported.equals(SpokenPeriod.before(sentence, mention))) {
            // "Fourth-quarter margin fell from 35% last year to 31% this year": both are the quarter's.
            return reported;
        }
        return LAST_YEAR.matches(words) && reported.isQuarter() ? yearBefore(sentence, mention) : period;
    }

    private @Nullable Period bound(Sentence sentence, int end) {
        for (Quantity mention : sentence.periods()) {
            int start = mention.mention().start();
            if (start >= end
                    && SpokenPeriod.BIND.matcher(sentence.lower(end, start)).matches()) {
                Period period = Periods.parse(mention.mention().value());
                int behind = mention.mention().end();
                boolean before = period != null
                        && period.year() == reported.year()
                        && OF_LAST_YEAR
                                .matcher(sentence.lower(behind, behind + 32))
                                .matches();
                // "in the third quarter of last year"
                return before && period != null ? period.yearBefore() : lastYear(sentence, mention, period);
            }
        }
        return null;
    }

    /** The year to date of a second quarter is a half, of a fourth the year; of a third the model has no form for it. */
    private @Nullable Period toDate(Sentence sentence, Naming naming, Quantity quantity) {
        int start = Math.max(
                sentence.span().start(),
                Math.min(naming.start(), quantity.mention().start()) - NEAR);
        boolean half = reported.code().endsWith("-Q2");
        boolean to = (half || reported.code().endsWith("-Q4"))
                && TO_DATE.isIn(sentence.lower(start, sentence.nextAmount(quantity)));
        return to ? new Period((half ? "%04d-H1" : "%04d").formatted(reported.year())) : null;
    }

    private @Nullable Period inWords(
            Sentence sentence, Naming naming, Quantity quantity, boolean compared, boolean expected) {
        int start = Math.min(naming.start(), quantity.mention().start());
        String around = sentence.lower(Math.max(sentence.span().start(), start - NEAR), sentence.nextAmount(quantity));
        Matcher part = PART.matcher(around);
        int behind = quantity.mention().end() - Math.max(sentence.span().start(), start - NEAR);
        if (TIMES.in(around) && behind <= around.length() && part.find(Math.max(0, behind))) {
            around = around.substring(0, part.start());
        }
        String after = sentence.lower(
                quantity.mention().end(), Math.min(quantity.mention().end() + 40, sentence.nextAmount(quantity)));
        if (TrailingYear.isNamed(sentence, naming, quantity, around)) {
            return reported.isQuarter() ? trailing(compared) : null;
        }
        Period told = compared ? ComparedPeriod.of(sentence, naming, quantity, reported) : null;
        if (told != null) {
            return told;
        }
        if (DIRECTLY_BEFORE.matches(after)) {
            return YEAR_BEFORE.isIn(after) || !reported.isQuarter()
                    ? yearBefore(sentence, quantity)
                    : reported.quarterBefore();
        }
        if (compared || startsComparison(sentence, naming)) {
            String words = compared ? after : sentence.lower(sentence.span().start(), naming.end());
            if (YEAR_BEFORE.isIn(words)) {
                return yearBefore(sentence, quantity);
            }
            if (QUARTER_BEFORE.isIn(words) && reported.isQuarter()) {
                return reported.quarterBefore();
            }
        }
        boolean year = YearFrame.holds(sentence, naming, quantity, around, after);
        Period of = expected ? outlook.year() : new Period(String.valueOf(reported.year()));
        return year ? of : null;
    }

    /** The twelve months to the end of the quarter reported, or those that they are compared with. */
    private Period trailing(boolean compared) {
        return new Period("TTM/" + (compared ? reported.yearBefore() : reported).code());
    }

    /** A year before the period that the sentence speaks of: of a fiscal year, the fiscal year before. */
    private Period yearBefore(Sentence sentence, Quantity quantity) {
        Period spoken = SpokenPeriod.before(sentence, quantity);
        return spoken == null || Periods.end(spoken) > Periods.end(reported)
                ? reported.yearBefore()
                : spoken.yearBefore();
    }

    /** "Last year's revenue was …", "In the prior quarter, revenue was …". */
    private static boolean startsComparison(Sentence sentence, Naming naming) {
        String head = sentence.lower(sentence.span().start(), naming.start());
        return head.length() < 64 && STARTS_COMPARISON.matches(head);
    }
}
