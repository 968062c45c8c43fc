package app.diptych.quantity.english.number;

import app.diptych.quantity.Bound;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads English numerals: digits or words, with their scale, and vague ones. */
public final class Numerals {
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    private final NumberLists words;
    private final Scales scales;

    /** Reads with these lists. */
    public Numerals(NumberLists words) {
        this.words = words;
        this.scales = new Scales(words);
    }

    /**
     * The numeral at a place, or null.
     *
     * @param money whether a currency stands before it: then "5m" is five million, else metres
     */
    public @Nullable Numeral read(Reading reading, int at, boolean money) {
        char c = reading.at(at);
        if (Letters.isDigit(c) || c == '.') {
            return digits(reading, at, money);
        }
        if (!Letters.isLatin(c)) {
            Fractions.Part part = c < 128 ? null : Fractions.written(reading, at);
            return part == null ? null : scales.read(reading, plain(at, part), money);
        }
        Numeral vague = vague(reading, at);
        return vague != null ? vague : spelled(reading, at);
    }

    private @Nullable Numeral digits(Reading reading, int at, boolean money) {
        Numeral digits = Digits.read(reading, at);
        if (digits == null) {
            return null;
        }
        int end = digits.end();
        char next = reading.at(end);
        if (next == ' ' || next == '-' || next >= 128) {
            Fractions.Part part = partBehind(reading, digits);
            if (part != null) {
                digits = plus(digits, part);
            }
        } else if (next == 'e' && (Letters.isDigit(reading.at(end + 1)) || Letters.isDigit(reading.at(end + 2)))) {
            return scientific(reading, digits);
        }
        return scales.read(reading, digits, money);
    }

    /** "2 1/2", "2½", "2 and a half"; "2 point 5" of speech. */
    private Fractions.@Nullable Part partBehind(Reading reading, Numeral digits) {
        int end = digits.end();
        if (reading.has(end, " and ") || reading.has(end, "-and-")) {
            return Fractions.behind(words, reading, end + 5);
        }
        if (reading.has(end, " point ") && digits.decimals() == 0) {
            Numeral places = Digits.read(reading, end + 7);
            if (places == null || places.decimals() > 0 || places.end() - places.start() > 3) {
                return null;
            }
            return new Fractions.Part(places.low().movePointLeft(places.end() - places.start()), places.end());
        }
        if (digits.decimals() > 0 || end - digits.start() > 3) {
            return null;
        }
        return Fractions.written(reading, reading.at(end) >= 128 ? end : end + 1);
    }

    private static Numeral plus(Numeral digits, Fractions.Part part) {
        BigDecimal value = digits.low().add(part.value());
        int decimals = part.value().scale();
        return new Numeral(digits.start(), part.end(), value, value, decimals, 0, Numeral.Form.DIGITS, Bound.EXACT);
    }

    private static Numeral plain(int start, Fractions.Part part) {
        BigDecimal value = part.value();
        return new Numeral(start, part.end(), value, value, value.scale(), 0, Numeral.Form.DIGITS, Bound.EXACT);
    }

    /** 1.5e6; an exponent of more than two digits is none. */
    private static @Nullable Numeral scientific(Reading reading, Numeral digits) {
        int at = digits.end() + 1;
        boolean minus = reading.at(at) == '-';
        at += minus || reading.at(at) == '+' ? 1 : 0;
        int end = Digits.run(reading, at);
        if (end == at || end - at > 2 || Letters.isWord(reading.at(end))) {
            return digits;
        }
        int power = Integer.parseInt(reading.text(), at, end, 10);
        return digits.scaled(minus ? -power : power, end);
    }

    private @Nullable Numeral spelled(Reading reading, int at) {
        char first = reading.at(at);
        boolean number = words.number.at(reading.chars(), at, reading.length()) > 0;
        // Most words are no numbers: nothing is allocated for them.
        if (!number && first != 'h' && first != 'q' && first != 'p') {
            return null;
        }
        Numeral part = partOfScale(reading, at);
        if (part != null) {
            return part;
        }
        if (first == 'p' && reading.has(at, "point ")) {
            return pointFirst(reading, at);
        }
        if (first == 'h' && reading.has(at, "hundred ") && isNumbered(reading, at)) {
            BigDecimal hundred = BigDecimal.valueOf(100);
            return new Numeral(at, at + 7, hundred, hundred, 0, 0, Numeral.Form.WORDS, Bound.EXACT);
        }
        return number ? new NumberWords(words, reading).read(at) : null;
    }

