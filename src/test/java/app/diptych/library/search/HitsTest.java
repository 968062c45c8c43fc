package app.diptych.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Span;
import org.junit.jupiter.api.Test;

class HitsTest {
    /** ¶1 has two English hits, ¶2 none, ¶3 a Chinese one. */
    private static Hits hits() {
        HitCollector collector = new HitCollector(3);
        collector.add(4, 6);
        collector.add(9, 12);
        for (int side = 0; side < 5; side++) {
            collector.endSide();
        }
        collector.add(0, 2);
        collector.endSide();
        return HitCollector.joined(java.util.List.of(collector));
    }

    @Test
    void aHitIsFoundByItsNumber() {
        assertThat(hits().size()).isEqualTo(3);
        assertThat(hits().get(0)).isEqualTo(new Hit(0, Language.EN, new Span(4, 6)));
        assertThat(hits().get(1)).isEqualTo(new Hit(0, Language.EN, new Span(9, 12)));
        assertThat(hits().get(2)).isEqualTo(new Hit(2, Language.ZH, new Span(0, 2)));
    }

    @Test
    void theHitsOfASideAreThereByPassageAndLanguage() {
        assertThat(hits().of(0, Language.EN)).containsExactly(new Span(4, 6), new Span(9, 12));
        assertThat(hits().of(0, Language.ZH)).isEmpty();
        assertThat(hits().of(9, Language.ZH)).isEmpty();
        assertThat(hits().passages()).containsExactly(0, 2);
    }

    @Test
    void theNextHitFromAPlaceOnIsKnown() {
        assertThat(hits().from(0, Language.EN, 0)).isEqualTo(0);
        assertThat(hits().from(0, Language.EN, 5)).isEqualTo(1);
        assertThat(hits().from(0, Language.EN, 10)).isEqualTo(2);
        assertThat(hits().from(2, Language.ZH, 1)).isEqualTo(3);
    }

    @Test
    void whatOverlapsIsOneHit() {
        HitCollector collector = new HitCollector(1);
        collector.add(2, 9);
        collector.add(3, 4);
        collector.add(8, 12);
        collector.endSide();
        collector.add(0, 1);
        collector.endSide();

        assertThat(HitCollector.joined(java.util.List.of(collector)).of(0, Language.EN))
                .containsExactly(new Span(2, 12));
        assertThat(HitCollector.joined(java.util.List.of(collector)).of(0, Language.ZH))
                .containsExactly(new Span(0, 1));
    }
}
