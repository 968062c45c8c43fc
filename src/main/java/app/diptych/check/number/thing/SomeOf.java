package app.diptych.check.number.thing;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.EachPair;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Some of a few: "four of our five regions" as 五個地區中有三個. Small numbers are left to the manner of speaking elsewhere;
 * here the whole is the same in both, so the part is meant as a number too.
 */
public final class SomeOf {
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String CHARACTERS = "一二三四五六七八九十";
    /** Larger parts are numbers to every rule. */
    private static final int LARGEST_PART = 4;

    private static final Sieve ENGLISH = Sieve.of(
            "(?i)\\b(one|two|three|four|[1-4]) (?:out )?of (?:(?:our|the|its|their|those"
                    + "|these) )?(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)\\b(?![.,%]\\d|[%-])(?! (?:percent|years|months))");
    private static final Sieve CHINESE = Sieve.of("(?<![第\\d一二三四五六七八九十百千.,])([二三四五六七八九十两兩]|[2-9]|10)"
            + "[个個家座大项項位款条條种種间間][^，。；\\d一二三四五六七八九十两兩]{0,10}?[中里裡内內]，?(?:的|有|已有|就有|共有)?"
            + "([一二三四五六七八九十两兩]|\\d)[个個家座大项項位款条條种種间間]");

    private SomeOf() {}

    /** What is told of the sentence pairs of a call. */
    public static List<Draft> drafts(CheckInput input) {
        EachPair each = SomeOf::draft;
        return each.drafts(input);
    }

    private static @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        Matcher said = ENGLISH.first(english.of(Objects.requireNonNull(passage.english())));
        Matcher told = said == null ? null : CHINESE.first(chinese.of(Objects.requireNonNull(passage.chinese())));
        if (said == null || told == null) {
            return null;
        }
        int part = value(said.group(1));
        int toldPart = value(told.group(2));
        int whole = value(said.group(2));
        // The rest of the whole may be what a translation counts.
        boolean another = part != toldPart && part + toldPart != whole;
        if (part > LARGEST_PART || !another || whole != value(told.group(1))) {
            return null;
        }
        return Draft.of(
                new Place(passage.id(), List.of(at(said, english)), List.of(at(told, chinese))),
                "number-differs.values",
                "“{0}” is {1}, but “{2}” is {3}.",
                said.group(),
                part + "/" + whole,
                told.group(),
                toldPart + "/" + whole);
    }

    private static Span at(Matcher match, Span sentence) {
        return new Span(sentence.start() + match.start(), sentence.start() + match.end());
    }

    private static int value(String number) {
        int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
        int character = CHARACTERS.indexOf(number);
        return word >= 0
                ? word + 1
                : character >= 0 ? character + 1 : "两兩".contains(number) ? 2 : Integer.parseInt(number);
    }
}
