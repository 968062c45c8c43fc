package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.appearance.Density;
import app.diptych.ui.reader.flow.Anchor;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aCallThatFitsHasNoThumbAndOneThatDoesNotHasOne() {
        assertThat(flow.bar().isVisible()).isTrue();
        act(() -> model.analysis().set(InventedCall.of(2)));
        assertThat(flow.bar().isVisible()).isFalse();
        act(() -> model.analysis().set(null));
        assertThat(flow.bar().isVisible()).isFalse();
        act(() -> model.analysis().set(InventedCall.of(ROWS)));
        assertThat(flow.bar().isVisible()).isTrue();
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

        assertThat(onFx(() -> flow.lookupAll(".reader-row"))).hasSizeLessThanOrEqualTo(20);
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

    @Test
    void theAnchorStaysOnEveryChangeOfTheType() {
        act(() -> model.goTo(777));
        Anchor before = flow.anchor();

        List<Appearance> looks = List.of(
                Appearance.DEFAULT.withChineseFace("Inter").withEnglishFace("Noto Sans SC"),
                Appearance.DEFAULT.withSpacing(1.5),
                Appearance.DEFAULT.withDensity(Density.AIRY),
                Appearance.DEFAULT.withLineWidth(24),
                Appearance.DEFAULT.withArrangement(Arrangement.STACKED),
                Appearance.DEFAULT);
        for (Appearance look : looks) {
            act(() -> model.appearance().set(look));
            assertThat(flow.anchor()).as("%s", look).isEqualTo(before);
            assertThat(flow.live(777).getLayoutY()).isZero();
        }
        for (Columns columns : new Columns[] {Columns.CHINESE, Columns.ENGLISH, Columns.BOTH}) {
            act(() -> model.columns().set(columns));
            assertThat(flow.anchor()).isEqualTo(before);
        }
    }

    /** Steps of every size, up and down, in turns and in a row, so that rows are filled ahead rightly and in vain. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thereIsNoBlankRowAtAnyOffset(long seed) {
        Random random = new Random(seed);
        act(() -> model.goTo(random.nextInt(ROWS)));
        double step = 100;
        for (int i = 0; i < 25; i++) {
            if (random.nextInt(4) == 0) {
                step = (random.nextInt(2) == 0 ? -1 : 1) * Math.rint(Math.exp(random.nextDouble() * 7));
            }
            double by = step;
            act(() -> flow.scrollBy(by));
            onFx(() -> {
                assertTheViewportIsFull();
                return null;
            });
        }
    }

    private void assertTheViewportIsFull() {
        double[] y = {-flow.anchor().offset()};
        flow.forEachLive((index, row) -> {
            assertThat(row.getLayoutY()).isEqualTo(y[0]);
            y[0] += row.getHeight();
            assertThat(row.isVisible()).isTrue();
            assertThat(row.passage()).isEqualTo(index);
            assertThat(row.isNeedsLayout()).isFalse();
            for (Language language : Language.values()) {
                String text = model.call().get().passage(index).text(language);
                assertThat(row.paragraph(language).text()).isEqualTo(text == null ? "—" : text);
                assertThat(row.paragraph(language).getHeight()).isPositive();
            }
        });
        assertThat(y[0]).isGreaterThanOrEqualTo(flow.getHeight());
        assertThat(flow.getChildrenUnmodifiable().stream()
                        .filter(node -> node.isVisible()
                                && node.getLayoutY() < flow.getHeight()
                                && node.getLayoutY() + node.getBoundsInLocal().getHeight() > 0))
                .hasSize(flow.last() - flow.first() + 1);
    }

    @Test
    void theNextRowsAreFilledAheadOutOfSightAndMarkedAsTheOthersAre() {
        act(() -> model.goTo(500));
        act(() -> flow.scrollBy(100));
        int next = onFx(() -> flow.last() + 1);
        assertThat(filled()).contains(next);
        assertThat(flow.live(next)).isNull();

        act(() -> model.selectAll());
        act(() -> flow.scrollBy(100));

        assertThat(onFx(() -> flow.live(next).lookupAll(".reader-selection").stream()
                        .filter(Node::isVisible)
                        .count()))
                .isEqualTo(1);
        act(() -> flow.scrollBy(-300));
        assertThat(filled()).contains(onFx(() -> flow.first() - 1));
    }

    private List<Integer> filled() {
        return onFx(() -> {
            List<Integer> filled = new ArrayList<>();
            flow.forEachFilled((row, cell) -> filled.add(row));
            return filled;
        });
    }
}
