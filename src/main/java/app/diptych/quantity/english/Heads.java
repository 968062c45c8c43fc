package app.diptych.quantity.english;

import app.diptych.quantity.grammar.Openings;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * What an amount, a date or a period may begin with where it begins with a letter. Most words of a text are none of it, and
 * are passed over without asking each reader. Whoever gives a reader a new beginning names it here; {@code HeadsTest} has one
 * of each.
 */
final class Heads {
    /** What the readers ask for by themselves, beside the word lists. */
    private static final List<String> MORE = List.of(
            "q1",
            "q2",
            "q3",
            "q4",
            "h1",
            "h2",
            "fy",
            "cy",
            "factor of",
            "every ",
            "half ",
            "half-",
            "hundred ",
            "quarter ",
            "point ",
            "negative ",
            "minus ",
            "plus ",
            "plus/minus ",
            "positive ",
            "give or take ",
            "year and a half",
            "a ",
            "an ");

    private final Openings all;

    Heads(Words words) {
        List<Phrases<?>> lists = new ArrayList<>(List.of(
                words.month,
                words.half,
                words.relative,
                words.ordinal,
                words.fiscal,
                words.level,
                words.decade,
                words.decades,
                words.multiple));
        lists.addAll(words.numbers.beginnings());
        lists.addAll(words.money.beginnings());
        all = Openings.of(lists, MORE);
    }

    /** Whether anything may begin with the word at a place. */
    boolean mayBeAt(Reading reading, int at) {
        return all.mayBeAt(reading.chars(), at);
    }
}
