package app.diptych.metric.statement.period;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/**
 * Spans of time that are neither the period reported nor any that the model has a form for: a month, some weeks, the quarter or
 * the year so far. What is stated for one of them is left alone: it would be taken for the quarter's.
 */
final class Spans {
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Hints HINTS = Hints.of(
            "month|week|to date|to-date|so far|january|february|march|april| may|june|july|august|september|october|november|december");
    private static final Sieve OTHER = Sieve.of("\\b(?:quarter|month)[- ]to[- ]date\\b"
            + "|\\bso far (?:in|this|into)\\b"
            + "|\\b(?:(?:first|last|past|recent|final|next) )?(?:\\w+ )?(?:weeks?|months?) (?:of|ended|ending|since|into)\\b"
            + "|\\b(?:first|last|past) (?:several |few |\\w+ )?(?:weeks|months)\\b"
            + "|\\bthrough " + MONTH + " \\d"
            + "|\\b(?:in|during|for|of|through|from) (?:the month of |early |late |mid-)?" + MONTH
            + "\\b(?! (?:quarter|\\d{1,2}(?:st|nd|rd|th)?\\b))");
    private static final Sieve TO_DATE = Sieve.of("\\byear[- ]to[- ]date\\b|\\bfirst nine months\\b");
    /** Twelve months are a year, and three or six may be what is reported. */
    private static final Sieve WHOLE = Sieve.of("\\b(?:12|twelve|three|six|3|6)[- ]months?\\b|\\bthree weeks of\\b");

    private static final int NEAR = 32;
    private static final int BEFORE = 120;
    private static final int BEHIND = 48;

    private static final Pattern LONG_TERM = Pattern.compile(
            "\\b(?:long|longer|medium|mid)[- ]term (?:[\\w-]+ ){0,4}(?:targets?|goals?|ambitions?|objectives?|model|framework|aspirations?|algorithm)\\b");

    private Spans() {}

    /** Whether something is aimed at for a time that is not said: "our long-term margin target of 10%". */
    static boolean isLongTerm(Sentence sentence, Naming naming, Quantity quantity) {
        int start = Math.min(naming.start(), quantity.mention().start());
        return LONG_TERM
                .matcher(sentence.lower(
                        Math.max(sentence.span().start(), start - BEHIND),
                        quantity.mention().end() + NEAR))
                .find();
    }

    /** Whether an amount is one of the year to date in a third quarter, said beside it. */
    static boolean isYearToDate(Sentence sentence, Naming naming, Quantity quantity, Period reported) {
        if (!reported.code().endsWith("-Q3") || naming.concept().instant()) {
            return false;
        }
        int start = Math.min(naming.start(), quantity.mention().start());
        int end = quantity.mention().end();
        return TO_DATE.isIn(before(sentence, start - NEAR, quantity.mention().start())
                + " | "
                + thought(sentence.lower(end, Math.min(end + NEAR, sentence.nextAmount(quantity)))));
    }

    /** "… was $4 million; for the first nine months it was": behind a semicolon another thought begins. */
    private static String thought(String words) {
        int end = words.indexOf(';');
        return end < 0 ? words : words.substring(0, end);
    }

    /** The same before an amount; what opens the sentence, before its first amount, holds for all of it. */
    private static String before(Sentence sentence, int from, int to) {
        int start = Math.max(sentence.span().start(), from);
        String words = sentence.lower(start, to);
        int thought = words.lastIndexOf(';');
        int first = sentence.amounts().isEmpty()
                ? to
                : Math.min(to, sentence.amounts().getFirst().mention().start());
        return thought < 0 ? words : sentence.lower(start, first) + " | " + words.substring(thought + 1);
    }

    /** Whether what flows is stated for such a span; a state, such as cash, is one of a day anyway. */
    static boolean isOther(Sentence sentence, Naming naming, Quantity quantity, Period reported) {
        if (naming.concept().instant()) {
            return false;
        }
        int start = quantity.mention().start();
        int end = quantity.mention().end();
        String words = before(sentence, start - BEFORE, start)
                + " | "
                + thought(sentence.lower(end, Math.min(sentence.nextAmount(quantity), end + BEHIND)));
        if (!HINTS.in(words)) {
            return false;
        }
        boolean toDate = TO_DATE.isIn(words) && reported.code().endsWith("-Q3");
        return toDate || OTHER.isIn(WHOLE.replaceAll(words, " "));
    }
}
