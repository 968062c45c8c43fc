package app.diptych.ui.reader.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void aRunIsPartedIntoTheWordsThatTogetherAreTheMostProbable() {
        Lexicon lexicon = new Lexicon(Map.of("研究", 70, "研究生", 90, "生命", 75, "命", 95, "起源", 85));

        // 研究|生命|起源 costs 230, 研究生|命|起源 costs 270
        assertThat(lexicon.ends("研究生命起源")).containsExactly(2, 4, 6);
    }

    @Test
    void charactersOfNoKnownWordStandAlone() {
        assertThat(new Lexicon(Map.of("港口", 80)).ends("甲港口乙丙")).containsExactly(1, 3, 4, 5);
    }

    @Test
    void theShippedWordsAreOfBothScripts() {
        assertThat(Lexicon.load().ends("我們认为營收增长")).containsExactly(2, 4, 6, 8);
    }
}
