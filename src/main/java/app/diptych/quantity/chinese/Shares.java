package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads 百分之三十, 三分之一, 三成五, 八五折. */
final class Shares {
    private final Words words;
    private final Numerals numerals;

    Shares(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A share with 分之, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        if (reading.has(start, "百分之") || reading.has(start, "千分之") || reading.has(start, "万分之")) {
            int from = reading.skipSpaces(start + 3);
            Numeral numeral = numerals.read(reading, from);
            if (numeral == null) {
                return null;
            }
            char base = reading.at(start);
            Draft draft = Draft.of(Kind.PERCENT, "%", numeral, start, numeral.end());
            draft.scale(base == '百' ? 0 : base == '千' ? -1 : -2);
            int more = words.inner.at(reading.chars(), draft.end, reading.length());
            if (more > 0 && draft.bound == Bound.EXACT && reading.at(draft.end) != '来') {
                draft.bound = words.inner.meaning(more);
                draft.outerEnd = draft.end + words.inner.length(more);
            }
            return draft;
        }
        int slash = fractionAt(reading, start);
        return slash > 0 ? fraction(reading, start, slash) : null;
    }

    /** Where 分之 stands behind a short numeral, or 0. */
    private static int fractionAt(Reading reading, int start) {
        for (int at = start + 1; at <= start + 5; at++) {
            if (reading.has(at, "分之")) {
                return at;
            }
            if (!NumeralCharacters.starts(reading.at(at))
                    && !Letters.isDigit(reading.at(at))
                    && reading.at(at) != ' ') {
                return 0;
            }
        }
        return 0;
    }

    private @Nullable Draft fraction(Reading reading, int start, int slash) {
        Numeral below = numerals.read(reading, start);
        Numeral above = numerals.read(reading, reading.skipSpaces(slash + 2));
        if (below == null || above == null || below.end() > slash || below.low().signum() == 0 || below.isRange()) {
            return null;
        }
        if (above.low().compareTo(below.low()) >= 0) {
            return null;
        }
        BigDecimal value = above.low()
                .divide(below.low(), MathContext.DECIMAL64)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Draft.of(Kind.FRACTION, "1", value, start, above.end());
    }

    /** Whether 成 or 折 behind a numeral counts tenths. */
    boolean isTenths(Reading reading, Numeral numeral, int at) {
        char c = reading.at(at);
        if ((numeral.high().compareTo(BigDecimal.TEN) > 0 && c == '成')
                || numeral.high().precision() > 3) {
            return false;
        }
        char next = reading.at(at + 1);
        return (c == '成' && "长为功本立员果就熟交都千百分份品型绩名形像色见因".indexOf(next) < 0) || (c == '折' && "旧扣叠射返线磨".indexOf(next) < 0);
    }

    Draft tenths(Reading reading, Draft draft, int at) {
        draft.kind = Kind.PERCENT;
        draft.unit = "%";
        draft.end = at + 1;
        boolean two = reading.at(at) == '折' && draft.high != null && draft.high.compareTo(BigDecimal.TEN) > 0;
        if (!two) {
            draft.scale(1);
        }
        int half = NumeralCharacters.digit(reading.at(at + 1));
        if (reading.at(at) == '成' && half > 0 && draft.low != null && !isCounted(reading, at + 2)) {
            draft.low = draft.low.add(BigDecimal.valueOf(half));
            draft.high = draft.low;
            draft.decimals = 0;
            draft.end = at + 2;
        } else if (reading.at(at) == '成' && reading.at(at + 1) == '半' && draft.low != null) {
            draft.low = draft.low.add(BigDecimal.valueOf(5));
            draft.high = draft.low;
            draft.decimals = 0;
            draft.end = at + 2;
        }
        draft.outerEnd = draft.end;
        return draft;
    }

    private boolean isCounted(Reading reading, int at) {
        return words.measure.at(reading.chars(), at, reading.length()) > 0;
    }
}
