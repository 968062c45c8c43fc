package app.diptych.check.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.importing.TranscriptReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The harness that counts on real calls, over the samples. */
class InjectedErrorsTest {
    private static final long SEED = 7;
    private static final int RUNS = 24;

    private static InjectedErrors.Score score;

    @BeforeAll
    static void putErrorsIntoTheSamples() throws Exception {
        InjectedErrors errors = new InjectedErrors(Engine.standard().analyzer(), SEED);
        for (String sample : List.of("merrowick-2025-Q3.txt", "merrowick-2025-Q4.txt", "merrowick-2026-Q1.txt")) {
            errors.over(new TranscriptReader().read(Path.of("assets/samples", sample)), RUNS);
        }
        score = errors.score();
    }

    @Test
    void ofTheChangedNumbers95PercentAreFound() {
        int tried = 0;
        int found = 0;
        for (Change change : Change.values()) {
            tried += change.isOfNumbers() ? score.tried(change) : 0;
            found += change.isOfNumbers() ? score.found(change) : 0;
        }
        assertThat(tried).isGreaterThan(150);
        assertThat(100.0 * found / tried).isGreaterThanOrEqualTo(95);
    }

    @Test
    void ofTheDroppedSentences90PercentAreFound() {
        assertThat(share(Change.SENTENCE)).isGreaterThanOrEqualTo(90);
    }

    @Test
    void ofTheShiftedPassages98PercentAreFound() {
        assertThat(share(Change.SHIFT)).isGreaterThanOrEqualTo(98);
    }

    @Test
    void ofTheOtherPassages5PercentAtMostAreNewlyFlagged() {
        assertThat(score.others).isGreaterThan(1000);
        assertThat(100.0 * score.newlyFlagged / score.others).isLessThanOrEqualTo(5);
    }

    private static double share(Change change) {
        assertThat(score.tried(change)).isGreaterThan(15);
        return 100.0 * score.found(change) / score.tried(change);
    }
}
