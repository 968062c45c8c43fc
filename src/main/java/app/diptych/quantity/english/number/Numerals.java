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
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberLists words;

    /** Reads with these lists. */
    public Numerals(NumberLists words) {
        this.words = words;
    }

    /**
     * The numeral at a place, or null.
     *
     * @param money whether a currency stands before it: then "5m" is five million, else metres
     */
    public @Nullable Numeral read(Reading reading, int at, boolean money) {
        char c = reading.at(at);
        if (Letters.isDigit(c) || c == '.') {
            Numeral digits = Digits.read(reading, at);
            if (digits == null) {
                return null;
            }
            if (reading.has(digits.end(), " and a half")) {
                digits = plusHalf(digits);
            }
            return scaled(reading, digits, money);
        }
        if (!Letters.isLatin(c)) {
            return null;
        }
        Numeral vague = vague(reading, at);
        return vague != null ? vague : spelled(reading, at);
    }

    private @Nullable Numeral spelled(Reading reading, int at) {
        if (reading.has(at, "half a ") || reading.has(at, "half ")) {
            int scale = reading.has(at, "half a ") ? at + 7 : at + 5;
            Numeral half = new Numeral(at, scale - 1, HALF, HALF, 1, 0, Numeral.Form.WORDS, Bound.EXACT);
            Numeral whole = scaled(reading, half, false);
            if (reading.has(scale, "dozen")) {
                BigDecimal six = BigDecimal.valueOf(6);
                return new Numeral(at, scale + 5, six, six, 0, 0, Numeral.Form.SCALED_WORDS, Bound.EXACT);
            }
            return whole.exponent() > 0 ? whole : null;
        }
        return new NumberWords(words, reading).read(at);
    }

    private static Numeral plusHalf(Numeral digits) {
        BigDecimal value = digits.low().add(HALF);
        return new Numeral(digits.start(), digits.end() + 11, value, value, 1, 0, Numeral.Form.DIGITS, Bound.EXACT);
    }

    /** The numeral with the scale words behind it. */
    public Numeral scaled(Reading reading, Numeral numeral, boolean money) {
        Numeral scaled = numeral;
        for (int i = 0; i < 2; i++) {
            int power = 0;
            int end = scaled.end();
            char next = reading.at(end);
            if (Letters.isLatin(next)) {
                int found = words.attached.at(reading.chars(), end, reading.length());
                if (found > 0 && attachable(reading, end, words.attached.length(found), money)) {
                    power = words.attached.meaning(found);
                    end += words.attached.length(found);
                }
            }
            if (power == 0) {
                int from = next == ' ' || next == '-' ? reading.skipSpaces(end + (next == '-' ? 1 : 0)) : end;
                int found = words.number.at(reading.chars(), from, reading.length());
                if (found > 0 && words.number.meaning(found).kind() == NumberWord.Kind.SCALE) {
                    power = words.number.meaning(found).value();
                    end = from + words.number.length(found);
                } else if (money
                        && (found = words.attached.at(reading.chars(), from, reading.length())) > 0
                        && Character.isUpperCase(reading.raw(from))) {
                    power = words.attached.meaning(found);
                    end = from + words.attached.length(found);
                }
            }
            if (power == 0) {
                break;
            }
            scaled = scaled.scaled(power, end);
        }
        return scaled;
    }

    private static boolean attachable(Reading reading, int at, int length, boolean money) {
        boolean hyphen = reading.at(at + length) == '-' && Letters.isLatin(reading.at(at + length + 1));
        if (length > 1) {
            return true;
        }
        return money || (Character.isUpperCase(reading.raw(at)) && !hyphen) || reading.raw(at) == 'k';
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
            return scaled(reading, few, false);
        }
        return null;
    }

    /** "hundreds of millions": each word multiplies; "thousands and thousands" says it twice. */
    private Numeral decade(Reading reading, int start, int firstEnd, int firstPower) {
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
        return decade(start, end, power);
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
