package app.diptych.metric.statement.period;

import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Which period the outlook is for where an expectation does not say it: the one ahead that was announced last, by the word
 * "outlook" or "guidance" beside it or at the head of a sentence. Behind the end of a year, "the first quarter" is the next.
 */
final class OutlookPeriod {
    private static final Sieve OUTLOOK = Sieve.of("\\b(?:outlook|guidance)\\b");
    private static final Sieve EXPECTS = Sieve.of(
            "\\b(?:expect|anticipat|project|forecast|estimat|guid|outlook|plan)\\w*\\b|\\b(?:should|will)\\b|\\bwe (?:now |currently )?see\\b");
    /** "Our outlook for the first quarter": not the guidance that was given in it. */
    private static final Sieve FOR = Sieve.of(
            "(?s).*\\b(?:outlook|guidance|expectations?) (?:for|on) (?:(?:the|our|fiscal|upcoming|coming)\\s+)*");

    private static final Sieve OF_PERIOD =
            Sieve.of("(?: (?:20)?\\d\\d)?(?: (?!and\\b|or\\b)[a-z-]+){0,2} (?:outlook|guidance)\\b");
    private static final Sieve AT_HEAD = Sieve.of(
            "(?:(?:and|now|so|then|next|finally|lastly|turning|moving|looking|shifting|ahead|on)[, ]+)*(?:for|to|in|at) (?:(?:the|our|upcoming|coming)\\s+)*");
    private static final Sieve YEAR_OF_OUTLOOK = Sieve.of(
            "\\b(?:outlook|guidance|expectations?) for (?:the |our )?(?:full|fiscal) year\\b(?! 20)|\\b(?:outlook|guidance) for (?:the|our) year\\b|\\bfull[- ](?:fiscal )?year (?:[\\w-]+ ){0,3}(?:outlook|guidance)\\b");

    /** "As to guidance, we reiterate our full-year cost inflation": what is ours and full-year is expected. */
    private static final Sieve OUR_YEAR = Sieve.of("\\bour full[- ]year\\b");

    /** "Turning to the quarter, we expect": the one in which the call is held. */
    private static final Sieve TO_QUARTER = Sieve.of(
            "(?:(?:and|now|next|finally),? )*(?:turning|moving|looking|shifting)(?: \\w+)? to the (?:current |coming |next )?quarter, (?:we (?:now |also |currently )?(?:expect|anticipate|project|forecast)|our (?:\\w+ )?(?:outlook|guidance)\\b)");

    /** A period this near the head of a sentence says what follows is about. */
    private static final int HEADING = 40;

    private final Period reported;
    private @Nullable Period last;
    /** Whether who speaks now announced it. */
    private boolean heard;

    OutlookPeriod(Period reported) {
        this.reported = reported;
    }

    /** The period, or null where none was announced. */
    @Nullable
    Period last() {
        return last;
    }

    /** Another begins to speak. */
    void beginTurn() {
        heard = false;
    }

    /** Whether who speaks has announced the period. */
    boolean isHeard() {
        return heard;
    }

    /** The period, or the next one where none was announced. */
    Period orNext() {
        return last == null ? Periods.next(reported) : last;
    }

    /** Whether who speaks has announced it, or this sentence names a period. */
    boolean isSaid(Sentence sentence) {
        return heard || !sentence.periods().isEmpty() || YearFrame.isNamed(sentence);
    }

    /** What is expected of the full year when a year has ended is of the next one. */
    Period year() {
        return new Period(String.valueOf(reported.year() + (reported.code().endsWith("-Q4") ? 1 : 0)));
    }

    /** Said ahead in the fourth quarter, "Q1" is the next one, whatever year the recogniser gave it. */
    Period ahead(Period period) {
        boolean past = period.isQuarter() && Periods.end(period) < Periods.end(reported);
        return past && Periods.end(period) + 4 > Periods.end(reported)
                ? new Period("%04d%s".formatted(period.year() + 1, period.code().substring(4)))
                : period;
    }

    /** To be told of every sentence, in order. */
    void read(Sentence sentence) {
        if (YearFrame.isNamed(sentence)) {
            readYear(sentence);
        }
        if (sentence.periods().isEmpty()) {
            if (reported.isQuarter()
                    && TO_QUARTER.begins(sentence.lower(
                            sentence.span().start(), sentence.span().end()))) {
                last = Periods.next(reported);
                heard = true;
            }
            return;
        }
        String words = sentence.lower(sentence.span().start(), sentence.span().end());
        boolean announced = OUTLOOK.isIn(words);
        for (Quantity quantity : sentence.periods()) {
            Period named = Periods.parse(quantity.mention().value());
            if (named == null) {
                continue;
            }
            Period period = isOfOutlook(sentence, words, quantity) ? ahead(named) : named;
            boolean heading =
                    announced || quantity.mention().start() - sentence.span().start() < HEADING;
            // "In the second half we expect …" is an aside of an outlook for a quarter or a year.
            boolean half = period.code().contains("-H");
            if (heading
                    && !(half && last != null)
                    && !(!announced && isAside(sentence, quantity, period))
                    && Periods.end(period) > Periods.end(reported)) {
                last = period;
                heard = true;
                if (isOutlookFor(words, sentence, quantity)) {
                    // "Our outlook for 2026, with what we expect for the fourth quarter": the outlook's own period.
                    break;
                }
            }
        }
    }

    private static boolean isOutlookFor(String words, Sentence sentence, Quantity period) {
        int place = period.mention().start() - sentence.span().start();
        return FOR.matches(words.substring(Math.max(0, place - HEADING), place))
                || OF_PERIOD.begins(
                        words.substring(period.mention().end() - sentence.span().start()));
    }

    /** "We expect the growth of 2026 to be higher", said without a figure in the outlook for a quarter: that goes on behind it. */
    private boolean isAside(Sentence sentence, Quantity named, Period period) {
        Period spoken = last;
        return spoken != null
                && spoken.isQuarter()
                && !period.isQuarter()
                && sentence.amounts().isEmpty()
                && !AT_HEAD.matches(
                        sentence.lower(sentence.span().start(), named.mention().start()));
    }

    /** "For the full year, we now expect …", "our full-year guidance" */
    private void readYear(Sentence sentence) {
        String words = sentence.lower(sentence.span().start(), sentence.span().end());
        if ((YearFrame.leads(words) && EXPECTS.isIn(words))
                || YEAR_OF_OUTLOOK.isIn(words)
                || (sentence.periods().isEmpty() && OUTLOOK.isIn(words) && OUR_YEAR.isIn(words))) {
            last = year();
            heard = true;
        }
    }

    private static boolean isOfOutlook(Sentence sentence, String words, Quantity period) {
        int start = sentence.span().start();
        String before = sentence.lower(start, period.mention().start());
        int end = period.mention().end();
        return FOR.matches(before.substring(Math.max(0, before.length() - HEADING)))
                || OF_PERIOD.begins(sentence.lower(end, sentence.span().end()))
                || (AT_HEAD.matches(before) && EXPECTS.isIn(words));
    }
}
