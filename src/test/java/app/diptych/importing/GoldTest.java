package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.GoldComparison.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class GoldTest {
    @Test
    void turnsSpeakersTitlesSectionsAndPairsEqualTheCheckedCallsInNinetyNinePercent()
            throws IOException, UnreadableException {
        Path corpus = GoldComparison.corpus();
        Assumptions.assumeTrue(
                Files.isDirectory(corpus.resolve("bilingual")), "skipped: there is no corpus at " + corpus);
        List<Score> scores = new GoldComparison(corpus).scores();
        Score total = scores.stream().reduce(new Score("total"), Score::plus);
        assertThat(scores).hasSize(32);
        assertThat(total.surplus).as("passages too many or too few").isZero();
        assertThat(total.least()).as(total.percentages()).isGreaterThanOrEqualTo(GoldComparison.WANTED);
    }
}
