package app.diptych.importing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short run of what {@code packaging/dev fuzz broken} does for as long as it is told. */
class BrokenFilesTest {
    private static final int INPUTS = 60;
    private static Seeds seeds;

    @BeforeAll
    static void writeWholeFiles() {
        seeds = new Seeds();
    }

    @ParameterizedTest
    @EnumSource
    void brokenFilesAreReadOrRefused(FuzzTarget target) {
        Fuzz fuzz = new Fuzz(target, seeds, 20_261_126);
        while (fuzz.tried() < INPUTS && fuzz.step()) {
            // until all were tried, or one takes too long
        }
        assertThat(fuzz.findings()).extracting(Fuzz.Finding::what).isEmpty();
        // Neither all refused at the door nor all read.
        assertThat(fuzz.ways()).isGreaterThan(1);
    }
}
