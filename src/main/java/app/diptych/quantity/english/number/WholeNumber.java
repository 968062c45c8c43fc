package app.diptych.quantity.english.number;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is nothing but a number, as the cell of a table is: "one", "-60", "3/4", "one twenty two". Inside a
 * sentence such words are hardly ever an amount.
 */
public final class WholeNumber {
    /** A number in words with all its scales is no longer than this. */
    private static final int LONGEST = 240;

    private static final int LONGEST_SPOKEN = 20;

    private final NumberLists words;
    private final Numerals numerals;

    /** Reads with these lists. */
    public WholeNumber(NumberLists words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** The number that the text is, or null if it is anything else. */
    public @Nullable Draft read(Reading reading) {
        int end = reading.length();
        if (end == 0 || end > LONGEST || reading.at(end - 1) == '!' || reading.at(end - 1) == '?') {
            return null;
        }
        while (end > 0 && (reading.at(end - 1) == ' ' || reading.at(end - 1) == '\n')) {
            end--;
        }
        end -= reading.at(end - 1) == '.' ? 1 : 0;
        int start = reading.skipSpaces(0);
        int at = start;
        boolean negative = reading.at(at) == '-' || reading.has(at, "minus ") || reading.has(at, "negative ");
        if (negative) {
            at += reading.at(at) == '-' ? 1 : reading.at(at) == 'm' ? 6 : 9;
        }
        at += !negative && reading.at(at) == '+' ? 1 : 0;
        Draft draft = unsigned(reading, start, reading.skipSpaces(at), end);
        if (draft != null && negative) {
            draft.negate();
        }
        return draft;
    }

    private @Nullable Draft unsigned(Reading reading, int start, int at, int end) {
        if (at >= end || Letters.isHan(reading.at(at))) {
            return null;
        }
        Fractions.Part part = Fractions.written(reading, at);
        part = part != null ? part : quotient(reading, at, end);
        part = part != null ? part : Fractions.behind(words, reading, at);
        if (part != null && part.end() == end) {
            return Draft.of(Kind.FRACTION, "1", part.value(), start, end);
        }
        part = halves(reading, at, end);
        if (part != null) {
            return Draft.of(Kind.FRACTION, "1", part.value(), start, end);
        }
        Numeral numeral = numerals.read(reading, at, false);
        if (numeral != null && numeral.end() == end && !numeral.isRange() && !isYear(reading, at, end)) {
            return Draft.of(Kind.COUNT, "", numeral, start, end);
        }
        BigDecimal spoken = numeral == null ? null : spoken(reading, at, end);
        return spoken == null ? null : Draft.of(Kind.COUNT, "", spoken, start, end);
    }

    /** "20/100", "1999/2000"; within a sentence this may be a name. Null if it is none. */
    private static Fractions.@Nullable Part quotient(Reading reading, int at, int end) {
        int slash = Digits.run(reading, at);
        boolean whole = slash > at && reading.at(slash) == '/' && Digits.run(reading, slash + 1) == end;
        if (!whole || end - at > LONGEST_SPOKEN / 2 + 1 || end == slash + 1) {
            return null;
        }
        long above = Long.parseLong(reading.text(), at, slash, 10);
        long below = Long.parseLong(reading.text(), slash + 1, end, 10);
        return above == 0 || above >= below ? null : new Fractions.Part(Draft.share(above, below), end);
    }

    /** "three halves"; in a sentence halves are parts of a game or a year. Null if it is none. */
    private Fractions.@Nullable Part halves(Reading reading, int at, int end) {
        NumberWord word = reading.has(end - 7, " halves") ? words.wordAt(reading.chars(), at) : null;
        if (word == null || word.kind() != NumberWord.Kind.UNIT) {
            return null;
        }
        boolean whole = at + words.wordLength(reading.chars(), at) == end - 7;
        return whole ? new Fractions.Part(Draft.share(word.value(), 2), end) : null;
    }

    /** "2024" alone heads a column far more often than it counts. */
    private static boolean isYear(Reading reading, int at, int end) {
        boolean century = reading.has(at, "19") || reading.has(at, "20");
        return century && end - at == 4 && Digits.run(reading, at) == end;
    }

    /** "one two three": digits; "one twenty two": hundreds, then the rest; "fifty - two". */
    private @Nullable BigDecimal spoken(Reading reading, int start, int end) {
        StringBuilder digits = new StringBuilder();
        int at = start;
        boolean tens = false;
        while (at < end && digits.length() < LONGEST_SPOKEN) {
            NumberWord word = words.wordAt(reading.chars(), at);
            int length = words.wordLength(reading.chars(), at);
            if (word == null) {
                length = words.oh.length(words.oh.at(reading.chars(), at, reading.length()));
                word = new NumberWord(NumberWord.Kind.UNIT, 0);
            }
            boolean unit = word.kind() == NumberWord.Kind.UNIT;
            if (length == 0 || (!unit && word.kind() != NumberWord.Kind.TENS)) {
                return null;
            }
            // The unit behind tens takes the place of their nought: "twenty two".
            digits.setLength(digits.length() - (tens && unit && word.value() > 0 && word.value() < 10 ? 1 : 0));
            digits.append(word.value());
            tens = !unit;
            at = reading.skipSpaces(at + length);
            at = reading.at(at) == '-' ? reading.skipSpaces(at + 1) : at;
        }
        return at < end || digits.isEmpty() ? null : new BigDecimal(digits.toString());
    }
}
