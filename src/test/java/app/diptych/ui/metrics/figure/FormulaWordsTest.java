package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas come in English from the engine; each is worded in the window's language. */
class FormulaWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # as the engine writes it | in Traditional Chinese
        operating margin = operating income / net sales = 12.5 / 250 = 5 % (4.98 to 5.02 %); stated 5 % | 營業利益率 = 營業利益 / 淨銷售額 = 12.5 / 250 = 5%；所述 5%
        prior-year net sales = net sales / (1 + growth) = 2.2 / (1 + 10 %) = 2 billion USD (1.9 to 2.1 billion USD) | 去年同期淨銷售額 = 淨銷售額 / (1 + 成長率) = 22 / (1 + 10%) = 20 億美元
        prior-year net sales = (net sales less currency effects) / (1 + growth without them) = (31 + (0 to 1)) / (1 + 10 %) = 28.18 to 29.09 billion USD (28 to 30 billion USD) | 去年同期淨銷售額 = (淨銷售額 − 匯率影響) / (1 + 不計匯率的成長率) = (310 + (0–10)) / (1 + 10%) = 281.8–290.9 億美元
        net sales of Harbor Lane = Tools + Pools = 1300 + 120 = 1420 million USD (1410 to 1430 million USD); stated 1420 million USD | Harbor Lane 的淨銷售額 = Tools + Pools = 13 + 1.2 = 14.2 億美元；所述 14.2 億美元
        growth of net sales = net sales / prior-year net sales − 1 = 2.62 / 2.29 − 1 = 14.4 % (13.9 to 14.9 %); stated 14 % | 淨銷售額成長率 = 淨銷售額 / 去年同期淨銷售額 − 1 = 2.62 / 2.29 − 1 = 14.4%；所述 14%
        prior-quarter operating margin = operating margin less its change = 5.6 % + 20 bp = 5.8 % (5.75 to 5.86 %) | 上季營業利益率 = 營業利益率 − 變動 = 5.6% + 20 個基點 = 5.8%
        high end of the guidance for operating income = operating income less its distance = 14.7 − 0.7 = 14 billion USD (13.95 to 14.05 billion USD) | 營業利益財測上限 = 營業利益 − 差距 = 147 − 7 = 140 億美元
        run rate = 4 × net sales of the quarter = 4 × 26.3 = 105.2 billion USD (105 to 105.4 billion USD); stated 105 billion USD | 年化營收 = 4 × 本季淨銷售額 = 4 × 263 = 1,052 億美元；所述 1,050 億美元
        net sales said again: 98 million USD in ¶13, 98 million USD in ¶23 | 淨銷售額重複陳述：¶ 13 說 9,800 萬美元、¶ 23 說 9,800 萬美元
        change in net sales said again: 9 % in ¶2, 9 % in ¶4 | 淨銷售額變動重複陳述：¶ 2 說 9%、¶ 4 說 9%
        time of ferries said with two values: 2024-Q4 in ¶5, 2024-Q3 and 2024-Q4 in ¶8 | ferries 的時間前後不一：¶ 5 說 2024 年第 4 季、¶ 8 說 2024 年第 3 季、2024 年第 4 季
        something quite new = 3 apples | something quite new = 3 apples
        """)
    void aFormulaIsWordedInTheInterfacesLanguage(String engine, String traditional) {
        assertThat(words("zh-Hant").whole(engine, List.of())).isEqualTo(traditional);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # as the engine writes it | English | figures alone in Simplified Chinese
        operating margin = operating income / net sales = 12.5 / 250 = 5 % (4.98 to 5.02 %); stated 5 % | operating margin = operating income / net sales = 12.5 / 250 = 5%; stated 5% | 12.5 / 250 = 5%
        net sales of Harbor Lane = Tools + Pools = 1300 + 120 = 1420 million USD (1410 to 1430 million USD) | net sales of Harbor Lane = Tools + Pools = 1,300 + 120 = 1,420 million USD | 13 + 1.2 = 14.2亿美元
        net sales said again: 98 million USD in ¶13, 98 million USD in ¶23 | net sales said again: 98 million USD in ¶ 13, 98 million USD in ¶ 23 | 净销售额重复陈述：¶ 13 说 9,800万美元、¶ 23 说 9,800万美元
        EPS = 2 = 5.78 USD | EPS = 2 = 5.78 USD | 2 = 5.78美元
        """)
    void inEnglishItStaysAndTheFiguresCanStandAlone(String engine, String english, String simplified) {
        assertThat(words("en").whole(engine, List.of())).isEqualTo(english);
        assertThat(words("zh-Hans").arithmetic(engine, List.of())).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # figures of the engine, which cuts the scale out of a rate | what they are | in Traditional Chinese
        growth of net sales = 2.62 / 2.29 − 1 = 14.4 %; stated 14 % | 2620000000 2290000000 | 26.2 / 22.9 − 1 = 14.4%
        operating margin = (−29) / 98 = −29.6 % | -29000000 98000000 | (−2,900) / 9,800 = −29.6%
        operating margin = (0.461 / (1 + 28 %)) / 2.29 + 190 bp = 17.6 % | 461000000 2290000000 28 | (4.61 / (1 + 28%)) / 22.9 + 190 個基點 = 17.6%
        operating margin = (0.461 / (1 + 28 %)) / 2.29 + 190 to 200 bp = 17.6 to 17.7 % | 461000000 2290000000 28 | (4.61 / (1 + 28%)) / 22.9 + 190–200 個基點 = 17.6–17.7%
        growth of net sales = 10.6 to 10.9 / 9.58 − 1 = 10.7 to 13.8 % | 10600000000 10900000000 9580000000 | 106–109 / 95.8 − 1 = 10.7–13.8%
        growth of EPS = 2.16 / 1.61 − 1 = 34.2 % | 2.16 1.61 | 2.16 / 1.61 − 1 = 34.2%
        growth of unit sales = 4600 / 4000 − 1 = 15 % | 4600 4000 | 4,600 / 4,000 − 1 = 15%
        prior-year net sales = 98 / (1 + 48 %) = 66.22 million USD | 98000000 48 | 9,800 / (1 + 48%) = 6,622 萬美元
        """)
    void aRateIsCountedInTheInterfacesUnitsToo(String engine, String amounts, String traditional) {
        List<Fact> facts =
                Arrays.stream(amounts.split(" ")).map(FormulaWordsTest::fact).toList();
        assertThat(words("zh-Hant").arithmetic(engine, facts)).isEqualTo(traditional);
    }

    private static Fact fact(String amount) {
        BigDecimal value = new BigDecimal(amount);
        String unit = amount.length() == 2 ? "%" : "USD";
        return new Fact(
                0,
                "netSales",
                "net sales",
                "Harbor Lane",
                Period.quarter(2031, 2),
                null,
                Status.ACTUAL,
                0,
                0,
                null,
                value,
                value,
                unit,
                Bound.EXACT,
                null,
                new Span(0, 1),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static FormulaWords words(String tag) {
        return new FormulaWords(new Texts("metrics", Locale.forLanguageTag(tag)), ConceptCatalogue.shipped());
    }
}
