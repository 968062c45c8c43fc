package app.diptych.metric.doubt;

import app.diptych.metric.doubt.phrase.Spoken;
import app.diptych.metric.statement.period.Tense;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import java.util.Locale;

/**
 * What a call compares with where it says so. "Interest fell to $2 million from $3 million" means the year before by custom;
 * in a call that mostly compares with the quarter before, nobody can tell.
 */
final class Comparing {
    private static final Sieve YEAR = Sieve.of(
            "\\b(?:year[- ]over[- ]year|year[- ]on[- ]year|yoy|years? (?:ago|earlier)|year-ago|prior-year|(?:last|prior|previous) (?:fiscal )?year)\\b");
    private static final Sieve QUARTER = Sieve.of(
            "\\b(?:quarter[- ]over[- ]quarter|qoq|linked[- ]quarter|sequential(?:ly)?|(?:last|prior|previous) quarter)\\b");
    private static final Hints HINTS = Hints.of("year|yoy|quarter|qoq|sequential");

    /** The length of a short passage: a long one may have thousands of amounts. */
    private static final int NEAR = 400;

    private int years;
    private int quarters;

    /** To be told of every sentence, in order. */
    void read(Sentence sentence) {
        String words = sentence.lower(sentence.span().start(), sentence.span().end());
        if (sentence.amounts().isEmpty() || !HINTS.in(words)) {
            return;
        }
        years += YEAR.isIn(words) ? 1 : 0;
        quarters += QUARTER.isIn(words) ? 1 : 0;
    }

    /** Whether an amount of before is of no period that is named near it, in a call that compares with quarters. */
    boolean isOpen(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        if (spoken.when().tense() != Tense.EARLIER
                || quarters <= years
                || !sentence.periods().isEmpty()) {
            return false;
        }
        String text = sentence.text();
        String around = text.substring(Math.max(0, spoken.start() - NEAR), Math.min(text.length(), spoken.end() + NEAR))
                .toLowerCase(Locale.ROOT);
        return !YEAR.isIn(around) && !QUARTER.isIn(around);
    }
}
