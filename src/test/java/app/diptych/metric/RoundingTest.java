package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    /** In words: what the words say, and what they may say at the most. */
    @ParameterizedTest(name = "{1} {0} with decimals {2}")
    @CsvSource(textBlock = """
            24e6,     EXACT,     -6, 23.5e6,   24.5e6,   23.5e6,  24.5e6
            5.6,      EXACT,      1, 5.55,     5.65,     5.55,    5.65
            300e6,    EXACT,     -6, 299.5e6,  300.5e6,  250e6,   350e6
            90e9,     EXACT,     -9, 89.5e9,   90.5e9,   89.5e9,  90.5e9
            90.0e6,   EXACT,     -5, 89.95e6,  90.05e6,  89.95e6, 90.05e6
            15e9,     ABOUT,     -9, 14e9,     16e9,     13e9,    17e9
            200,      ABOUT,      0, 150,      250,      100,     300
            30,       ABOUT,      0, 28.5,     31.5,     27,      33
            105e9,    MORE_THAN, -9, 105e9,    106e9,    105e9,   210e9
            50e9,     MORE_THAN, -9, 50e9,     55e9,     50e9,    100e9
            5000,     AT_LEAST,   0, 5000,     5500,     5000,    10000
            65000,    LESS_THAN,  0, 64000,    65000,    0,       65000
            45,       AT_MOST,    0, 44,       45,       0,       45
            -38e6,    EXACT,     -6, -38.5e6,  -37.5e6,  -38.5e6, -37.5e6
            -50e6,    MORE_THAN, -6, -55e6,    -50e6,    -100e6,  -50e6
            """)
    void aFigureStandsFor(
            BigDecimal value,
            Bound bound,
            int decimals,
            BigDecimal low,
            BigDecimal high,
            BigDecimal least,
            BigDecimal most) {
        assertThat(Rounding.narrow(value, value, bound, decimals)).contains(new Interval(low, high));
        assertThat(Rounding.wide(value, value, bound, decimals)).contains(new Interval(least, most));
    }

    @Test
    void aBandIsItself() {
        BigDecimal low = BigDecimal.valueOf(33);
        BigDecimal high = BigDecimal.valueOf(37);

        assertThat(Rounding.narrow(low, high, Bound.EXACT, null)).contains(new Interval(low, high));
        assertThat(Rounding.wide(low, high, Bound.EXACT, null)).contains(new Interval(low, high));
    }

    @Test
    void aVagueFigureStandsForNothing() {
        assertThat(Rounding.narrow(BigDecimal.ONE, BigDecimal.TEN, Bound.VAGUE, 0))
                .isEmpty();
    }
}
