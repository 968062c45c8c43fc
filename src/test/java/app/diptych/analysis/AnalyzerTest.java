package app.diptych.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import app.diptych.model.Turn;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
    private static final Engine ENGINE = OneEngine.ENGINE;

    @Test
    void aBareYuanIsTheCurrencyOfTheEnglishSums() {
        var analysis = analyze(
                "zh-Hant",
                pair("Revenue was $40 million.", "營收為 4,000 萬元。"),
                pair("Cash was $12 million.", "現金為 1,200 萬元。"),
                pair("We paid $3 million back.", "我們償還了 300 萬元。"));
        assertThat(chineseUnits(analysis)).containsExactly("USD", "USD", "USD");
    }

    @Test
    void aBareYuanIsTheCurrencyThatTheCallSaysItsStatementsAreIn() {
        var analysis = analyze(
                "zh-Hant",
                pair("All figures are in Hong Kong dollars unless otherwise stated.", "所有數字均以港元計。"),
                pair("Our US business sold for $40 million, $12 million and $3 million.", "美國業務以數千萬美元售出。"),
                pair("Our profit was fine.", "獲利為 300 萬元。"));
        assertThat(chineseUnits(analysis)).endsWith("HKD");
    }

    @Test
    void aBareYuanWithoutAnyHintIsThatOfTheScript() {
        assertThat(chineseUnits(analyze("zh-Hant", pair(null, "營收為 4,000 萬元。"))))
                .containsExactly("TWD");
        assertThat(chineseUnits(analyze("zh-Hans", pair(null, "营收为 4,000 万元。"))))
                .containsExactly("CNY");
    }

    @Test
    void aChineseCallThatMostlyNamesDollarsMeansThemByABareYuanToo() {
        var analysis =
                analyze("zh-Hans", pair(null, "营收为 4,000 万美元,成本为 3,000 万美元,毛利为 1,000 万美元。"), pair(null, "每股 0.12 元。"));
        assertThat(chineseUnits(analysis)).endsWith("USD");
    }

    @Test
    void quantitiesAreInTheOrderOfThePassagesEnglishFirst() {
        var analysis = analyze(
                "zh-Hant", pair("We run 42 sites.", "我們經營 42 個據點。"), pair(null, "成長 5%。"), pair("Up 7%.", "成長 7%。"));
        assertThat(analysis.quantities())
                .extracting(quantity -> quantity.passage() + quantity.language().name())
                .containsExactly("0EN", "0ZH", "1ZH", "2EN", "2ZH");
        assertThat(analysis.quantities()).extracting(Quantity::id).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void progressRisesToOne() {
        List<Double> reported = new ArrayList<>();
        ENGINE.analyzer()
                .analyze(transcript("zh-Hant", pair("Up 7%.", "成長 7%。"), pair("Up 8%.", "成長 8%。")), reported::add);
        assertThat(reported).isSorted().endsWith(1.0);
        assertThat(reported.getFirst()).isZero();
    }

    private static List<String> chineseUnits(Analysis analysis) {
        return analysis.quantities().stream()
                .filter(quantity -> quantity.language() == Language.ZH && quantity.kind() == Kind.MONEY)
                .map(quantity -> quantity.mention().unit())
                .toList();
    }

    private record Pair(@Nullable String english, String chinese) {}

    private static Pair pair(@Nullable String english, String chinese) {
        return new Pair(english, chinese);
    }

    private static Analysis analyze(String script, Pair... pairs) {
        return ENGINE.analyzer().analyze(transcript(script, pairs), fraction -> {});
    }

    private static Transcript transcript(String script, Pair... pairs) {
        List<Passage> passages = new ArrayList<>();
        for (Pair pair : pairs) {
            int id = passages.size();
            Integer englishLine = pair.english() == null ? null : 2 * id + 1;
            passages.add(new Passage(id, 0, pair.english(), pair.chinese(), englishLine, 2 * id + 2));
        }
        return Transcripts.of(
                "Tarn Valley Ferries Q1 2030",
                "Tarn Valley Ferries",
                script,
                List.of(),
                List.of(new Turn(0, null, Section.SUMMARY, null)),
                passages);
    }
}
