package app.diptych.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Finding;
import app.diptych.check.Pair;
import app.diptych.check.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberRulesTest {
    record Row(String rule, String severity, String english, String chinese) {
        @Override
        public String toString() {
            return rule + ": " + english + " | " + chinese;
        }

        String script() {
            return chinese.matches(".*[营个为务现开应会举约产业约长].*") ? "zh-Hans" : "zh-Hant";
        }
    }

    static Stream<Row> rows() throws IOException {
        try (var in = Objects.requireNonNull(
                NumberRulesTest.class.getResourceAsStream("/app/diptych/check/number/rules.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPairGivesTheFindingOfItsRuleAndNoOtherAboveANote(Row row) {
        List<Finding> findings = Pair.findings(row.script(), row.english(), row.chinese()).stream()
                .filter(finding ->
                        finding.severity() != Severity.NOTE || row.severity().equals(Severity.NOTE.name()))
                .toList();

        if (row.rule().equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(row.rule()))
                    .allSatisfy(finding -> assertThat(finding.severity().name()).isEqualTo(row.severity()))
                    .allSatisfy(finding -> assertThat(finding.type()).isEqualTo("numbers"));
        }
    }

    @Test
    void aMessageGivesBothValuesInWordsAndTheMendIsWrittenInTheScriptOfTheText() {
        Finding traditional = only("zh-Hant", "Sales came to $148 billion.", "銷售額為 14.8 億美元。");
        assertThat(traditional.message()).contains("$148 billion", "148 billion USD", "14.8 億美元", "1.48 billion USD");
        assertThat(traditional.suggestion()).isEqualTo("1,480 億美元");

        Finding simplified = only("zh-Hans", "Net income was about €3.5 trillion.", "净收入为约35亿欧元。");
        assertThat(simplified.suggestion()).isEqualTo("约 3.5 万亿欧元");
    }

    @Test
    void twoTenthsOfAPercentAreNoFifth() {
        assertThat(Pair.findings("zh-Hant", "They lost by two tenths of a percent.", "他們輸了 20%。"))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("number-added", "number-missing");
    }

    @Test
    void aBandIsMendedByItsMiddle() {
        Finding finding = only("zh-Hant", "The margin is in the mid-30s percent range.", "利潤率在 30% 左右。");

        assertThat(finding.suggestion()).isEqualTo("35% 左右");
    }

    @Test
    void aLostLimitIsANoteAndOneTurnedRoundAnError() {
        Finding lost = only("zh-Hant", "Up to 60% of it is paid.", "其中 60% 已支付。");
        assertThat(lost.rule()).isEqualTo("bound-differs");
        assertThat(lost.severity()).isEqualTo(Severity.NOTE);

        Finding turned = only("zh-Hant", "At least 60% of it is paid.", "其中不到 60% 已支付。");
        assertThat(turned.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aDollarSignThatIsAnotherDollarAgainAndAgainIsThatDollar() {
        assertThat(Pair.findings(
                        "zh-Hans",
                        "Airports earned $169 million.",
                        "机场营收为1.69亿澳元。",
                        "Buses earned $266 million.",
                        "公交车营收为2.66亿澳元。"))
                .isEmpty();
        assertThat(Pair.findings(
                        "zh-Hans",
                        "Airports earned $169 million.",
                        "机场营收为1.69亿澳元。",
                        "Buses earned $266 million.",
                        "公交车营收为2.66亿美元。"))
                .extracting(Finding::rule)
                .containsExactly("unit-differs");
        assertThat(Pair.findings(
                        "zh-Hans",
                        "Airports earned US$169 million.",
                        "机场营收为1.69亿澳元。",
                        "Buses earned US$266 million.",
                        "公交车营收为2.66亿澳元。"))
                .hasSize(2);
    }

    @Test
    void aBareYuanBesideNamedRenminbiIsRenminbiInACallInDollarsToo() {
        assertThat(Pair.findings(
                        "zh-Hans",
                        "Group sales were $900 million.",
                        "集团销售额为9亿美元。",
                        "Profit was $90 million and cash was $70 million.",
                        "利润为9000万美元，现金为7000万美元。",
                        "Sales in China were RMB 500 million, up from RMB 400 million.",
                        "中国销售额为人民币5亿元，去年为4亿元。"))
                .isEmpty();
    }

    @Test
    void anAmountWhoseUnitIsExcusedHidesNothingOfItsPassage() {
        assertThat(Pair.findings(
                        "zh-Hans",
                        "Airports earned $169 million. We do not plan to sell any airport this year.",
                        "机场营收为1.69亿澳元。我们计划今年出售机场。",
                        "Buses earned $266 million.",
                        "公交车营收为2.66亿澳元。"))
                .extracting(Finding::rule)
                .containsExactly("direction-differs");
    }

    @Test
    void anotherUnitTellsNothingOfOtherWordsOfItsPassage() {
        assertThat(Pair.findings(
                        "zh-Hans",
                        "Airports earned €169 million. We do not plan to sell any airport this year.",
                        "机场营收为1.69亿澳元。我们计划今年出售机场。"))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("unit-differs", "direction-differs");
    }

    @Test
    void theSpansOfAFindingAreTheWordsWithTheirLimits() {
        String chinese = "利潤率在 30% 左右。";
        Finding finding = only("zh-Hant", "The margin is in the mid-30s percent range.", chinese);

        assertThat(finding.chinese().getFirst().of(chinese)).isEqualTo("30% 左右");
    }

    private static Finding only(String script, String english, String chinese) {
        List<Finding> findings = Pair.findings(script, english, chinese);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/app/diptych/check/number/limits.tsv", delimiter = '\t')
    void aLimitThatIsWordedOtherwiseOrStandsFartherOffIsNoDifference(String expected, String english, String chinese) {
        List<String> rules = Pair.findings("zh-Hant", english, chinese).stream()
                .filter(finding -> finding.rule().endsWith("-differs"))
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();

        assertThat(rules).isEqualTo(expected.equals("-") ? List.of() : List.of("bound-differs NOTE"));
    }
}
