package app.diptych.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.guidance.Revision;
import app.diptych.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A person corrects what the program read; the correction finds its fact again when the call is read anew. */
class CorrectionsTest {
    private static final String TEXT = """
            Good morning.
            Net sales were [$50 million|MONEY 50000000 USD d-6]. Our tent fleet is worth [$9 million|MONEY 9000000 USD d-6].
            """;

    private final Analysis call = read(TEXT);
    private final Fact sales = call.facts().getFirst();
    private final FactKey key = FactKey.of(call).getFirst();

    private static Analysis read(String text) {
        Marked marked = Marked.call(text);
        var facts = new FactFinder(ConceptCatalogue.shipped())
                .find(marked.transcript(), marked.quantities(), marked.links());
        return new Analysis(
                marked.transcript(), marked.quantities(), marked.links(), List.of(), List.of(), facts, List.of());
    }

    @Test
    void aChangedFactHasItsNewMeaningAndIsMarked() {
        Corrections corrections =
                Corrections.NONE.with(new Correction(key, false, "grossProfit", "Tent Hire", "2024-H1"));

        CorrectedFact first = corrections.of(call).getFirst();
        assertThat(first.mark()).isEqualTo(CorrectedFact.Mark.CHANGED);
        assertThat(first.fact().concept()).isEqualTo("grossProfit");
        assertThat(first.fact().entity()).isEqualTo("Tent Hire");
        assertThat(first.fact().period()).isEqualTo(new Period("2024-H1"));
        assertThat(first.fact().low()).isEqualTo(sales.low());
    }

    @Test
    void aChangedExpectationIsStillARevisedOne() {
        Analysis guided = read("""
                Good morning.
                For the [third quarter|PERIOD 2024-Q3], we now expect revenue of [$6 million|MONEY 6000000 USD] versus our prior guidance of [$5 million|MONEY 5000000 USD].
                """);
        FactKey first = FactKey.of(guided).getFirst();
        Corrections corrections = Corrections.NONE.with(new Correction(first, false, null, "Tent Hire", null));

        assertThat(corrections.of(guided).getFirst().fact().revision()).isEqualTo(Revision.RAISED);
    }

    @Test
    void aHiddenFactIsListedAndDoesNotStand() {
        Corrections corrections = Corrections.NONE.with(new Correction(key, true, null, null, null));

        assertThat(corrections.of(call)).hasSameSizeAs(call.facts());
        assertThat(corrections.of(call).getFirst().mark()).isEqualTo(CorrectedFact.Mark.HIDDEN);
        assertThat(corrections.standing(call)).doesNotContain(sales);
    }

    @Test
    void anAddedFactHasTheAmountAndTheSentenceOfItsWords() {
        Corrections corrections = Corrections.NONE.with(Corrections.addition(
                call, call.quantities().getLast(), "inventory", "Tent Hire", new Period("2024-Q2")));

        CorrectedFact added = corrections.of(call).getLast();
        assertThat(added.mark()).isEqualTo(CorrectedFact.Mark.ADDED);
        assertThat(added.fact().id()).isEqualTo(call.facts().size());
        assertThat(added.fact().low()).isEqualByComparingTo("9000000");
        assertThat(added.fact().passage()).isEqualTo(1);
    }

    @Test
    void correctionsHoldWhenThePassageStandsElsewhere() {
        Corrections corrections = Corrections.NONE
                .with(new Correction(key, true, null, null, null))
                .with(Corrections.addition(
                        call, call.quantities().getLast(), "inventory", "Tent Hire", new Period("2024-Q2")));
        Analysis again = read("Welcome, all.\n" + TEXT);

        assertThat(corrections.of(again))
                .extracting(CorrectedFact::mark)
                .contains(CorrectedFact.Mark.HIDDEN, CorrectedFact.Mark.ADDED);
        assertThat(corrections.of(again).getLast().fact().passage()).isEqualTo(2);
    }

    @Test
    void aPassageThatWasMendedIsAskedAboutAgain() {
        Corrections corrections = Corrections.NONE.with(new Correction(key, true, null, null, null));
        Analysis mended = read(TEXT.replace("Net sales were", "Our net sales were"));

        assertThat(corrections.standing(mended)).hasSameSizeAs(mended.facts());
    }

    @Test
    void asJsonTheyAreTheSameAgainAndOneBadEntryCostsNoOther() {
        Corrections corrections = Corrections.NONE
                .with(new Correction(key, false, "grossProfit", null, null))
                .with(Corrections.addition(
                        call, call.quantities().getLast(), "inventory", "Tent Hire", new Period("2024-Q2")));
        ObjectNode json = new JsonMapper().createObjectNode();
        CorrectionJson.write(corrections, json);
        assertThat(CorrectionJson.read(json)).isEqualTo(corrections);

        json.withArray("facts").addObject().put("words", "x").put("passage", "nowhere");
        assertThat(CorrectionJson.read(json)).isEqualTo(corrections);
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        assertThatThrownBy(() -> new Correction(key, false, null, null, null)).hasMessageContaining("changes nothing");
    }
}
