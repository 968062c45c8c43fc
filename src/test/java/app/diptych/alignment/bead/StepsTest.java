package app.diptych.alignment.bead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void withoutAnyStepNothingIsFound() {
        assertThat(new Steps(Map.of()).from(1, '億')).isEqualTo(Steps.NONE);
    }

    @Test
    void everyStepIsFoundAndNoOther() {
        Random random = new Random(5);
        Map<Long, Integer> next = new HashMap<>();
        for (int i = 1; i <= 5000; i++) {
            next.put(Steps.key(random.nextInt(1, 3000), (char) random.nextInt(0x4E00, 0x9FFF)), i);
        }
        Steps steps = new Steps(next);

        next.forEach((key, node) -> assertThat(steps.from((int) (key >> Character.SIZE), (char) key.longValue()))
                .isEqualTo(node));
        for (int i = 0; i < 5000; i++) {
            int node = random.nextInt(1, 3000);
            char c = (char) random.nextInt(0x4E00, 0x9FFF);
            assertThat(steps.from(node, c)).isEqualTo(next.getOrDefault(Steps.key(node, c), Steps.NONE));
        }
    }
}