    /** "the first hundred days": one hundred, without its article. */
    private static boolean isNumbered(Reading reading, int at) {
        return reading.has(at - 6, "first ")
                || reading.has(at - 5, "last ")
                || reading.has(at - 5, "next ")
                || reading.has(at - 5, "past ");
    }

    /** "point five percent": only before a unit, since a point is made more often than a decimal. */
    private @Nullable Numeral pointFirst(Reading reading, int at) {
        Fractions.Part part = Fractions.point(words, reading, at + 6);
        if (part == null) {
            return null;
        }
        boolean unit = reading.has(part.end(), " percent") || part.end() == reading.length();
        Numeral scaled = scales.read(reading, plain(at, part), false);
        return unit || scaled.exponent() > 0 ? scaled : null;
    }

    /** "half a million", "half a dozen", "a quarter million", "three quarters of a billion". */
    private @Nullable Numeral partOfScale(Reading reading, int at) {
        Fractions.Part part;
        if (reading.has(at, "half ") || reading.has(at, "half-") || reading.has(at, "quarter ")) {
            boolean half = reading.at(at) == 'h';
            part = new Fractions.Part(new BigDecimal(half ? "0.5" : "0.25"), at + (half ? 4 : 7));
        } else {
            part = Fractions.behind(words, reading, at);
        }
        if (part == null) {
            return null;
        }
        int scale = part.end() + 1;
        scale += reading.has(scale, "of ") ? 3 : 0;
        scale += reading.has(scale, "a ") ? 2 : 0;
        if (reading.has(scale, "dozen") && part.value().scale() == 1) {
            return new Numeral(at, scale + 5, SIX, SIX, 0, 0, Numeral.Form.SCALED_WORDS, Bound.EXACT);
        }
        int power = words.scaleAt(reading.chars(), scale);
        if (power < 3 || reading.has(scale + words.wordLength(reading.chars(), scale) - 1, "s")) {
            return null;
        }
        Numeral numeral = new Numeral(
                at, scale, part.value(), part.value(), part.value().scale(), 0, Numeral.Form.WORDS, Bound.EXACT);
        return numeral.scaled(power, scale + words.wordLength(reading.chars(), scale));
    }

    /** The numeral with the scale words behind it. */
    public Numeral scaled(Reading reading, Numeral numeral, boolean money) {
        return scales.read(reading, numeral, money);
    }

    private @Nullable Numeral vague(Reading reading, int at) {
        char[] chars = reading.chars();
        int found = words.plural.at(chars, at, reading.length());
        if (found > 0) {
            return decade(reading, at, at + words.plural.length(found), words.plural.meaning(found));
        }
        found = words.multi.at(chars, at, reading.length());
        if (found > 0) {
            return decade(at, at + words.multi.length(found), words.multi.meaning(found));
        }
        found = words.few.at(chars, at, reading.length());
        if (found > 0) {
            String limits = words.few.meaning(found);
            Numeral few = new Numeral(
                    at,
                    at + words.few.length(found),
                    BigDecimal.valueOf(limits.charAt(0) - '0'),
                    BigDecimal.valueOf(limits.charAt(2) - '0'),
                    0,
                    0,
                    Numeral.Form.WORDS,
                    Bound.VAGUE);
            return scales.read(reading, few, false);
        }
        return null;
    }

    /** "hundreds of millions": each word multiplies; "thousands and thousands" says it twice. */
    private @Nullable Numeral decade(Reading reading, int start, int firstEnd, int firstPower) {
        int end = firstEnd;
        int power = firstPower;
        for (int i = 0; i < 3; i++) {
            boolean of = reading.has(end, " of ");
            if (!of && !reading.has(end, " and ") && !reading.has(end, " upon ")) {
                break;
            }
            int from = end + (of ? 4 : reading.has(end, " and ") ? 5 : 6);
            int found = words.plural.at(reading.chars(), from, reading.length());
            if (found == 0) {
                break;
            }
            int next = words.plural.meaning(found);
            if (of) {
                power += next;
            } else {
                power = Math.max(power, next);
            }
            end = from + words.plural.length(found);
        }
        // "tens" alone are no amount of anything, and "scores" are points.
        boolean alone = reading.has(start, "tens") || reading.has(start, "scores");
        return power == 1 && alone && !reading.has(end, " of ") ? null : decade(start, end, power);
    }

    private static Numeral decade(int start, int end, int power) {
        return new Numeral(
                start,
                end,
                BigDecimal.ONE.scaleByPowerOfTen(power),
                BigDecimal.ONE.scaleByPowerOfTen(power + 1),
                -power,
                power,
                Numeral.Form.SCALED_WORDS,
                Bound.VAGUE);
    }
}
