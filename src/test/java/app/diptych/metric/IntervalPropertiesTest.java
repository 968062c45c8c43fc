package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalPropertiesTest {
    /** Values inside two intervals, with those. */
    record Inside(Interval a, BigDecimal x, Interval b, BigDecimal y) {}

    @Property
    void whatAnOperationGivesForValuesInsideIsInside(@ForAll("inside") Inside of) {
        assertThat(of.a().plus(of.b()).contains(Interval.of(of.x().add(of.y()))))
                .isTrue();
        assertThat(of.a().minus(of.b()).contains(Interval.of(of.x().subtract(of.y()))))
                .isTrue();
        assertThat(of.a().hull(of.b()).contains(of.a())).isTrue();
        assertThat(of.a().times(of.y()).contains(Interval.of(of.x().multiply(of.y()))))
                .isTrue();
        of.a().over(of.b()).ifPresent(quotient -> {
            // A quotient times a divisor inside gives back the dividend: exact arithmetic, no rounding of the test's
            // own.
            Interval back = new Interval(
                    quotient.low().multiply(of.y()).min(quotient.high().multiply(of.y())),
                    quotient.low().multiply(of.y()).max(quotient.high().multiply(of.y())));
            assertThat(back.contains(Interval.of(of.x()))).isTrue();
        });
    }

    @Property
    void aDivisorThatMayBeZeroHasNoQuotient(@ForAll("inside") Inside of) {
        boolean zero = of.b().contains(Interval.of(BigDecimal.ZERO));

        assertThat(of.a().over(of.b()).isEmpty()).isEqualTo(zero);
    }

    @Property
    void twoMeetWhereTheyHaveANumberInCommon(@ForAll("inside") Inside of) {
        BigDecimal low = of.a().low().max(of.b().low());
        BigDecimal high = of.a().high().min(of.b().high());

        assertThat(of.a().meets(of.b())).isEqualTo(low.compareTo(high) <= 0);
        assertThat(of.b().meets(of.a())).isEqualTo(of.a().meets(of.b()));
    }

    /** A true amount, printed with so many decimals, stands for an interval that holds it. */
    @Property
    void aRoundedFigureStandsForWhatWasRounded(@ForAll("amounts") BigDecimal exact, @ForAll("places") int decimals) {
        BigDecimal printed = exact.setScale(decimals, RoundingMode.HALF_UP);

        assertThat(Rounding.narrow(printed, printed, Bound.EXACT, decimals)
                        .orElseThrow()
                        .contains(Interval.of(exact)))
                .isTrue();
    }

    @Property
    void whatTheWordsSayIsInsideOfWhatTheyMaySay(
            @ForAll("amounts") BigDecimal amount, @ForAll("places") int decimals, @ForAll Bound bound) {
        BigDecimal printed = amount.setScale(decimals, RoundingMode.HALF_UP);

        Rounding.narrow(printed, printed, bound, decimals).ifPresent(narrow -> {
            assertThat(narrow.contains(Interval.of(printed))).isTrue();
            assertThat(Rounding.wide(printed, printed, bound, decimals)
                            .orElseThrow()
                            .contains(narrow))
                    .as("%s of %s", bound, printed)
                    .isTrue();
        });
    }

    @Provide
    Arbitrary<Inside> inside() {
        return Combinators.combine(numbers(), numbers(), parts(), numbers(), numbers(), parts())
                .as((a, b, part, c, d, other) -> {
                    Interval first = new Interval(a.min(b), a.max(b));
                    Interval second = new Interval(c.min(d), c.max(d));
                    return new Inside(first, within(first, part), second, within(second, other));
                });
    }

    private static BigDecimal within(Interval interval, BigDecimal part) {
        return interval.low().add(interval.high().subtract(interval.low()).multiply(part), MathContext.UNLIMITED);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
                .ofScale(3);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(-3, 2);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2);
    }

    private static Arbitrary<BigDecimal> parts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(2);
    }
}
