package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Fact;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.statement.Basis;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of the status and the value say of a fact. */
class StatusWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pound | en      | $4.18 / pound
            pound | zh-Hant | 4.18 美元／磅
            pound | zh-Hans | 4.18美元／磅
            share | en      | $4.18
                  | en      | $4.18
            """)
    void aValueSaysWhatItIsForEachOf(String per, String language, String said) {
        Marked marked = Marked.call("Our cash cost was [$4.18|MONEY 4.18 USD d2].\n");
        Fact fact = new FactFinder(ConceptCatalogue.shipped())
                .find(marked.transcript(), marked.quantities(), marked.links())
                .getFirst();
        Texts texts = new Texts("metrics", Locale.forLanguageTag(language));

        assertThat(new Wording(texts, new FigureFormat(texts), ConceptCatalogue.shipped()).value(fact, per))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-Hans"})
    void noBasisIsLeftInEnglishInAChineseInterface(String language) {
        Texts texts = new Texts("metrics", Locale.forLanguageTag(language));
        Wording wording = new Wording(texts, new FigureFormat(texts), ConceptCatalogue.shipped());

        assertThat(Stream.of(
                                Basis.EX_FX,
                                Basis.NON_GAAP,
                                Basis.PRO_FORMA,
                                Basis.ORGANIC,
                                Basis.ADJUSTED,
                                EarlierGuidance.BASIS)
                        .map(wording::basis))
                .allMatch(word -> word.codePoints().anyMatch(Character::isIdeographic));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            we now expect revenue of [$6 million|MONEY 6000000 USD] versus our prior guidance of [$5 million|MONEY 5000000 USD], en, guidance · raised
            we now expect revenue of [$6 million|MONEY 6000000 USD] versus our prior guidance of [$5 million|MONEY 5000000 USD], zh-Hant, 財測 · 調高
            we now expect revenue of [$4 million|MONEY 4000000 USD] versus our prior guidance of [$5 million|MONEY 5000000 USD], zh-Hans, 指引 · 下调
            we expect revenue of [$6 million|MONEY 6000000 USD], en, guidance
            """)
    void anExpectationSaysWhatWasDoneWithIt(String sentence, String language, String said) {
        Marked marked = Marked.call("For the [third quarter|PERIOD 2024-Q3], " + sentence + ".\n");
        Fact fact = new FactFinder(ConceptCatalogue.shipped())
                .find(marked.transcript(), marked.quantities(), marked.links())
                .getFirst();
        Texts texts = new Texts("metrics", Locale.forLanguageTag(language));

        assertThat(new Wording(texts, new FigureFormat(texts), ConceptCatalogue.shipped()).statusName(fact))
                .isEqualTo(said);
    }
}
