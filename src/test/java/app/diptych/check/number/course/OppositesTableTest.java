package app.diptych.check.number.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OppositesTableTest {
    @Test
    void theChineseIsAskedForOnlyWhereTheEnglishSaysOneOfThem() {
        assertThat(OppositesTable.shipped().of("Good morning.", () -> {
                    throw new AssertionError("asked for");
                }))
                .isEmpty();
        assertThat(OppositesTable.shipped().of("Net sales increased.", () -> "净销售额减少。"))
                .isNotEmpty();
    }
}
