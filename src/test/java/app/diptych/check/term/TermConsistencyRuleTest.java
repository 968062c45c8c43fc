package app.diptych.check.term;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.CheckInput;
import app.diptych.check.Finding;
import app.diptych.check.InventedCall;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.check.term.file.TermFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermConsistencyRuleTest {
    private static final TermConsistencyRule RULE = new TermConsistencyRule(new TermReader(new TermFiles().shipped()));

    /** The Chinese of passages whose English all has the term, and how it is said to be rendered. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    operating margin     | 營業利益率升。/ 營業利益率降。/ 營運利潤率平。 | 營業利益率 (2), 營運利潤率 (1)
                    operating margin     | 营业利润率升。/ 运营利润率降。/ 营业利润率平。 | 营业利润率 (2), 运营利润率 (1)
                    operating margin     | 營業利益率升。/ 營業利益率降。                 | none
                    capital expenditures | 資本支出升。/ 資本開支降。                     | 資本支出 (1), 資本開支 (1)
                    capital expenditures | 资本支出升。/ 资本支出降。                     | none
                    free cash flow       | 自由現金流升。/ 自由現金流量降。               | none
                    net income           | 淨利升。/ 淨利潤降。                           | none
                    property and equipment | 物業、廠房及設備升。/ 不動產、廠房及設備降。 | 物業、廠房及設備 (1), 不動產、廠房及設備 (1)
                    cash and cash equivalents | 現金及約當現金升。/ 現金與約當現金降。    | none
                    revenue              | 營收升。/ 收入降。/ 營業收入平。               | none
                    year-over-year       | 年增。/ 較去年同期升。                         | none
                    EBITDA               | EBITDA 升。/ 息稅折舊攤銷前利潤降。            | none
                    """)
    void renderingsOfOneTermAreCounted(String term, String chinese, String expected) {
        List<String> texts = new ArrayList<>();
        for (String passage : chinese.split("/ ?", -1)) {
            texts.add("We speak of " + term + ".");
            texts.add(passage.strip());
        }

        List<Finding> findings = InventedCall.findings(RULE, InventedCall.of("zh-Hant", texts.toArray(String[]::new)));

        assertThat(findings.isEmpty() ? "none" : findings.getFirst().arguments().get(1))
                .isEqualTo(expected);
    }

    @Test
    void aFindingHasEveryPlaceTheMajorityFirst() {
        CheckInput call = InventedCall.of(
                "zh-Hant",
                "Operating margin fell.",
                "營運利潤率下降。",
                "Operating margin rose.",
                "營業利益率上升。",
                "Operating margin was flat.",
                "營業利益率持平。");

        assertThat(InventedCall.findings(RULE, call)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.type()).isEqualTo("inconsistency");
            assertThat(finding.passage()).isEqualTo(1);
            assertThat(finding.places()).extracting(Place::passage).containsExactly(1, 2, 0);
            assertThat(finding.suggestion()).isEqualTo("營業利益率");
            assertThat(finding.message())
                    .isEqualTo("“operating margin” is rendered in several ways: 營業利益率 (2), 營運利潤率 (1).");
        });
    }

    @Test
    void anotherEnglishWordingMayHaveAnotherRendering() {
        CheckInput call =
                InventedCall.of("zh-Hant", "Operating income fell.", "營業利益下降。", "Operating profit rose.", "營業利潤上升。");

        assertThat(InventedCall.findings(RULE, call)).isEmpty();
    }

    /** English, then Chinese, of passages; and how the name is said to be written. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the Marlock boat / our Marlock boat / a Marlock boat | 馬洛克船 / 我們的馬洛克船 / Marlock 船 | 馬洛克 (2), Marlock (1)
                    the Marlock boat / our Marlock boat / a Marlock boat | 马洛克船 / 我们的马洛克船 / Marlock船  | 马洛克 (2), Marlock (1)
                    the Marlock boat / our Marlock boat / a Marlock boat | Marlock 船 / 我們的馬洛克船 / Marlock 船 | Marlock (2), 馬洛克 (1)
                    the Marlock boat / our Marlock boat                  | 馬洛克船 / 馬洛克 (Marlock) 船          | none
                    the Marlock boat / our Marlock boat                  | Marlock 船 / 我們的 Marlock 船          | none
                    the Marlock boat / our Marlock boat                  | Marlock 船 / 我們的船                   | none
                    the Marlock boat / our Marlock boat                  | Marlock 船 / 我們的基尼克船             | none
                    the Marlock boat / our Marlock boat / a Marlock boat | 馬洛克船 / 我們的馬洛克船 / 一艘麥洛克船 | 馬洛克 (2), 麥洛克 (1)
                    the Marlock boat / our Marlock boat / a Marlock boat | 馬洛克船 / 我們的馬洛克船 / 一艘马洛克船 | none
                    the Marlock boat / our Marlock boat / a Marlock boat and a Mulloch boat | 馬洛克船 / 我們的馬洛克船 / 一艘麥洛克船 | none
                    the Harbour boat / the harbour / a Harbour boat      | 哈伯船 / 哈伯船 / Harbour 船            | none
                    """)
    void aNameIsWrittenInOneWay(String english, String chinese, String expected) {
        String[] englishTexts = english.split(" / ", -1);
        String[] chineseTexts = chinese.split(" / ", -1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < englishTexts.length; i++) {
            texts.add("We sold " + englishTexts[i] + ".");
            texts.add("我們賣了" + chineseTexts[i].strip() + "。");
        }

        List<Finding> findings = InventedCall.findings(RULE, InventedCall.of("zh-Hant", texts.toArray(String[]::new)));

        assertThat(findings.isEmpty() ? "none" : findings.getFirst().arguments().get(1))
                .isEqualTo(expected);
    }

    @Test
    void aSpeakersNameInLatinLettersHereAndThereIsANoteAndSpeltInTwoWaysAWarning() {
        CheckInput mixed = InventedCall.of(
                "zh-Hant",
                "We sold Marlock.",
                "我們賣了馬洛克。",
                "As Marlock did.",
                "如馬洛克。",
                "Over to Marlock.",
                "到 Marlock。");
        CheckInput nickname = InventedCall.of(
                "zh-Hant",
                "So is Marlock Veen.",
                "馬洛克·維恩也是。",
                "As Marlock said.",
                "如馬洛克所說。",
                "Over to Marlock.",
                "請 Marlock。");
        CheckInput twice = InventedCall.of(
                "zh-Hant", "Thanks, Marlock.", "謝謝馬洛克。", "As Marlock said.", "如馬洛克所說。", "Over to Marlock.", "請麥洛克。");

        assertThat(InventedCall.findings(RULE, mixed))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(InventedCall.findings(RULE, InventedCall.spokenBy(mixed, "Edda Marlock")))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
        assertThat(InventedCall.findings(RULE, InventedCall.spokenBy(nickname, "Marlon Veen")))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
        assertThat(InventedCall.findings(RULE, InventedCall.spokenBy(twice, "Edda Marlock")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }
}
