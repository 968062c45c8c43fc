package app.diptych.ui.metrics.plan.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.metrics.plan.Drawn;
import app.diptych.ui.metrics.plan.Ink;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeChartsTest {
    /**
     * By hand, for 200 pixels, a letter of 6: the first figure "10" takes 12 and 10 of air, so that the line begins at 22; the
     * name "Tools 40" takes 48 and 14 of air, so that it ends at 200 − 62 = 138. Four periods: the third stands at
     * 22 + 116 × 2/3 = 99.33. From 0 at 132 up to 40 at 14: 10 is at 132 − 118/4 = 102.5, 30 at 132 − 118 × 3/4 = 43.5.
     */
    @Test
    void aLineIsBrokenWhereAPeriodIsMissing() {
        Lines lines = new Lines(
                List.of("Q1", "Q2", "Q3", "Q4"),
                List.of(new Lines.Series(
                        "Tools 40",
                        Arrays.asList(
                                new Lines.Point(10, "10", 0),
                                null,
                                new Lines.Point(30, "30", 1),
                                new Lines.Point(40, "40", 2)),
                        Ink.PART_1)));

        assertThat(Drawn.of(lines, 200).lines().filter(line -> line.startsWith("PART_1")))
                .containsExactly(
                        "PART_1 line 99, 44 to 138, 14",
                        "PART_1 dot 22, 103 → 0",
                        "PART_1 dot 99, 44 → 1",
                        "PART_1 dot 138, 14 → 2");
    }

    @Test
    void namesAreApartAndHeldWithinTheChart() {
        assertThat(Lines.apart(List.of(50.0, 52.0, 10.0), 14, 7, 100)).containsExactly(50.0, 64.0, 10.0);
        assertThat(Lines.apart(List.of(99.0, 100.0), 14, 7, 100)).containsExactly(86.0, 100.0);
    }

    @Test
    void partsOfAColumnStandOnEachOtherAndAMissingPeriodLeavesItsPlace() {
        Stacks stacks = new Stacks(
                List.of(
                        new Stacks.Column(
                                "Q1",
                                List.of(
                                        new Stacks.Part(60, "60", Ink.PART_1, 0),
                                        new Stacks.Part(40, "40", Ink.PART_2, 1)),
                                "100"),
                        new Stacks.Column("Q2", List.of(), "no call")),
                List.of());

        assertThat(Drawn.of(stacks, 172).lines().filter(line -> line.startsWith("PART") || line.contains("no call")))
                .containsExactly("PART_1 13..67, 72..150 → 0", "PART_2 13..67, 19..71 → 1", "\"no call\" 99, 140");
    }

    @Test
    void aCallIsAsWideAsItsWordsAndTicksStandWhereTheyAre() {
        CallStrip strip = new CallStrip(
                1000,
                List.of(
                        new CallStrip.Turn(0, 250, "Ann", Ink.COMPANY, 0),
                        new CallStrip.Turn(250, 1000, "Bo", Ink.OTHERS, 1)),
                List.of(new CallStrip.Tick(500, 3, Ink.FIGURE, 2), new CallStrip.Tick(750, 1, Ink.ERROR, 3)));

        assertThat(Drawn.of(strip, 400)).isEqualTo("""
                COMPANY 0..99, 26..48 → 0
                "Ann" 0, 67 → 0
                OTHERS 100..399, 26..48 → 1
                "Bo" 100, 67 → 1
                FIGURE 199..201, 15..24 → 2
                ERROR 299..302, 50..58 → 3
                """);
    }
}
