package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.flow.Anchor;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Equalities of position, with 10,000 passages of uneven height. */
class ReaderFlowTest extends FxTest {
    private static final int ROWS = 10_000;

    private ReaderViewModel model;
    private Flow<Row> flow;

    @BeforeEach
    void open() {
        model = new ReaderViewModel();
        flow = show(818, 820, () -> new ReaderView(model, new Texts("reader", Locale.ENGLISH)))
                .flow();
        act(() -> model.analysis().set(InventedCall.of(ROWS)));
    }

    @Test
    void aJumpPutsThePassageExactlyAtTheTop() {
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            int passage = random.nextInt(ROWS - 30);

            act(() -> model.goTo(passage));

            assertThat(flow.anchor()).isEqualTo(new Anchor(passage, 0));
            assertThat(flow.live(passage).getLayoutY()).isZero();
            assertThat(model.top().get()).isEqualTo(passage);
        }
    }

    @Test
    void aJumpToTheLastPassageEndsAtTheEndOfTheFlow() {
        act(() -> model.goTo(ROWS - 1));

        Row last = flow.live(ROWS - 1);
        assertThat(last.getLayoutY() + last.getHeight()).isEqualTo(flow.getHeight());
    }

    @Test
    void scrollingMovesByTheExactPixelsAndBack() {
        act(() -> model.goTo(500));
        double top = flow.live(501).getLayoutY();

        act(() -> flow.scrollBy(123));
        assertThat(flow.live(501).getLayoutY()).isEqualTo(top - 123);
        act(() -> flow.scrollBy(5000));
        act(() -> flow.scrollBy(-5123));

        assertThat(flow.anchor()).isEqualTo(new Anchor(500, 0));
        assertThat(flow.live(501).getLayoutY()).isEqualTo(top);
    }

    @Test
    void theWheelMovesByItsExactPixels() {
        act(() -> model.goTo(500));
        double top = flow.live(501).getLayoutY();
        robot.moveTo(flow);

        robot.scroll(2, javafx.geometry.VerticalDirection.DOWN);
        settle();

        // a notch of the wheel is 40 pixels
        assertThat(Math.abs(flow.live(501).getLayoutY() - top)).isEqualTo(80);
    }

    @Test
    void theAnchorStaysOnZoomAndOnResize() {
        act(() -> model.goTo(777));
        act(() -> flow.scrollBy(11));
        Anchor before = flow.anchor();

        for (double zoom : new double[] {1.5, 0.7, 2.5, 1}) {
            act(() -> model.zoomTo(zoom));
            assertThat(flow.anchor()).isEqualTo(before);
        }
        for (double width : new double[] {600, 1400, 818}) {
            resize(width, 820);
            assertThat(flow.anchor()).isEqualTo(before);
        }
    }

    @Test
    void theThumbTellsTheTruthOnceAllHeightsAreExact() {
        await(() -> flow.heights().isExact());
        act(() -> model.goTo(4321));

        double truth = 0;
        for (int row = 0; row < 4321; row++) {
            truth += flow.heights().height(row);
        }
        assertThat(flow.bar().getValue()).isEqualTo(truth);
        assertThat(flow.bar().getMax()).isEqualTo(flow.heights().total() - flow.getHeight());
    }

    @Test
    void aHeightMeasuredWhenIdleIsTheHeightThatIsDrawn() {
        await(() -> flow.heights().isExact());
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            act(() -> model.goTo(random.nextInt(ROWS)));
            flow.forEachLive((index, row) -> {
                for (Language language : Language.values()) {
                    Paragraph paragraph = row.paragraph(language);
                    assertThat(paragraph.getLayoutY() + paragraph.getHeight()).isLessThan(row.getHeight());
                }
                assertThat(row.getHeight()).isEqualTo(flow.heights().height(index));
            });
        }
    }

    @Test
    void atMostTwentyRowsExist() {
        for (int i = 0; i < 50; i++) {
            act(() -> flow.scrollBy(400));
        }
        act(() -> model.goTo(9000));

        assertThat(flow.lookupAll(".reader-row")).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void rowsFollowEachOtherWithoutAGapAndBothColumnsBeginTogetherAfterAResize() {
        resize(640, 820);

        double[] y = {-flow.anchor().offset()};
        flow.forEachLive((index, row) -> {
            assertThat(row.getLayoutY()).isEqualTo(y[0]);
            y[0] += row.getHeight();
            Paragraph english = row.paragraph(Language.EN);
            Paragraph chinese = row.paragraph(Language.ZH);
            assertThat(chinese.getLayoutX()).isGreaterThan(english.getLayoutX() + english.getWidth());
            // first baselines, not tops, stand level: at most the difference of the ascents
            assertThat(Math.abs(english.getLayoutY() - chinese.getLayoutY())).isLessThan(8);
        });
        assertThat(y[0]).isGreaterThanOrEqualTo(flow.getHeight());
    }

    @Test
    void noLineBeginsWithWhatMayNotBeginOne() {
        Set<Character> never = Set.of('…', '·', '～', ',', '。', '、');
        for (double width : new double[] {560, 640, 700, 818, 900}) {
            resize(width, 820);
            act(() -> flow.scrollBy(300));
            flow.forEachLive((index, row) -> {
                Paragraph chinese = row.paragraph(Language.ZH);
                for (int start : chinese.lineStarts()) {
                    assertThat(never).doesNotContain(chinese.text().charAt(start));
                }
            });
        }
    }
}
