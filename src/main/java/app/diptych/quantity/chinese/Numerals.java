package app.diptych.quantity.chinese;

import static app.diptych.quantity.chinese.NumeralCharacters.big;
import static app.diptych.quantity.chinese.NumeralCharacters.small;

import app.diptych.quantity.Bound;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Chinese numerals: digits or characters, with their scale, 多 inside, and vague ones. */
final class Numerals {
    private static final int NO_CEILING = 100;

    private final Words words;

    Numerals(Words words) {
        this.words = words;
    }

    /** The numeral at a place, or null. */
    @Nullable
    Numeral read(Reading reading, int at) {
        char c = reading.at(at);
        if (Letters.isDigit(c)) {
            Numeral digits = Digits.read(reading, at);
            return digits == null ? null : tail(reading, scaled(reading, digits));
        }
        if (!NumeralCharacters.starts(c)) {
            return null;
        }
        if (NumeralCharacters.isVague(c)) {
            return vague(reading, at, at + 1);
        }
        Numeral characters = characters(reading, at);
        return characters == null ? null : tail(reading, more(reading, characters));
    }

    private @Nullable Numeral characters(Reading reading, int at) {
        if (small(reading.at(at)) > 1 || big(reading.at(at)) > 0) {
            if (!isWholeUnit(reading, at)) {
                return null;
            }
        }
        CharacterNumeral first = new CharacterNumeral(reading, false);
        BigDecimal low = first.read(at);
        if (first.end == at || isName(reading, at, first.end)) {
            return null;
        }
        BigDecimal high = low;
        if (first.pair) {
            high = new CharacterNumeral(reading, true).read(at);
        }
        Numeral.Form form = first.exponent > 1 || first.positional ? Numeral.Form.SCALED_WORDS : Numeral.Form.WORDS;
        return new Numeral(
                at, first.end, low, high.max(low), -first.place, Math.max(0, first.exponent), form, Bound.EXACT);
    }

    /** 百万 and 千亿 may stand without a digit; 百 alone only behind 近, 上, 逾 and the like. */
    private static boolean isWholeUnit(Reading reading, int at) {
        if (small(reading.at(at)) > 0 && big(reading.at(at + 1)) > 0) {
            return true;
        }
        int before = reading.skipSpacesBack(at);
        return "近上逾超过达破".indexOf(reading.at(before - 1)) >= 0 && before > 0;
    }

    private static boolean isName(Reading reading, int at, int end) {
        return end == at + 1 && NumeralCharacters.isFinancial(reading.at(at));
    }

    /** The scale behind digits: 1,480 亿, 5000 万, 1.2 万亿, 30 多亿; and what follows it: 3万4000. */
    Numeral scaled(Reading reading, Numeral digits) {
        return scaled(reading, digits, NO_CEILING);
    }

    /** Only scales below {@code ceiling}: so 1亿1亿1亿 does not nest without end. */
    private Numeral scaled(Reading reading, Numeral digits, int ceiling) {
        Numeral numeral = more(reading, digits);
        int at = reading.skipSpaces(numeral.end());
        int power = 0;
        while (at - numeral.end() < 5 && small(reading.at(at)) + big(reading.at(at)) > 0) {
            power += small(reading.at(at)) + big(reading.at(at));
            at++;
        }
        if (power == 0) {
            return latin(reading, numeral);
        }
        if (power >= ceiling || isWord(reading, at)) {
            return digits;
        }
        Numeral scaled = numeral.scaled(power, at);
        return scaled.bound() == Bound.EXACT ? rest(reading, more(reading, scaled), power) : scaled;
    }

    /** $20 billion, 5M: a scale that the translator left in English. */
    private Numeral latin(Reading reading, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        int found = words.latinScale.at(reading.chars(), at, reading.length());
        int length = words.latinScale.length(found);
        boolean word = found > 0 && !Letters.isWord(reading.at(at + length));
        boolean letter = length < 3 && (at > numeral.end() || !Character.isUpperCase(reading.raw(at)));
        return !word || letter ? numeral : numeral.scaled(words.latinScale.meaning(found), at + length);
    }

    /** 5 千瓦, 5 兆赫: the unit begins with the character. */
    private static boolean isWord(Reading reading, int at) {
        char next = reading.at(at);
        char last = reading.at(at - 1);
        boolean unit = next == '瓦' || next == '赫' || next == '字' || (next == '位' && last == '兆') || next == '克';
        return ((last == '千' || last == '兆' || last == '百') && unit) || (last == '千' && (next == '米' || next == '卡'));
    }

    /** 3万4000, 1亿2千万: a smaller number directly behind belongs to it. */
    private Numeral rest(Reading reading, Numeral scaled, int power) {
        int at = scaled.end();
        if (scaled.bound() != Bound.EXACT || power < 3 || !Letters.isDigit(reading.at(at))) {
            return scaled;
        }
        Numeral digits = Digits.read(reading, at);
        if (digits == null) {
            return scaled;
        }
        Numeral rest = scaled(reading, digits, power);
        boolean scaleLeft = small(reading.at(rest.end())) + big(reading.at(rest.end())) > 0;
        boolean smaller = !scaleLeft && rest.high().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
        return !smaller
                ? scaled
                : new Numeral(
                        scaled.start(),
                        rest.end(),
                        scaled.low().add(rest.low()),
                        scaled.high().add(rest.high()),
                        rest.decimals(),
                        scaled.exponent(),
                        Numeral.Form.DIGITS,
                        rest.bound());
    }

    /** 三十多亿, 30 余万: the word says "more than", the scale behind it multiplies. */
    private Numeral more(Reading reading, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        int found = words.inner.at(reading.chars(), at, reading.length());
        if (found == 0) {
            return numeral;
        }
        int behind = at + words.inner.length(found);
        int power = big(reading.at(behind));
        if (power == 0) {
            return numeral;
        }
        int end = behind + 1;
        if (big(reading.at(end)) > power) {
            power += big(reading.at(end));
            end++;
        }
        return numeral.scaled(power, end).ending(end, words.inner.meaning(found));
    }

    /** 十几, 三十几: between this decade and the next. */
    private static Numeral tail(Reading reading, Numeral numeral) {
        boolean tens = numeral.spelled() && NumeralCharacters.small(reading.at(numeral.end() - 1)) == 1;
        if (!tens || reading.at(numeral.end()) != '几') {
            return numeral;
        }
        int end = numeral.end() + 1;
        int power = big(reading.at(end));
        Numeral some = new Numeral(
                numeral.start(),
                end,
                numeral.low().add(BigDecimal.ONE),
                numeral.high().add(BigDecimal.valueOf(9)),
                0,
                0,
                Numeral.Form.SCALED_WORDS,
                Bound.VAGUE);
        return power > 0 ? some.scaled(power, end + 1) : some;
    }

    /** 几十万, 数亿: the decade that the scale names; 数以万计. */
    private static @Nullable Numeral vague(Reading reading, int start, int from) {
        boolean counted = reading.at(from) == '以';
        int at = counted ? from + 1 : from;
        int first = at;
        int power = 0;
        while (at - first < 4 && small(reading.at(at)) + big(reading.at(at)) > 0) {
            power += small(reading.at(at)) + big(reading.at(at));
            at++;
        }
        if (at == first || (counted && reading.at(at) != '计')) {
            return null;
        }
        return new Numeral(
                start,
                counted ? at + 1 : at,
                BigDecimal.ONE.scaleByPowerOfTen(power),
                BigDecimal.ONE.scaleByPowerOfTen(power + 1),
                -power,
                power,
                Numeral.Form.SCALED_WORDS,
                Bound.VAGUE);
    }
}
