package app.diptych.review.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.Pair;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Samples;
import app.diptych.model.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentationTest {
    private static final Engine ENGINE = OneEngine.ENGINE;

    static List<Analysis> samples() throws UnreadableException {
        Samples samples = new Samples();
        List<Analysis> calls = new ArrayList<>();
        for (String name : samples.names()) {
            calls.add(ENGINE.opener()
                    .open(name, samples.read(name), Progress.NONE)
                    .analysis());
        }
        return calls;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rowsThatNobodyHasTouchedMakeTheVeryCallTheyCameFrom(Analysis call) {
        Segmentation.Mended mended = Segmentation.mend(call.transcript(), Segmentation.rows(call));
        assertThat(mended.transcript()).isEqualTo(call.transcript());
        assertThat(ENGINE.analyzer()
                        .analyze(mended.transcript(), mended.pairs(), Progress.NONE)
                        .findings())
                .isEqualTo(call.findings());
    }

    @Test
    void passagesAreNumberedAnewWhenTwoAreMerged() {
        Analysis call =
                Pair.analysis("zh-Hant", "Good morning.", "早安。", "We sold lamps.", "我們賣燈。", "Costs fell.", "成本下降。");
        List<Segment> rows = Segmentation.rows(call);
        Segmentation.Mended mended = Segmentation.mend(
                call.transcript(), Alignment.merge(rows, 0).orElseThrow().applyTo(rows));
        assertThat(mended.transcript().passages())
                .extracting(Passage::number, Passage::english, Passage::chinese)
                .containsExactly(
                        tuple(1, "Good morning. We sold lamps.", "早安。我們賣燈。"), tuple(2, "Costs fell.", "成本下降。"));
        assertThat(mended.firstRows()).containsExactly(0, 1);
    }

    @Test
    void theAlignmentOfAPersonStays() {
        Analysis call = Pair.analysis("zh-Hant", "Sales rose. Costs fell.", "銷售上升。成本下降。");
        List<Segment> rows = Segmentation.rows(call);
        List<Segment> moved = Alignment.moveUp(rows, 1).orElseThrow().applyTo(rows);
        Segmentation.Mended mended = Segmentation.mend(call.transcript(), moved);
        Analysis again = ENGINE.analyzer().analyze(mended.transcript(), mended.pairs(), Progress.NONE);
        assertThat(Segmentation.rows(again)).isEqualTo(moved);
    }
}
