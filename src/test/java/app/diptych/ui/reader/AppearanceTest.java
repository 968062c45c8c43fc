package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.appearance.Density;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest extends FxTest {
    private static final int PASSAGE = 4;

    private ReaderViewModel model;
    private ReaderView view;

    @BeforeEach
    void open() {
        model = new ReaderViewModel();
        view = show(1100, 700, () -> new ReaderView(model, new Texts("reader", Locale.ENGLISH)));
        act(() -> model.analysis().set(InventedCall.of(40)));
        act(() -> model.goTo(PASSAGE));
    }

    @Test
    void swappedTheChineseStandsAtTheLeftAndIsSelectedThere() {
        set(Appearance.DEFAULT.withArrangement(Arrangement.CHINESE_LEFT));
        assertThat(place(Language.ZH).getMaxX()).isLessThan(place(Language.EN).getMinX());
        robot.clickOn(paragraph(Language.ZH));
        settle();
        assertThat(onFx(() -> model.selection().get().column())).isEqualTo(Language.ZH);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1, 2.5})
    void theColumnsNamesHaveRoomAtEveryZoom(double zoom) {
        act(() -> model.zoom().set(zoom));
        Node header = onFx(() -> view.lookup(".reader-header"));

        Set<Node> names = onFx(() -> view.lookupAll(".reader-column"));
        assertThat(names).isNotEmpty();
        for (Node name : names) {
            Bounds inside = onFx(name::getBoundsInParent);
            assertThat(inside.getMinY()).isPositive();
            assertThat(inside.getMaxY())
                    .isLessThan(onFx(() -> header.getLayoutBounds().getHeight()));
        }
        assertThat(onFx(() -> view.flow().getLayoutY()))
                .isEqualTo(onFx(() -> header.getBoundsInParent().getMaxY()));
    }

    @Test
    void stackedTheChineseStandsUnderTheEnglishInOneColumnAndIsSelectedThere() {
        set(Appearance.DEFAULT.withArrangement(Arrangement.STACKED));
        assertThat(place(Language.ZH).getMinX()).isEqualTo(place(Language.EN).getMinX());
        assertThat(place(Language.ZH).getMinY())
                .isGreaterThanOrEqualTo(place(Language.EN).getMaxY());
        robot.clickOn(paragraph(Language.ZH));
        settle();
        assertThat(onFx(() -> model.selection().get().column())).isEqualTo(Language.ZH);
        robot.clickOn(paragraph(Language.EN));
        settle();
        assertThat(onFx(() -> model.selection().get().column())).isEqualTo(Language.EN);
    }

    @Test
    void stackedNoRowOverlapsTheNext() {
        set(Appearance.DEFAULT.withArrangement(Arrangement.STACKED));
        Bounds chinese = onFx(() -> view.flow()
                .sceneToLocal(paragraphNow(Language.ZH)
                        .localToScene(paragraphNow(Language.ZH).getLayoutBounds())));
        double next = onFx(() -> view.flow().live(PASSAGE + 1).getLayoutY());
        assertThat(chinese.getMaxY()).isLessThanOrEqualTo(next);
    }

    @Test
    void theLongestLineTheSpacingAndTheDensityChangeTheRows() {
        double width = place(Language.EN).getWidth();
        set(Appearance.DEFAULT.withLineWidth(22));
        assertThat(place(Language.EN).getWidth()).isLessThan(width).isEqualTo(22 * 15);
        set(Appearance.DEFAULT);
        double pitch = onFx(() -> paragraphNow(Language.EN).pitch());
        double height = rowHeight();
        set(Appearance.DEFAULT.withSpacing(1.4));
        assertThat(onFx(() -> paragraphNow(Language.EN).pitch())).isGreaterThan(1.3 * pitch);
        set(Appearance.DEFAULT.withDensity(Density.AIRY));
        assertThat(rowHeight()).isGreaterThan(height);
        set(Appearance.DEFAULT.withDensity(Density.COMPACT));
        assertThat(rowHeight()).isLessThan(height);
    }

    @Test
    void thePassageAtTheTopStaysThereWhateverChanges() {
        for (Arrangement arrangement : Arrangement.values()) {
            set(new Appearance(30, 1.3, Density.AIRY, arrangement, "Inter", "Noto Sans SC"));
            assertThat(onFx(() -> view.flow().first())).isEqualTo(PASSAGE);
        }
    }

    @Test
    void aFaceThatIsNotThereIsNotUsed() {
        double before = place(Language.EN).getHeight();
        set(Appearance.DEFAULT.withEnglishFace("No Such Face"));
        assertThat(place(Language.EN).getHeight()).isEqualTo(before);
    }

    @Test
    void aSpacingOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Appearance.DEFAULT.withSpacing(3))
                .withMessage("a spacing of 3.0; it must be from 0.8 to 1.6");
    }

    private void set(Appearance appearance) {
        act(() -> model.appearance().set(appearance));
        settle();
    }

    private double rowHeight() {
        return onFx(() -> view.flow().live(PASSAGE).getHeight());
    }

    private Bounds place(Language language) {
        // Not the bounds in the parent: those have what sticks out of the paragraph, such as empty texts.
        return onFx(() -> {
            Paragraph paragraph = paragraphNow(language);
            return new BoundingBox(
                    paragraph.getLayoutX(), paragraph.getLayoutY(), paragraph.getWidth(), paragraph.getHeight());
        });
    }

    private Paragraph paragraph(Language language) {
        return onFx(() -> paragraphNow(language));
    }

    private Paragraph paragraphNow(Language language) {
        return view.flow().live(PASSAGE).paragraph(language);
    }
}
