package app.diptych.quantity.chinese;

import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads so many of so many: 每八人就有一人 is an eighth, 十家中有九家 nine tenths. Both numbers have the same measure word. Without
 * 每 only ten and a hundred in words are a rate; 46 座中有 31 座 counts.
 */
final class Ratios {
    /** Characters between the whole and 有: a noun of a few, a comma. */
    private static final int REACH = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 6;

    private final Numerals numerals;

    Ratios(Numerals numerals) {
        this.numerals = numerals;
    }

    /** The rate whose whole starts here, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        boolean every = reading.at(start - 1) == '每';
        char first = reading.at(start);
        if (!every && first != '十' && first != '百' && first != '一') {
            return null;
        }
        Numeral whole = numerals.read(reading, start);
        if (whole == null || !isWhole(whole, every)) {
            return null;
        }
        int measure = reading.skipSpaces(whole.end());
        int has = measure + 1;
        while (has < measure + REACH
                && (Letters.isHan(reading.at(has)) || reading.at(has) == ',')
                && reading.at(has) != '有') {
            has++;
        }
        boolean within =
                every || reading.at(has - 1) == '中' || reading.at(has - 1) == '里' || reading.at(has - 1) == '就';
        Numeral part = reading.at(has) == '有' && within ? numerals.read(reading, reading.skipSpaces(has + 1)) : null;
        boolean same = part != null && reading.at(reading.skipSpaces(part.end())) == reading.at(measure);
        if (part == null
                || !same
                || part.isRange()
                || part.low().compareTo(whole.low()) >= 0
                || part.low().signum() <= 0) {
            return null;
        }
        BigDecimal rate = part.low().divide(whole.low(), PLACES, RoundingMode.HALF_UP);
        return Draft.of(Kind.FRACTION, "1", rate, start, part.end());
    }

    private static boolean isWhole(Numeral whole, boolean every) {
        BigDecimal low = whole.low();
        boolean small = !whole.isRange() && low.compareTo(BigDecimal.ONE) > 0 && low.compareTo(HUNDRED) <= 0;
        return small && (every || low.compareTo(BigDecimal.TEN) == 0 || low.compareTo(HUNDRED) == 0);
    }
}
