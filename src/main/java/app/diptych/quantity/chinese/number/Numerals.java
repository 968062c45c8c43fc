package app.diptych.quantity.chinese.number;

import static app.diptych.quantity.chinese.number.NumeralCharacters.big;
import static app.diptych.quantity.chinese.number.NumeralCharacters.small;

import app.diptych.quantity.Bound;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Chinese numerals: digits or characters, with their scale, 多 inside, and vague ones. */
public final class Numerals {
    private static final int NO_CEILING = 100;

    private final Phrases<Bound> inner;
    private final Phrases<Integer> latinScale;

    /**
     * @param inner what may stand inside a numeral, 多
     * @param latinScale scales that a translator left in English
     */
    public Numerals(Phrases<Bound> inner, Phrases<Integer> latinScale) {
        this.inner = inner;
        this.latinScale = latinScale;
    }

    /** The numeral at a place, or null. */
    public @Nullable Numeral read(Reading reading, int at) {
        char c = reading.at(at);
        if (Letters.isDigit(c)) {
            Numeral digits = Digits.read(reading, at);
            return digits == null ? null : tail(reading, scaled(reading, digits));
        }
        if (!NumeralCharacters.starts(c)) {
            return null;
        }
        if (NumeralCharacters.isVague(c)) {
            Numeral vague = vague(reading, at, at + 1);
            // 几十个亿.
            return vague != null && reading.at(vague.end()) == '个' ? pieces(reading, vague, vague.end()) : vague;
        }
        if (isUpwards(reading, at)) {
            return upwards(reading, at);
        }
        Numeral characters = characters(reading, at);
        return characters == null ? null : tail(reading, more(reading, apart(reading, characters)));
    }

    /** 上百, 上千万: hundreds, tens of millions; but not 加上百万. */
    public static boolean isUpwards(Reading reading, int at) {
        char c = reading.at(at);
        boolean scale = small(c) > 1 || big(c) > 0;
        return scale && reading.at(at - 1) == '上' && "加以算早晚线网向往赶遇碰追迎跟配带用".indexOf(reading.at(at - 2)) < 0;
    }

    /** 上百 is 100 and more, 上千万 10 million. */
    private static @Nullable Numeral upwards(Reading reading, int at) {
        Numeral decade = vague(reading, at, at);
        return decade == null
                ? null
                : new Numeral(
                        at,
                        decade.end(),
                        decade.low(),
                        decade.low(),
                        decade.decimals(),
                        decade.exponent(),
                        Numeral.Form.SCALED_WORDS,
                        Bound.AT_LEAST);
    }

    /** 二十 亿: a scale behind a space. */
    private static Numeral apart(Reading reading, Numeral numeral) {
        int at = numeral.end() + 1;
        int power = reading.at(at - 1) == ' ' ? big(reading.at(at)) : 0;
        return power > numeral.exponent() && !isUnit(reading, at) ? numeral.scaled(power, at + 1) : numeral;
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
        boolean telling = first.exponent > 1 || first.positional || first.place < 0;
        Numeral.Form form = telling ? Numeral.Form.SCALED_WORDS : Numeral.Form.WORDS;
        return new Numeral(
                at, first.end, low, high.max(low), -first.place, Math.max(0, first.exponent), form, Bound.EXACT);
    }

    /** 百万 and 千亿 may stand without a digit; 百 alone only behind 近, 上, 逾 and the like. */
    private static boolean isWholeUnit(Reading reading, int at) {
        if (small(reading.at(at)) > 0 && big(reading.at(at + 1)) > 0) {
            return true;
        }
        if ((big(reading.at(at)) > 4 || isUpTo(reading, at)) && isClass(reading, at)) {
            return true;
        }
        if (reading.has(at + 1, "人以上") || reading.has(at + 1, "家以上") || reading.has(at + 1, "户以上")) {
            return true;
        }
        char next = reading.at(at + 1);
        if ((next == '余' || (next == '多' && big(reading.at(at)) == 0)) && "下额数元种样".indexOf(reading.at(at + 2)) < 0) {
            return true;
        }
        int before = reading.skipSpacesBack(at);
        boolean below = reading.has(before - 2, "不足") || reading.has(before - 2, "不到") || reading.has(before - 2, "低于");
        return below || ("近上逾超过达破".indexOf(reading.at(before - 1)) >= 0 && before > 0);
    }

