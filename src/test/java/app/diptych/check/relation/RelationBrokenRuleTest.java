package app.diptych.check.relation;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.check.CheckInput;
import app.diptych.check.Finding;
import app.diptych.check.InventedCall;
import app.diptych.check.Rule;
import app.diptych.check.summary.SummaryCall;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.relation.Reconciler;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationBrokenRuleTest {
    private static final String ENGLISH =
            "Revenue was $26.3 billion and operating income was $9.3 billion. Operating margin was in the mid-30s.";

    @Test
    void aFindingThatAFigureDiffersCarriesTheArithmetic() {
        String chinese = "營收為 263 億美元，營業利益為 93 億美元。營業利益率在 30% 左右。";

        assertThat(SummaryCall.findings("number-differs", "", ENGLISH, chinese))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.wording()).isEqualTo("number-differs.relation");
                    assertThat(finding.message())
                            .isEqualTo("“mid-30s” is 33 to 37 %, but “30% 左右” is about 30 %; the call's own figures:"
                                    + " 9.3 / 26.3 = 35.4 %.");
                    assertThat(finding.suggestion()).isEqualTo("35% 左右");
                });
        assertThat(SummaryCall.findings("relation-broken", "", ENGLISH, chinese))
                .isEmpty();
    }

    @Test
    void aFigureOfWhichTheOthersAreMadeCarriesItToo() {
        assertThat(SummaryCall.findings("number-differs", "", ENGLISH, "營收為 263 億美元，營業利益為 39 億美元。營業利益率在 35% 左右。"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .endsWith("the call's own figures: 9.3 / 26.3 = 35.4 %.");
    }

    @Test
    void aTranslationThatKeepsTheFiguresBreaksNothing() {
        String chinese = "營收為 263 億美元，營業利益為 93 億美元。營業利益率在 35% 左右。";

        assertThat(SummaryCall.findings("number-differs", "", ENGLISH, chinese)).isEmpty();
        assertThat(SummaryCall.findings("relation-broken", "", ENGLISH, chinese))
                .isEmpty();
    }

    /** Where a person has switched the other rule off. */
    @Test
    void aloneItSaysWhatTheFiguresGive() {
        assertThat(alone("營收為 263 億美元，營業利益為 93 億美元。營業利益率在 30% 左右。")).containsExactly("“30% 左右” ≠ 9.3 / 26.3 = 35.4 %.");
        assertThat(alone("營收為 263 億美元，營業利益為 39 億美元。營業利益率在 35% 左右。"))
                .containsExactly("With “39 億美元”, 3.9 / 26.3 = 14.8 %, not 33 to 37 %.");
    }

    private static List<String> alone(String chinese) {
        Analysis a = SummaryCall.analysis("", ENGLISH, chinese);
        Rule rule = new RelationBrokenRule(new BrokenRelations(new Reconciler(ConceptCatalogue.shipped())));
        CheckInput input =
                new CheckInput(a.transcript(), a.quantities(), a.links(), a.sentences(), a.facts(), a.relations());
        return InventedCall.findings(rule, input).stream().map(Finding::message).toList();
    }
}
