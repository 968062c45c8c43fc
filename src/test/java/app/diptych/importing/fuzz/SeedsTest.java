package app.diptych.importing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody broke is read: a reader that refuses all would hold every bound. */
class SeedsTest {
    private static final Seeds SEEDS = new Seeds();

    @ParameterizedTest
    @EnumSource
    void wholeFilesAreRead(FuzzTarget target) {
        assertThat(SEEDS.of(target))
                .isNotEmpty()
                .allSatisfy(seed ->
                        assertThat(FuzzTarget.wasRead(target.read(seed, false))).isTrue());
    }
}
