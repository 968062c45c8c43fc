package app.diptych.metric.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.quantity.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConceptCatalogueTest {
    private static final String LINE =
            "netSales\tRevenues\tMONEY\tsum\thigher\t1\trevenueGrowth\tnet sales; revenue\t淨銷售額; 營收\t净销售额; 营收\n";

    @Test
    void aLineGivesTheLevelItsGrowthAndItsChange() throws IOException {
        ConceptCatalogue catalogue = new ConceptCatalogue(new StringReader("# a remark\n\n" + LINE));

        assertThat(catalogue.concepts())
                .extracting(Concept::name)
                .containsExactly("netSales", "revenueGrowth", "netSalesChange", "netSalesEffect");
        Concept sales = catalogue.find("netSales").orElseThrow();
        assertThat(sales.element()).isEqualTo("Revenues");
        assertThat(sales.kinds()).containsExactly(Kind.MONEY);
        assertThat(sales.segments()).isEqualTo(Additivity.SUM);
        assertThat(sales.preference()).isEqualTo(Preference.HIGHER);
        assertThat(sales.headline()).isEqualTo(1);
        Concept growth = catalogue.growthOf(sales).orElseThrow();
        assertThat(growth.kinds()).containsExactlyInAnyOrder(Kind.PERCENT, Kind.MULTIPLE);
        assertThat(growth.english()).contains("revenue growth", "growth in net sales");
        assertThat(growth.level()).isEqualTo("netSales");
        assertThat(catalogue.changeOf(sales).orElseThrow().kinds()).containsExactly(Kind.MONEY);
    }

    @Test
    void theLabelIsInTheInterfacesLanguage() throws IOException {
        Concept sales =
                new ConceptCatalogue(new StringReader(LINE)).find("netSales").orElseThrow();

        assertThat(sales.label(Locale.ENGLISH)).isEqualTo("Net sales");
        assertThat(sales.label(Locale.forLanguageTag("zh-Hant"))).isEqualTo("淨銷售額");
        assertThat(sales.label(Locale.forLanguageTag("zh-TW"))).isEqualTo("淨銷售額");
        assertThat(sales.label(Locale.forLanguageTag("zh-Hans"))).isEqualTo("净销售额");
    }

    @Test
    void aLineThatIsNotWellFormedIsNamed() {
        assertThatThrownBy(() -> new ConceptCatalogue(new StringReader("# head\nnetSales\tRevenues\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: 2 columns; 10 are wanted");
        assertThatThrownBy(() -> new ConceptCatalogue(new StringReader(LINE + LINE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("netSales is there twice");
    }

    @Test
    void theShippedCatalogueHasTheMainMeasuresOfEachStatement() {
        ConceptCatalogue catalogue = ConceptCatalogue.shipped();

        assertThat(catalogue.concepts().stream().filter(concept -> !concept.isDerived()))
                .extracting(Concept::name)
                .hasSizeGreaterThanOrEqualTo(120)
                .contains(
                        "netSales",
                        "grossMargin",
                        "operatingIncome",
                        "operatingMargin",
                        "earningsPerShare",
                        "freeCashFlow",
                        "capitalExpenditures",
                        "cash",
                        "debt",
                        "backlog",
                        "netRevenueRetention",
                        "headcount");
    }

    @Test
    void noEnglishWordingNamesTwoMeasures() {
        Map<String, String> owners = new HashMap<>();
        for (Concept concept : ConceptCatalogue.shipped().concepts()) {
            for (String wording : concept.english()) {
                String other = owners.put(wording.toLowerCase(Locale.ROOT), concept.name());
                assertThat(other).as(wording + " is " + concept.name()).isNull();
            }
        }
    }

    @Test
    void noChineseWordingNamesTwoLevels() {
        for (Function<Concept, List<String>> script :
                List.<Function<Concept, List<String>>>of(Concept::traditional, Concept::simplified)) {
            Map<String, String> owners = new HashMap<>();
            for (Concept concept : ConceptCatalogue.shipped().concepts()) {
                if (!concept.isDerived()) {
                    for (String wording : script.apply(concept)) {
                        assertThat(owners.put(wording, concept.name()))
                                .as(wording + " is " + concept.name())
                                .isNull();
                    }
                }
            }
        }
    }

    @Test
    void whatAMeasureBecomesIsInTheCatalogue() {
        ConceptCatalogue catalogue = ConceptCatalogue.shipped();
        for (Concept concept : catalogue.concepts()) {
            concept.per()
                    .values()
                    .forEach(name -> assertThat(catalogue.find(name))
                            .as(concept.name() + " becomes " + name)
                            .isPresent());
            if (concept.additions() != null) {
                assertThat(catalogue.find(concept.additions()))
                        .as(concept.name())
                        .isPresent();
            }
        }
    }

    @Test
    void everyIndustryHasItsMeasures() {
        assertThat(ConceptCatalogue.shipped().concepts())
                .extracting(Concept::name)
                .contains(
                        "annualRecurringRevenue",
                        "comparableSales",
                        "capacityUtilization",
                        "netInterestMargin",
                        "commonEquityTierOneRatio",
                        "efficiencyRatio",
                        "combinedRatio",
                        "premiums",
                        "production",
                        "realizedPrice",
                        "loadFactor",
                        "churn");
    }

    @Test
    void anAmountPerShareOrCountedMayBeAnotherMeasure() {
        ConceptCatalogue catalogue = ConceptCatalogue.shipped();
        assertThat(catalogue.find("netIncome").orElseThrow().per()).containsEntry("share", "earningsPerShare");
        assertThat(catalogue.find("customers").orElseThrow().additions()).isEqualTo("netNewCustomers");
        assertThat(catalogue.find("customers").orElseThrow().counts("paying customers"))
                .isTrue();
        assertThat(catalogue.find("customers").orElseThrow().counts("weeks")).isFalse();
        assertThat(catalogue.find("production").orElseThrow().counts("barrels")).isTrue();
    }
}
