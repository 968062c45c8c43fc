package app.diptych.ui.metrics.plan.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.ui.metrics.plan.Drawn;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each chart is 200 wide: names 30, marks from 42 to what the labels leave. */
class RowChartsTest {
    @Test
    void aBarBeginsAtZeroAndLastYearsStandsAboveIt() {
        Bars bars = new Bars(List.of(
                new Bars.Bar("Tools", 100, "100", "+25%", Ink.ACTUAL, 0, new Bars.Before(80, Ink.IMPLIED, 1)),
                new Bars.Bar("Pools", -50, "(50)", "", Ink.ACTUAL, 2, null)));

        assertThat(Drawn.of(bars, 200)).isEqualTo("""
                IMPLIED 75..127, 5..15 → 1
                "Tools" 0, 14 → 0
                ACTUAL 75..140, 11..24 → 0
                "100" 146, 17 → 0
                "+25%" 170, 17 → 0
                "Pools" 0, 39 → 2
                ACTUAL 42..75, 33..46 → 2
                "(50)" 81, 39 → 2
                AXIS line 75, 0 to 75, 50
                """);
    }

    @Test
    void eachStepOfABridgeBeginsWhereTheOneBeforeEnds() {
        Bridge bridge = new Bridge(List.of(
                new Bridge.Step("2023", 0, 50, "50", Ink.IMPLIED, 0),
                new Bridge.Step("Tools", 50, 80, "+30", Ink.MORE, 1),
                new Bridge.Step("Pools", 80, 70, "(10)", Ink.LESS, 2),
                new Bridge.Step("2024", 0, 70, "70", Ink.ACTUAL, 3)));

        assertThat(Drawn.of(bridge, 200).lines().filter(line -> line.matches("(IMPLIED|MORE|LESS|ACTUAL) .*")))
                .containsExactly(
                        "IMPLIED 42..118, 5..18 → 0",
                        "MORE 118..164, 27..40 → 1",
                        "LESS 149..164, 49..62 → 2",
                        "ACTUAL 42..149, 71..84 → 3");
    }

    @Test
    void aBridgeOfTwoBarsIsNone() {
        assertThatThrownBy(() -> new Bridge(List.of())).hasMessage("a bridge of 0 steps");
    }

    @Test
    void aDumbbellJoinsLastYearAndNowByALineOfItsDirection() {
        Dumbbells chart = new Dumbbells(List.of(
                new Bars.Bar("Tools", 10, "10.0", "", Ink.ACTUAL, 0, new Bars.Before(5, Ink.PRIOR, 1)),
                new Bars.Bar("Pools", -2, "(2.0)", "", Ink.ACTUAL, 2, new Bars.Before(3, Ink.IMPLIED, 2))));

        assertThat(Drawn.of(chart, 200).lines().filter(line -> line.contains("dot") || line.contains("..")))
                .containsExactly(
                        "MORE 107..154, 11..13 → 0",
                        "PRIOR dot 107, 12 → 1",
                        "ACTUAL dot 154, 12 → 0",
                        "LESS 42..88, 35..37 → 2",
                        "IMPLIED dot 88, 36 → 2",
                        "ACTUAL dot 42, 36 → 2");
    }

    @Test
    void aDumbbellsScaleSaysWhereNothingIs() {
        Dumbbells chart = new Dumbbells(List.of(new Bars.Bar("Tools", 10, "10.0", "", Ink.ACTUAL, 0, null)));
        double line = Drawn.plan(chart, 200).marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(mark -> ((Mark.Line) mark).x1())
                .findFirst()
                .orElseThrow();

        assertThat(Drawn.plan(chart, 200).marks())
                .anySatisfy(mark -> assertThat(mark).isInstanceOfSatisfying(Mark.Words.class, words -> {
                    assertThat(words.text()).isEqualTo("0");
                    assertThat(words.x()).isLessThan(line).isGreaterThan(line - 10);
                }));
    }

    @Test
    void sharesFillTheWholeAndWhatIsTooSmallIsNamedBelow() {
        Mix mix = new Mix(List.of(new Mix.Whole(
                "Sales",
                List.of(
                        new Mix.Part(0.75, "Tools 75.0", "75.0", Ink.PART_1, 0),
                        new Mix.Part(0.25, "Pools 25.0", "25.0", Ink.PART_2, 1)),
                "")));

        assertThat(Drawn.of(mix, 200)).isEqualTo("""
                "Sales" 0, 12
                PART_1 42..160, 0..24 → 0
                "Tools 75.0" 71, 12 → 0
                PART_2 161..199, 0..24 → 1
                "25.0" 168, 12 → 1
                AXIS line 180, 24 to 180, 28
                "Pools 25.0" 140, 35 → 1
                """);
    }

    @Test
    void wordsBelowSharesStandBesideEachOtherAndEndAtTheEdge() {
        assertThat(Mix.beside(List.of(150.0, 180.0, 195.0), List.of(40.0, 40.0, 40.0), 200))
                .containsExactly(60.0, 110.0, 160.0);
    }

    @Test
    void aShareOfALossIsRefused() {
        assertThatThrownBy(() -> new Mix.Part(-0.1, "", "", Ink.PART_1, 0)).hasMessage("a share of -0.1");
    }

    @Test
    void anExpectationIsABarThatEndsInARangeWithItsMiddle() {
        Ranges ranges = new Ranges(List.of(
                new Ranges.Row("Sales", 80, 100, Ink.GUIDANCE, "80–100", "90", 0, new Bars.Before(95, Ink.ACTUAL, 1))));

        assertThat(Drawn.of(ranges, 200).lines().filter(line -> line.matches("(GUIDANCE|RANGE|AXIS line 1|ACTUAL).*")))
                .containsExactly(
                        "GUIDANCE 42..130, 11..24 → 0",
                        "RANGE 130..152, 11..24 → 0",
                        "AXIS line 141, 11 to 141, 24 → 0",
                        "ACTUAL 145..148, 7..28 → 1");
    }
}