    /** 降至百元以内: a level, so that the scale stands for one of it. */
    private static boolean isUpTo(Reading reading, int at) {
        char left = reading.at(at - 1);
        return small(reading.at(at)) > 1 && (left == '到' || left == '至');
    }

    /** 亿美元以上, 亿元级, 亿元大关: a class of sums named by its lower end. */
    private static boolean isClass(Reading reading, int at) {
        for (int end = at + 2; end < at + 5; end++) {
            if (reading.at(end - 1) == '元') {
                return reading.has(end, "以上")
                        || reading.has(end, "以内")
                        || reading.has(end, "以下")
                        || reading.has(end, "大关")
                        || reading.has(end, "俱乐部")
                        || reading.at(end) == '级';
            }
        }
        return false;
    }

    /** A form for cheques that stands alone is a name, unless it is part of a fraction or of a sum. */
    private static boolean isName(Reading reading, int at, int end) {
        boolean part = at > 0 && "之又元圆块角毛".indexOf(reading.at(at - 1)) >= 0;
        return end == at + 1
                && NumeralCharacters.isFinancial(reading.at(at))
                && !part
                && "又元圆角打".indexOf(reading.at(end)) < 0;
    }

    /** The scale behind digits: 1,480 亿, 5000 万, 1.2 万亿, 30 多亿; and what follows it: 3万4000. */
    public Numeral scaled(Reading reading, Numeral digits) {
        return scaled(reading, digits, NO_CEILING);
    }

    /** Only scales below {@code ceiling}: so 1亿1亿1亿 does not nest without end. */
    private Numeral scaled(Reading reading, Numeral digits, int ceiling) {
        Numeral numeral = more(reading, digits);
        int at = reading.skipSpaces(numeral.end());
        int power = 0;
        while (at - numeral.end() < 5 && small(reading.at(at)) + big(reading.at(at)) > 0 && !isUnit(reading, at)) {
            power += small(reading.at(at)) + big(reading.at(at));
            at++;
        }
        if (power == 0) {
            return latin(reading, numeral);
        }
        if (power >= ceiling) {
            return digits;
        }
        Numeral scaled = numeral.scaled(power, at);
        return scaled.bound() == Bound.EXACT ? rest(reading, more(reading, scaled), power) : scaled;
    }

    /** 10 个亿, 五个多亿: hundreds of millions counted in pieces, as is said of money. */
    private static Numeral pieces(Reading reading, Numeral numeral, int at) {
        boolean more = reading.at(at + 1) == '多';
        int unit = more ? at + 2 : at + 1;
        boolean told = reading.at(unit) == '亿' && reading.at(unit + 1) != '万' && numeral.exponent() < 4;
        return told ? numeral.scaled(8, unit + 1).ending(unit + 1, more ? Bound.MORE_THAN : numeral.bound()) : numeral;
    }

    /** $20 billion, 5M: a scale that the translator left in English. */
    private Numeral latin(Reading reading, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        int found = latinScale.at(reading.chars(), at, reading.length());
        int length = latinScale.length(found);
        boolean word = found > 0 && !Letters.isWord(reading.at(at + length));
        boolean thousand = reading.at(at) == 'k' && numeral.end() - numeral.start() > 1;
        boolean capital = Character.isUpperCase(reading.raw(at)) || thousand;
        boolean letter = length < 3 && (at > numeral.end() || !capital);
        return !word || letter ? numeral : numeral.scaled(latinScale.meaning(found), at + length);
    }

    /** 5 千瓦, 5 兆赫, 5 百升: the unit begins with the character. 千克 is one, 千克朗 is not. */
    public static boolean isUnit(Reading reading, int at) {
        char next = reading.at(at + 1);
        char further = reading.at(at + 2);
        boolean either = next == '瓦' || next == '赫' || (next == '字' && further == '节') || next == '帕';
        return switch (reading.at(at)) {
            case '兆' -> either || next == '位';
            case '百' -> next == '升' || next == '帕';
            case '千' -> either || next == '米' || next == '卡' || (next == '克' && "朗郎拉罗".indexOf(further) < 0);
            default -> false;
        };
    }

