package app.diptych.quantity.english.number;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Shares that are told as a number of every so many, with a noun between: "83 good tiles out of every hundred", "of every ten
 * we sell, six are new".
 */
public final class Samples {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    /** Words that the noun behind the first number has at most. */
    private static final int NOUN = 3;
    /** Characters between the whole and its part, as in "for every ten of the vans that we lease, seven". */
    private static final int BETWEEN = 60;

    private static final String[] EVERY = {" out of every ", " of every ", " in every "};

    private final NumberLists words;
    private final Numerals numerals;

    /** Reads with these lists. */
    public Samples(NumberLists words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** The share that starts here, or null. */
    public @Nullable Draft read(Reading reading, int start) {
        if (reading.at(start) == 'e') {
            return reading.has(start, "every ") ? every(reading, start) : null;
        }
        if (!isNumber(reading, start)) {
            return null;
        }
        int end = Letters.isDigit(reading.at(start))
                ? Digits.run(reading, start)
                : start + words.wordLength(reading.chars(), start);
        int every = reading.at(end) == ' ' ? pastNoun(reading, end) : -1;
        return every < 0 ? null : share(small(reading, start), small(reading, every), start);
    }

    /** Where the whole starts behind "83 good tiles", −1 if no whole follows. */
    private static int pastNoun(Reading reading, int behind) {
        int at = behind;
        for (int i = 0; i <= NOUN; i++) {
            for (String every : EVERY) {
                if (reading.has(at, every)) {
                    return at + every.length();
                }
            }
            at++;
            while (Letters.isLatin(reading.at(at)) || reading.at(at) == '-') {
                at++;
            }
            if (reading.at(at) != ' ') {
                return -1;
            }
        }
        return -1;
    }

    /** "for every ten vans that we lease, seven": the part stands behind the clause. */
    private @Nullable Draft every(Reading reading, int start) {
        boolean told = reading.has(start - 4, "for ")
                || reading.has(start - 3, "of ")
                || reading.has(start - 3, "in ")
                || reading.has(start - 5, "from ");
        int at = start + "every ".length();
        if (!told || !isNumber(reading, at)) {
            return null;
        }
        Numeral whole = small(reading, at);
        if (whole == null) {
            return null;
        }
        int to = Math.min(reading.length(), whole.end() + BETWEEN);
        int comma = whole.end();
        while (comma < to && (Letters.isLatin(reading.at(comma)) || " '’-".indexOf(reading.at(comma)) >= 0)) {
            comma++;
        }
        if (reading.at(comma) != ',' || !isNumber(reading, comma + 2)) {
            return null;
        }
        Numeral part = small(reading, comma + 2);
        return part == null || reading.at(part.end()) == '%' ? null : share(part, whole, start);
    }

    private static @Nullable Draft share(@Nullable Numeral part, @Nullable Numeral whole, int start) {
        if (part == null || whole == null || part.low().compareTo(whole.low()) >= 0) {
            return null;
        }
        BigDecimal share = Draft.share(part.low().longValue(), whole.low().longValue());
        return Draft.of(Kind.FRACTION, "1", share, start, Math.max(part.end(), whole.end()));
    }

    private boolean isNumber(Reading reading, int at) {
        return Letters.isDigit(reading.at(at)) || words.wordLength(reading.chars(), at) > 1;
    }

    private @Nullable Numeral small(Reading reading, int at) {
        if (reading.has(at, "hundred") && !Letters.isLatin(reading.at(at + 7))) {
            int end = at + 7;
            return new Numeral(at, end, HUNDRED, HUNDRED, 0, 2, Numeral.Form.SCALED_WORDS, Bound.EXACT);
        }
        Numeral numeral = numerals.read(reading, at, false);
        boolean fits = numeral != null
                && !numeral.isRange()
                && numeral.decimals() <= 0
                && numeral.low().signum() > 0
                && numeral.low().compareTo(MOST) <= 0;
        return fits ? numeral : null;
    }
}
