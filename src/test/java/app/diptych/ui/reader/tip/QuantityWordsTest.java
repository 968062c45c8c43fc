package app.diptych.ui.reader.tip;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.link.Linker;
import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.figure.FigureWords;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityWordsTest {
    private static final ConceptCatalogue CATALOGUE = ConceptCatalogue.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | Money · about $148B / = 148,000,000,000 US dollars / Said to the nearest 1B / No counterpart found / States Net sales, Q2 2031
            zh-Hant | 金額 · 約 1,480 億美元 / = 148,000,000,000 美元 / 原文精確到 10 億 / 找不到對應的數字 / 陳述淨銷售額，2031 年第 2 季
            zh-Hans | 金额 · 约 1,480亿美元 / = 148,000,000,000 美元 / 原文精确到 10亿 / 找不到对应的数字 / 陈述净销售额，2031 年第 2 季度
            """)
    void anAmountIsShortAndInFullWithItsPrecisionItsCounterpartAndItsFact(String language, String lines) {
        Quantity quantity = quantity(Kind.MONEY, "148000000000", "USD", Bound.ABOUT, -9);

        assertThat(describe(quantity, language, "netSales").replace("\n", " / "))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERCENT  | 5.6  | %       | AT_LEAST  | 1  | Percent · at least 5.6% / Said to one decimal place
            PERCENT  | 5    | %       | EXACT     | 0  | Percent · 5% / Said in whole numbers
            POINTS   | 120  | bp      | MORE_THAN |    | Points · more than 120 bps
            DURATION | 1    | year    | EXACT     |    | Duration · 1 year
            DURATION | 3    | quarter | AT_MOST   |    | Duration · up to 3 quarters
            COUNT    | 42   | site    | LESS_THAN |    | Count · less than 42 site
            MONEY    | 2.99 | USD     | EXACT     | 2  | Money · $2.99 / Said to two decimal places
            """)
    void eachKindHasItsWords(Kind kind, String value, String unit, Bound bound, Integer decimals, String lines) {
        Quantity quantity = quantity(kind, value, unit, bound, decimals);

        assertThat(describe(quantity, "en", null).replace("\n", " / ")).isEqualTo(lines + " / No counterpart found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | --02-27    | 27 February
            zh-Hant | --02-27    | 2 月 27 日
            zh-Hans | 2031-02-27 | 2031 年 2 月 27 日
            en      | 2031-02-27 | 27 Feb 2031
            zh-Hant | 2031-02    | 2031 年 2 月
            en      | 2031-Q2    | Q2 2031
            zh-Hant | 2031-Q2    | 2031 年第 2 季
            zh-Hans | 2031-H1    | 2031 年上半年
            en      | 2031-H2    | Second half of 2031
            zh-Hant | 2031       | 2031 年
            en      | --02-30    | text
            zh-Hant | --W7       | text
            """)
    void aDateIsSaidInTheInterfacesLanguageAndWhatIsNoneAsTheTextHasIt(String language, String value, String words) {
        Mention mention = new Mention(
                0, 4, 0, 4, Kind.DATE, null, null, "", null, Bound.EXACT, null, null, Comparison.NONE, value);

        assertThat(amount(mention, language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | share         | $2.99 per share
            zh-Hant | share         | 每股 2.99 美元
            zh-Hans | share         | 每股 2.99美元
            en      | hour          | $2.99 per hour
            zh-Hant | kilowatt hour | 每度 2.99 美元
            zh-Hans | customer      | 每位客户 2.99美元
            """)
    void whatAnAmountIsForIsSaidInTheInterfacesLanguage(String language, String per, String words) {
        BigDecimal price = new BigDecimal("2.99");
        Mention mention = new Mention(
                0, 4, 0, 4, Kind.MONEY, price, price, "USD", per, Bound.EXACT, 2, null, Comparison.NONE, null);

        assertThat(amount(mention, language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            READ    | States Net sales, Q2 2031
            CHANGED | States Backlog, Q2 2031 †
            HIDDEN  | No counterpart found
            """)
    void whatAPersonMadeOfAFactIsWhatItStates(CorrectedFact.Mark mark, String lastLine) {
        Quantity quantity = quantity(Kind.MONEY, "148000000000", "USD", Bound.ABOUT, -9);
        Fact shown = fact(mark == CorrectedFact.Mark.CHANGED ? "backlog" : "netSales", quantity);
        FigureWords words = new FigureWords(CATALOGUE, Locale.ENGLISH, _ -> new CorrectedFact(shown, mark));

        assertThat(describe(quantity, "en", "netSales", words).lines().toList().getLast())
                .isEqualTo(lastLine);
    }

    private static String amount(Mention mention, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new QuantityWords(new Texts("reader", locale), new FigureWords(CATALOGUE, locale))
                .amount(new Quantity(0, 2, Language.EN, "text", mention));
    }

    private static String describe(Quantity quantity, String language, String concept) {
        return describe(quantity, language, concept, new FigureWords(CATALOGUE, Locale.forLanguageTag(language)));
    }

    private static String describe(Quantity quantity, String language, String concept, FigureWords words) {
        Locale locale = Locale.forLanguageTag(language);
        Transcript transcript = InventedCall.of(4).transcript();
        List<Fact> facts = concept == null ? List.of() : List.of(fact(concept, quantity));
        Call call = new Call(new Analysis(
                transcript,
                List.of(quantity),
                new Linker().link(transcript.passages(), List.of(quantity), List.of()),
                List.of(),
                List.of(),
                facts,
                List.of()));
        return new QuantityWords(new Texts("reader", locale), words).describe(quantity, call);
    }

    private static Quantity quantity(Kind kind, String value, String unit, Bound bound, Integer decimals) {
        BigDecimal amount = new BigDecimal(value);
        Mention mention =
                new Mention(0, 4, 0, 4, kind, amount, amount, unit, null, bound, decimals, null, Comparison.NONE, null);
        return new Quantity(0, 2, Language.EN, "text", mention);
    }

    private static Fact fact(String concept, Quantity quantity) {
        return new Fact.Draft(
                        concept,
                        "Northmoor Harbors",
                        new Period("2031-Q2"),
                        Status.ACTUAL,
                        new Fact.Evidence(2, new Span(0, 4), 0, null),
                        Fact.Value.of(quantity.mention()))
                .labelled("sales")
                .numbered(0);
    }
}
