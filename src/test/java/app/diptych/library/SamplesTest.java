package app.diptych.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples are the demonstration: what a person sees at the first start is right. */
class SamplesTest {
    private final Samples samples = new Samples();
    private final Engine engine = OneEngine.ENGINE;

    @ParameterizedTest
    @CsvSource({
        "merrowick-2025-Q3.txt, 2025-Q3, 2025-10-30, zh-Hant, 57, 54",
        "merrowick-2025-Q4.txt, 2025-Q4, 2026-02-12, zh-Hant, 56, 53",
        "merrowick-2026-Q1.txt, 2026-Q1, 2026-05-07, zh-Hans, 55, 52"
    })
    void aSampleIsReadWhole(String name, String period, String date, String chinese, int passages, int pairs)
            throws Exception {
        Transcript call = open(name).transcript();

        assertThat(call.warnings()).isEmpty();
        assertThat(call.company()).isEqualTo("Merrowick Systems");
        assertThat(call.period()).hasToString(period);
        assertThat(call.date()).hasToString(date);
        assertThat(call.chinese()).isEqualTo(chinese);
        assertThat(call.passages()).hasSize(passages);
        assertThat(call.passages())
                .filteredOn(p -> p.english() != null && p.chinese() != null)
                .hasSize(pairs);
        assertThat(call.turns())
                .extracting(Turn::exchange)
                .filteredOn(Objects::nonNull)
                .contains(1, 2, 3, 4)
                .doesNotContain(5);
        assertThat(call.speakers())
                .filteredOn(s -> s.role() == Role.ANALYST)
                .hasSize(4)
                .allSatisfy(s -> assertThat(s.firm()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "merrowick-2025-Q3.txt, 2025-Q3, 2410000000, 403000000, 16.7",
        "merrowick-2025-Q4.txt, 2025-Q4, 2620000000, 461000000, 17.6",
        "merrowick-2026-Q1.txt, 2026-Q1, 2550000000, 468000000, 18.4"
    })
    void theHeadlineFiguresOfTheQuarterAreFound(
            String name, String period, BigDecimal sales, BigDecimal income, BigDecimal margin) throws Exception {
        Analysis analysis = open(name);

        assertThat(value(analysis, "netSales", period)).isEqualByComparingTo(sales);
        assertThat(value(analysis, "operatingIncome", period)).isEqualByComparingTo(income);
        assertThat(value(analysis, "operatingMargin", period)).isEqualByComparingTo(margin);
    }

    @Test
    void everyListedFaultStandsWhereTheListSays() throws Exception {
        var rows = Files.readAllLines(Path.of("assets/samples/faults.tsv"));

        assertThat(rows).hasSizeGreaterThan(12);
        for (String row : rows.subList(1, rows.size())) {
            String[] fault = row.split("\t", -1);
            Passage passage = open(fault[0]).transcript().passages().get(Integer.parseInt(fault[1]) - 1);
            assertThat(String.valueOf(passage.chinese())).as(row).contains(fault[4]);
            if (!fault[2].equals("summary-differs")) {
                assertThat(String.valueOf(passage.english())).as(row).contains(fault[3]);
            }
        }
    }

    @Test
    void aNameThatIsNoSampleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples.read("other.txt"))
                .withMessage("no sample is called other.txt");
    }

    private Analysis open(String name) throws Exception {
        return engine.opener().open(name, samples.read(name), Progress.NONE).analysis();
    }

    private static BigDecimal value(Analysis analysis, String concept, String period) {
        return analysis.facts().stream()
                .filter(f -> f.concept().equals(concept)
                        && f.entity().equals("Merrowick Systems")
                        && f.period().code().equals(period)
                        && f.status() == Status.ACTUAL)
                .map(Fact::low)
                .findFirst()
                .orElseThrow();
    }
}
