package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {
    private final FigureFormat english = format("en");
    private final FigureFormat traditional = format("zh-Hant");
    private final FigureFormat simplified = format("zh-Hans");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # low     | unit | decimals | dollars in the window zh-Hant | 億 in the window en
            2360000000| USD  | -7       | $2.36B                        | 23.6 億美元
            160       | bp   | 0        | 1.6 個百分點                   | 160 bps
            2         | x    | 0        | 2 倍                          | 2×
            7.3       | %    | 1        | 7.3%                          | 7.3%
            """)
    void onlyMoneyIsCountedInTheUnitsOfAnotherLanguage(
            BigDecimal value, String unit, Integer decimals, String western, String chinese) {
        Fact fact = fact(value, value, unit, decimals, Bound.EXACT);
        Texts traditional = new Texts("metrics", Locale.forLanguageTag("zh-Hant"));

        assertThat(Units.WESTERN.format(traditional, "zh-Hant").value(fact).strip())
                .isEqualTo(western);
        assertThat(Units.CHINESE
                        .format(new Texts("metrics", Locale.ENGLISH), "zh-Hant")
                        .value(fact)
                        .strip())
                .isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # low        | high         | unit | decimals | bound     | English       | Traditional          | Simplified
            236000000000 | 236000000000 | USD  | -9       | EXACT     | $236B         | 2,360 億美元          | 2,360亿美元
            12800000000  | 12800000000  | USD  | -8       | EXACT     | $12.8B        | 128 億美元            | 128亿美元
            300000000    | 300000000    | USD  | -6       | EXACT     | $300M         | 3.00 億美元           | 3.00亿美元
            1200000000000| 1200000000000| USD  | -11      | EXACT     | $1.2T         | 1.2 兆美元            | 1.2万亿美元
            -900000000   | -900000000   | USD  | -8       | EXACT     | ($900M)       | (9 億美元)            | (9亿美元)
            1.12         | 1.12         | USD  | 2        | EXACT     | $1.12         | 1.12 美元             | 1.12美元
            130000000000 | 130000000000 | USD  | -9       | MORE_THAN | > $130B       | > 1,300 億美元        | > 1,300亿美元
            2500000000   | 2600000000   | USD  | -8       | EXACT     | $2.5–2.6B     | 25–26 億美元          | 25–26亿美元
            24100000000  | 24100000000  | TWD  | -8       | EXACT     | NT$24.1B      | 241 億新台幣          | 241亿新台币
            8200000      | 8200000      | EUR  | -5       | ABOUT     | ≈ €8.2M       | ≈ 820 萬歐元          | ≈ 820万欧元
            7.3          | 7.3          | %    | 1        | EXACT     | 7.3%          | 7.3%                 | 7.3%
            33           | 37           | %    | 0        | EXACT     | 33–37%        | 33–37%               | 33–37%
            -3           | -3           | %    | 0        | EXACT     | (3%)          | (3%)                 | (3%)
            160          | 160          | bp   | 0        | EXACT     | 160 bps       | 1.6 個百分點          | 1.6个百分点
            2            | 2            | x    | 0        | EXACT     | 2×            | 2 倍                 | 2 倍
            300000       | 300000       | USD  | -3       | EXACT     | $300K         | 30.0 萬美元           | 30.0万美元
            4310         | 4310         | customer | 0    | EXACT     | 4,310         | 4,310                | 4,310
            """)
    void aFigureKeepsThePrecisionWithWhichItWasSaid(
            BigDecimal low,
            BigDecimal high,
            String unit,
            Integer decimals,
            Bound bound,
            String inEnglish,
            String inTraditional,
            String inSimplified) {
        Fact fact = fact(low, high, unit, decimals, bound);

        assertThat(english.value(fact)).isEqualTo(inEnglish);
        assertThat(traditional.value(fact)).isEqualTo(inTraditional);
        assertThat(simplified.value(fact)).isEqualTo(inSimplified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value    | kind    | unit | decimals | direction | English   | Traditional    | Simplified
            160        | POINTS  | bp   | 0        | UP        | +160 bps  | +1.6 個百分點   | +1.6个百分点
            20         | POINTS  | bp   | 0        | DOWN      | −20 bps   | −0.2 個百分點   | −0.2个百分点
            11         | PERCENT | %    | 0        | UP        | +11%      | +11%           | +11%
            3800000000 | MONEY   | USD  | -8       | UP        | +$3.8B    | +38 億美元      | +38亿美元
            """)
    void aChangeHasItsSignPrinted(
            BigDecimal value,
            Kind kind,
            String unit,
            Integer decimals,
            Direction direction,
            String inEnglish,
            String inTraditional,
            String inSimplified) {
        Mention amount = mention(value, kind, unit, decimals);

        assertThat(english.signed(amount, direction)).isEqualTo(inEnglish);
        assertThat(traditional.signed(amount, direction)).isEqualTo(inTraditional);
        assertThat(simplified.signed(amount, direction)).isEqualTo(inSimplified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            236000000000 | USD | -9 | 236 billion US dollars
            -900000000   | USD | -8 | minus 900 million US dollars
            7.3          | %   | 1  | 7.3 percent
            160          | bp  | 0  | 160 basis points
            90000000000  | JPY | -9 | 90 billion Japanese yen
            """)
    void aScreenReaderHearsWords(BigDecimal value, String unit, Integer decimals, String spoken) {
        assertThat(english.spoken(fact(value, value, unit, decimals, Bound.EXACT)))
                .isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MORE_THAN | higher | 上升
            LESS_THAN | lower  | 下降
            ABOUT     | flat   | 持平
            """)
    void anOutlookWithoutAFigureIsADirectionAndNotNought(Bound bound, String inEnglish, String inTraditional) {
        Fact outlook = new Fact.Draft(
                        "netSalesChange",
                        "Harbor Lane",
                        Period.quarter(2024, 3),
                        Status.GUIDANCE,
                        new Fact.Evidence(0, new Span(0, 1), null, null),
                        new Fact.Value(BigDecimal.ZERO, BigDecimal.ZERO, "USD", bound, null))
                .numbered(0);

        assertThat(english.value(outlook)).isEqualTo(inEnglish);
        assertThat(english.spoken(outlook)).isEqualTo(inEnglish);
        assertThat(traditional.value(outlook)).isEqualTo(inTraditional);
    }

    private static FigureFormat format(String tag) {
        return new FigureFormat(new Texts("metrics", Locale.forLanguageTag(tag)));
    }

    private static Fact fact(BigDecimal low, BigDecimal high, String unit, @Nullable Integer decimals, Bound bound) {
        return new Fact.Draft(
                        "netSales",
                        "Harbor Lane",
                        Period.quarter(2024, 2),
                        Status.ACTUAL,
                        new Fact.Evidence(0, new Span(0, 1), 0, null),
                        new Fact.Value(low, high, unit, bound, decimals))
                .numbered(0);
    }

    private static Mention mention(BigDecimal value, Kind kind, String unit, Integer decimals) {
        return new Mention(
                0, 1, 0, 1, kind, value, value, unit, null, Bound.EXACT, decimals, null, Comparison.NONE, null);
    }
}
