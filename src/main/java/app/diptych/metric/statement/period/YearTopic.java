package app.diptych.metric.statement.period;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * In the call of a fourth quarter the speakers pass from the quarter to the year: "Turning to our full-year results."
 * In that of a third they pass to nine months, for which the model has no form. What follows is the year's, or left alone, until a quarter or the outlook is named, or another begins to speak. A year at the head of a sentence
 * that gives a figure itself ("For the full year, revenue was …") holds for its paragraph only.
 */
final class YearTopic {
    private static final Hints HINTS = Hints.of("year|fiscal");
    private static final String YEAR =
            "(?:full[- ](?:fiscal )?year|fiscal (?:year )?['\u2019]?(?:20)?\\d\\d|the (?:fiscal )?year|annual)";
    private static final Sieve PASSES = Sieve.of(
            "(?:turn|mov|look|shift|cover|review|summar|recap|now to|walk|highlight|start|begin)[^.;]{0,70}?\\b" + YEAR
                    + "|\\b" + YEAR
                    + "(?: \\w+){0,3}? (?:results|performance|highlights|financials|summary|figures)\\b");
    private static final Sieve HEAD =
            Sieve.of("(?:and |now |finally |lastly |so )?(?:(?:for|in|during|over) )?(?:the |our )?" + YEAR + "\\b");
    private static final Sieve AHEAD = Sieve.of(
            "\\b(?:outlook|guidance|guid\\w+|expect\\w*|next|ahead|anticipat\\w*|(?<!\\bi )(?<!\\bwe )will|forecast|upcoming|prior|last|previous|versus)\\b");
    private static final Sieve QUARTER = Sieve.of("\\b(?:quarter|q[1-4])\\b");
    private static final Sieve NINE = Sieve.of(
            "\\b(?:for|to|at|in|on|through) (?:the |our )?(?:first )?(?:nine|9)[- ]months?\\b|\\byear[- ]to[- ]date (?:results|basis|performance|period)\\b|^(?:nine|9)[- ]months?\\b");
    private static final Sieve THE_QUARTER =
            Sieve.of("\\b(?:in|during|for) (?:the|this) (?:\\w+ )?quarter\\b|\\bfourth[- ]quarter\\b|\\bq4\\b");
    private static final int NEAR = 48;
    private static final int FAR = 90;

    private final @Nullable Period year;
    private final boolean third;
    private boolean span;
    private boolean passed;
    private boolean inPassage;

    /** @param reported the call's own period */
    YearTopic(Period reported) {
        year = reported.code().endsWith("-Q4") ? new Period("%04d".formatted(reported.year())) : null;
        third = reported.code().endsWith("-Q3");
    }

    /** Whether nine months are spoken of. */
    boolean isSpan() {
        return span;
    }

    void end() {
        passed = false;
        inPassage = false;
        span = false;
    }

    void endPassage() {
        inPassage = false;
    }

    /** The year where it is spoken of, else {@code reported}. */
    Period or(Period reported) {
        return year != null && (passed || inPassage) ? year : reported;
    }

    void read(Sentence sentence) {
        if (third) {
            readThird(sentence);
        }
        if (year == null) {
            return;
        }
        int start = sentence.span().start();
        String words = sentence.lower(start, sentence.span().end());
        String head =
                sentence.lower(start, Math.min(start + NEAR, sentence.span().end()));
        boolean other = AHEAD.isIn(words);
        if (QUARTER.isIn(head) || (other && head.contains("outlook")) || head.contains("guidance")) {
            end();
        }
        if (inPassage && THE_QUARTER.isIn(words)) {
            end();
        }
        if (!HINTS.in(words) || other || isOtherYear(sentence)) {
            return;
        }
        if (sentence.amounts().isEmpty()) {
            boolean passes = PASSES.isIn(words);
            int quarter = last(QUARTER, words);
            passed |= passes && quarter < last(PASSES, words);
        } else {
            inPassage |= HEAD.begins(words);
        }
    }

    private void readThird(Sentence sentence) {
        int start = sentence.span().start();
        String head =
                sentence.lower(start, Math.min(start + FAR, sentence.span().end()));
        // "Cash flow was $4 million; for the first nine months it was": an aside behind a figure passes to nothing.
        boolean aside = !sentence.amounts().isEmpty() && head.indexOf(';') >= 0;
        head = aside
                ? sentence.lower(start, sentence.amounts().getFirst().mention().start())
                : head;
        if (span && QUARTER.isIn(head)) {
            span = false;
        }
        if (head.contains("month") || head.contains("to date") || head.contains("to-date")) {
            span |= NINE.isIn(head) && !AHEAD.isIn(head);
        }
    }

    /** Whether the sentence names a year that is not the one that has ended. */
    private boolean isOtherYear(Sentence sentence) {
        return sentence.periods().stream()
                .map(period -> period.mention().value())
                .anyMatch(code -> code != null && year != null && code.length() == 4 && !code.equals(year.code()));
    }

    private static int last(Sieve sieve, String words) {
        int last = -1;
        Matcher match = sieve.first(words);
        while (match != null) {
            last = match.start();
            match = sieve.first(words, match.end());
        }
        return last;
    }
}