    /** 3万4000, 1亿2千万, 1千零20, 3万四千: a smaller number directly behind belongs to it. */
    private Numeral rest(Reading reading, Numeral scaled, int power) {
        int at = scaled.end();
        boolean zero = reading.at(at) == '零' || reading.at(at) == '〇';
        at += zero ? 1 : 0;
        boolean apart = !zero && reading.at(at) == ' ';
        at += apart ? 1 : 0;
        if (scaled.bound() != Bound.EXACT || power < 2) {
            return scaled;
        }
        Numeral rest = remainder(reading, at, power);
        if (rest == null || (apart && rest.exponent() == 0)) {
            return scaled;
        }
        boolean scaleLeft = small(reading.at(rest.end())) + big(reading.at(rest.end())) > 0;
        boolean bare = rest.exponent() == 0 && !zero && rest.end() - at != power;
        boolean smaller = !scaleLeft && !bare && rest.high().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
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

    private @Nullable Numeral remainder(Reading reading, int at, int ceiling) {
        if (Letters.isDigit(reading.at(at))) {
            Numeral digits = Digits.read(reading, at);
            return digits == null ? null : scaled(reading, digits, ceiling);
        }
        Numeral characters = NumeralCharacters.digit(reading.at(at)) > 0 ? characters(reading, at) : null;
        if (characters == null || characters.isRange()) {
            return null;
        }
        return characters.exponent() > 0 || reading.at(at - 1) == '零' ? characters : null;
    }

    /** 三十多亿, 30 余万: the word says "more than", the scale behind it multiplies. */
    private Numeral more(Reading reading, Numeral numeral) {
        int at = reading.skipSpaces(numeral.end());
        if (reading.at(at) == '个') {
            return pieces(reading, numeral, at);
        }
        int found = inner.at(reading.chars(), at, reading.length());
        if (found == 0) {
            return numeral;
        }
        int behind = reading.skipSpaces(at + inner.length(found));
        behind += reading.at(behind) == '个' && reading.at(behind + 1) == '亿' && reading.at(behind + 2) != '万' ? 1 : 0;
        int power = isUnit(reading, behind) ? 0 : big(reading.at(behind));
        if (power == 0) {
            return numeral;
        }
        int end = behind + 1;
        if (big(reading.at(end)) > power) {
            power += big(reading.at(end));
            end++;
        }
        return numeral.scaled(power, end).ending(end, inner.meaning(found));
    }

    /** 十几, 二十几万, 一百几十万, 一百零几万: between this decade and the next. */
    private static Numeral tail(Reading reading, Numeral numeral) {
        boolean zero = reading.at(numeral.end()) == '零';
        int some = zero ? numeral.end() + 1 : reading.skipSpaces(numeral.end());
        int last = reading.at(some) == '几' ? lastPlace(reading, numeral) : 0;
        if (last == 0) {
            return numeral;
        }
        int end = some + 1;
        int place = zero || last == 1 ? 0 : small(reading.at(end));
        if (place >= last || (place == 0 && last > 1 && !zero)) {
            return numeral;
        }
        end += place > 0 ? 1 : 0;
        Numeral between = new Numeral(
                numeral.start(),
                end,
                numeral.low().add(BigDecimal.ONE.scaleByPowerOfTen(place)),
                numeral.high().add(BigDecimal.valueOf(9).scaleByPowerOfTen(place)),
                -place,
                0,
                Numeral.Form.SCALED_WORDS,
                Bound.VAGUE);
        int power = isUnit(reading, end) ? 0 : big(reading.at(end));
        return power > 0 ? between.scaled(power, end + 1) : between;
    }

    /** The power of ten that a numeral ends in: 1 for 三十 and for 30. */
    private static int lastPlace(Reading reading, Numeral numeral) {
        if (numeral.spelled()) {
            return small(reading.at(numeral.end() - 1));
        }
        boolean tens = numeral.exponent() == 0 && numeral.end() - numeral.start() == 2;
        return tens && reading.at(numeral.end() - 1) == '0' ? 1 : 0;
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
