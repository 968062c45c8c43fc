package app.diptych.library.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcordancerTest {
    private static final String CALL = """
            Operating margin was 12% this quarter.            | 本季營業利益率為 12%。
            We expect operating margin to widen.              | 我們預期營業利益率將擴大。
            The docks raised their operating margin.          | 碼頭提升了營業利益率。
            Operating margins in the north were lower.        | 北部的營運利潤率較低。
            A higher operating margin helped the north.       | 較高的營運利潤率幫助了北部。
            Revenue grew in the docks.                        | 碼頭的營收成長。
            We expect revenue to grow this quarter.           | 我們預期本季營收將成長。
            Kestrel opened in the north.                      | Kestrel 在北部開幕。
            The Kestrel docks are full.                       | 紅隼碼頭已滿。
            Kestrel is new.                                   | Kestrel 是新的。
            Customers of Kestrel stay.                        | 紅隼的客戶留了下來。
            """;

    private final Analysis call = call(CALL);

    @Test
    void everyRenderingOfATermIsFoundWithItsPlaces() {
        assertThat(told("operating margin")).containsExactly("營業利益率 ¶1 ¶2 ¶3", "營運利潤率 ¶4 ¶5");
    }

    @Test
    void aNameThatIsOnceTranslatedAndOnceNotHasBothRenderings() {
        assertThat(told("Kestrel")).containsExactlyInAnyOrder("Kestrel ¶8 ¶10", "紅隼 ¶9 ¶11");
    }

    @Test
    void chineseWordsAreAskedForInTheSameWay() {
        Concordance found = new Concordancer().find(call, "營業利益率");

        assertThat(found.language()).isEqualTo(Language.ZH);
        assertThat(told("營業利益率")).containsExactly("operating margin ¶1 ¶2 ¶3");
    }

    @Test
    void aUseWhoseRenderingCannotBeToldIsListedAllTheSame() {
        assertThat(told("customers")).containsExactly("? ¶11");
    }

    @Test
    void theRenderingsPlaceIsTheOneInItsText() {
        Use use = new Concordancer()
                .find(call, "operating margin")
                .renderings()
                .getFirst()
                .uses()
                .get(1);

        assertThat(use.span().of("We expect operating margin to widen.")).isEqualTo("operating margin");
        assertThat(use.rendering()).isNotNull();
        assertThat(use.rendering().of("我們預期營業利益率將擴大。")).isEqualTo("營業利益率");
    }

    @Test
    void partsOfWordsAndWordsThatAreNotThereAreNotFound() {
        assertThat(told("dock")).isNotEmpty();
        assertThat(told("oc")).isEmpty();
        assertThat(told("(")).isEmpty();
        assertThat(told(" ")).isEmpty();
    }

    private List<String> told(String words) {
        return new Concordancer()
                .find(call, words).renderings().stream()
                        .map(ConcordancerTest::told)
                        .toList();
    }

    private static String told(Rendering rendering) {
        StringBuilder told = new StringBuilder(rendering.words().isEmpty() ? "?" : rendering.words());
        rendering.uses().forEach(use -> told.append(" ¶").append(use.passage() + 1));
        return told.toString();
    }

    private static Analysis call(String table) {
        List<Passage> passages = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] sides = line.split("\\|", -1);
            passages.add(new Passage(passages.size(), 0, sides[0].strip(), sides[1].strip(), null, null));
        }
        Transcript transcript = Transcripts.of("Northmoor Harbors Q2 2031", null, "zh-Hant", passages);
        return new Analysis(transcript, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
