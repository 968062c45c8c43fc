package app.diptych.quantity.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"calls", "unseen"})
    void inEachLanguageAndScript98PercentAreRightAndOnePercentAtMostIsNoAmount(String set) throws Exception {
        assumeTrue(Corpus.isPresent(), "the corpus with the marked calls is not beside the project");

        assertThat(GoldReading.scores(set))
                .containsOnlyKeys("English", "Simplified Chinese", "Traditional Chinese")
                .allSatisfy((group, score) -> {
                    assertThat(score.recall()).as("%s, found", group).isGreaterThanOrEqualTo(98);
                    assertThat(score.precision()).as("%s, right", group).isGreaterThanOrEqualTo(98);
                    assertThat(score.falseShare()).as("%s, no amounts", group).isLessThanOrEqualTo(1);
                });
    }
}
