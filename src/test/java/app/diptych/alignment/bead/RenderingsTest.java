package app.diptych.alignment.bead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RenderingsTest {
    @Test
    void withoutAnyStepNothingIsFound() {
        assertThat(new Renderings.Steps(Map.of()).from(1, '億')).isEqualTo(Renderings.Steps.NONE);
    }

    @Test
    void everyStepIsFoundAndNoOther() {
        Random random = new Random(5);
        Map<Long, Integer> next = new HashMap<>();
        for (int i = 1; i <= 5000; i++) {
            next.put(Renderings.Steps.key(random.nextInt(1, 3000), (char) random.nextInt(0x4E00, 0x9FFF)), i);
        }
        Renderings.Steps steps = new Renderings.Steps(next);

        next.forEach((key, node) -> assertThat(steps.from((int) (key >> Character.SIZE), (char) key.longValue()))
                .isEqualTo(node));
        for (int i = 0; i < 5000; i++) {
            int node = random.nextInt(1, 3000);
            char c = (char) random.nextInt(0x4E00, 0x9FFF);
            assertThat(steps.from(node, c))
                    .isEqualTo(next.getOrDefault(Renderings.Steps.key(node, c), Renderings.Steps.NONE));
        }
    }
}
