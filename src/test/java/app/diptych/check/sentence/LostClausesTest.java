package app.diptych.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.Finding;
import app.diptych.check.InventedCall;
import app.diptych.check.Pair;
import app.diptych.check.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostClausesTest {
    private static final UnitReader UNITS = new UnitReader();

    /** What the rest of the call says, so that the words of both languages are known in it. */
    private static final List<String> REST = List.of(
            "Our customers in Brackwell bought more tickets than in any spring before.",
            "我們在 Brackwell 的客戶買的票比以往任何一個春天都多。",
            "The new harbour office opened in March, and the first employees have moved in.",
            "新的港口辦公室在三月啟用，第一批員工已經搬入。",
            "Insurance costs were flat, since no storm came near the coast.",
            "保險成本持平，因為沒有暴風雨接近海岸。",
            "We sold two old ships to a company in the north and paid back the bank.",
            "我們將兩艘舊船賣給北方的一家公司，並償還了銀行貸款。",
            "The price of fuel remains our greatest risk, and we watch the market every day.",
            "燃料的價格仍是我們最大的風險，我們每天關注市場。",
            "Our employees learn to sell tickets by phone, as customers in the north still prefer it.",
            "我們的員工學習以電話售票，因為北方的客戶仍偏好這種方式。");

    private static final String ENGLISH =
            "We opened a repair shop at the harbour for our own ships, and the company in Brackwell that sells tickets"
                    + " to our customers became part of our group, which will reduce our costs over time.";

    private static List<Finding> findings(String chinese) {
        List<String> texts = new ArrayList<>(REST);
        texts.add(ENGLISH);
        texts.add(chinese);
        return InventedCall.findings(
                new TextMissingRule(new Fits(UNITS)), Pair.input("zh-Hant", texts.toArray(String[]::new)));
    }

    @Test
    void aClauseIsMissingFromASentenceThatIsOtherwiseThere() {
        List<Finding> findings = findings("我們在港口為自己的船舶開設維修廠，長期而言將降低成本。");

        assertThat(findings).hasSize(1);
        Finding lost = findings.getFirst();
        assertThat(lost.severity()).isEqualTo(Severity.WARNING);
        assertThat(lost.wording()).isEqualTo("text-missing.clause");
        assertThat(InventedCall.marked(lost.english(), ENGLISH))
                .isEqualTo("the company in Brackwell that sells tickets to our customers became part of our group");
        assertThat(lost.chinese()).isEmpty();
    }

    @Test
    void nothingIsMissingWhereEachClauseIsThereInAnyOrder() {
        assertThat(findings("我們在港口為自己的船舶開設了一家維修廠，在 Brackwell 向客戶售票的公司也成為我們集團的一部分，長期而言將降低我們的成本。"))
                .isEmpty();
        assertThat(findings("Brackwell 的售票公司成為本集團的一部分後，長期可降低我們的成本，我們也在港口為自己的船舶開設了維修廠。"))
                .isEmpty();
    }

    @Test
    void aShorterWayToSayAClauseDoesNotLoseIt() {
        assertThat(findings("我們在港口設廠維修自有船舶，並將 Brackwell 售票公司納入集團，以降低成本。")).isEmpty();
    }

    @Test
    void aClauseThatOnlyTheChineseHasIsAdded() {
        String chinese = "新的港口辦公室在三月啟用，第一批員工已經搬入，我們並計畫把兩艘舊船賣給北方的一家公司以償還銀行貸款。";
        List<String> texts = new ArrayList<>(REST);
        int at = texts.indexOf("新的港口辦公室在三月啟用，第一批員工已經搬入。");
        TextAddedRule rule = new TextAddedRule(new Fits(UNITS));
        assertThat(InventedCall.findings(rule, Pair.input("zh-Hant", texts.toArray(String[]::new))))
                .isEmpty();

        texts.set(at, chinese);
        List<Finding> findings = InventedCall.findings(rule, Pair.input("zh-Hant", texts.toArray(String[]::new)));

        assertThat(findings).hasSize(1);
        Finding added = findings.getFirst();
        assertThat(added.severity()).isEqualTo(Severity.WARNING);
        assertThat(added.wording()).isEqualTo("text-added.clause");
        assertThat(InventedCall.marked(added.chinese(), chinese)).startsWith("我們並計畫把兩艘舊船");
        assertThat(added.english()).isEmpty();
    }
}
