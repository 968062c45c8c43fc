package app.diptych.quantity.chinese;

import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/** Adds the smaller coins behind a sum: 3 元 5 角, 五块六, 两毛五, 3 美元 50 美分; tells money from words with its characters. */
final class Coins {
    private static final int MOST = 3;

    private final Words words;
    private final Numerals numerals;

    Coins(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** Takes in what belongs to the sum behind its unit. */
    void add(Reading reading, Draft money, Currency unit) {
        Currency last = unit;
        for (int i = 0; i < MOST && isPlain(money); i++) {
            Currency next = coin(reading, money, last);
            if (next == null) {
                break;
            }
            last = next;
        }
        char whole = reading.at(money.end);
        if ((whole == '整' || whole == '正') && !Letters.isHan(reading.at(money.end + 1))) {
            money.end++;
        }
        money.outerEnd = Math.max(money.outerEnd, money.end);
    }

    private static boolean isPlain(Draft money) {
        return money.low != null && money.high != null && money.low.compareTo(money.high) == 0;
    }

    private @org.jspecify.annotations.Nullable Currency coin(Reading reading, Draft money, Currency last) {
        int at = reading.skipSpaces(money.end);
        at += reading.at(at) == '零' || reading.at(at) == '又' ? 1 : 0;
        Numeral numeral = NumeralCharacters.isVague(reading.at(at)) ? null : numerals.read(reading, at);
        if (numeral == null
                || numeral.isRange()
                || numeral.exponent() > 1
                || numeral.high().precision() > 2) {
            return null;
        }
        int end = reading.skipSpaces(numeral.end());
        int found = words.currencyAfter.at(reading.chars(), end, reading.length());
        int power = found > 0 ? words.currencyAfter.meaning(found).power() : coinPower(reading, end);
        boolean same = found == 0
                || words.currencyAfter.meaning(found).code().equals(last.code())
                || "毫仙".indexOf(reading.at(end)) >= 0;
        if (power < last.power() && same) {
            int length = found > 0 ? words.currencyAfter.length(found) : 1;
            return take(money, numeral, power, end + length, last.code());
        }
        char unit = reading.at(money.end - 1);
        boolean zero = reading.at(at - 1) == '零' && "元块圆蚊".indexOf(unit) >= 0 && numeral.end() == at + 1;
        if (zero && isAlone(reading, at + 1)) {
            return take(money, numeral, last.power() - 2, at + 1, last.code());
        }
        // 38 块 5: digits may stand apart.
        boolean close =
                at == money.end || (Letters.isDigit(reading.at(at)) && isOpen(reading.at(reading.skipSpaces(at + 1))));
        boolean shortened = (unit == '块' || unit == '毛' || unit == '毫') && close && numeral.end() == at + 1;
        return shortened && (at > money.end || isAlone(reading, at + 1))
                ? take(money, numeral, last.power() - 1, at + 1, last.code())
                : null;
    }

    /** 分 is a minute, a point or a branch as well. */
    private static int coinPower(Reading reading, int at) {
        char c = reading.at(at);
        char next = reading.at(at + 1);
        boolean cent = c == '分' && (!Letters.isHan(next) || "钱整正的和到至".indexOf(next) >= 0);
        return cent ? -2 : c == '角' || c == '毛' || c == '毫' ? -1 : 0;
    }

    private static Currency take(Draft money, Numeral coins, int power, int end, String code) {
        if (money.low != null) {
            BigDecimal sum = money.low.add(coins.low().scaleByPowerOfTen(power));
            money.low = sum;
            money.high = sum;
            money.decimals = -power;
            money.end = end;
        }
        return new Currency(code, power);
    }

    /** Whether a digit behind 块 counts nothing else: 五块六, not 五块六个. */
    private boolean isAlone(Reading reading, int at) {
        char c = reading.at(at);
        return !Letters.isHan(c)
                || (NumeralCharacters.scale(c) == 0
                        && NumeralCharacters.digit(c) < 0
                        && words.measure.at(reading.chars(), at, reading.length()) == 0
                        && words.duration.at(reading.chars(), at, reading.length()) == 0);
    }

    /** 元 in 元件, 块 in 两块业务, 角 in 三角, 毛 in 毛利 are no money. */
    static boolean isMoney(Reading reading, int at, int length, Numeral numeral) {
        if (length > 1) {
            return true;
        }
        char behind = reading.at(at + 1);
        boolean end = !Letters.isHan(behind);
        boolean apart = behind == ' '
                && Letters.isDigit(reading.at(at + 2))
                && !Letters.isWord(reading.at(at + 3))
                && isOpen(reading.at(reading.skipSpaces(at + 3)));
        boolean number = NumeralCharacters.digit(behind) >= 0 || behind == '半' || apart;
        return switch (reading.at(at)) {
            case '元' -> "件素宇器组旦老首年月化凶帅".indexOf(behind) < 0;
            case '块' ->
                (end
                                && !few(numeral)
                                && !(reading.at(at - 1) == '一' && at > 1)
                                && !Letters.isWord(reading.at(reading.skipSpaces(at + 1))))
                        || number
                        || "左以起到至多整".indexOf(behind) >= 0;
            case '圆' -> end || number || behind == '整' || behind == '正';
            case '毛' -> end || number;
            case '毫', '仙' -> end;
            case '角' -> (end || number) && (!numeral.spelled() || numeral.low().intValue() != 3);
            default -> true;
        };
    }

    /** Behind the coins of 38 块 5 左右: no word that they could count. */
    private static boolean isOpen(char next) {
        return !Letters.isHan(next) || "左上多出的到至以".indexOf(next) >= 0;
    }

    private static boolean few(Numeral numeral) {
        return numeral.isRange() && numeral.high().compareTo(BigDecimal.TEN) < 0;
    }
}
