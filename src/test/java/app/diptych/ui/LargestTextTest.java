package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.review.view.ReviewView;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text at its largest in a window of 900 pixels, with both panes beside it. */
class LargestTextTest extends RealWindow {
    private void openIn(InterfaceLanguage language) {
        settings.welcomed().set(true);
        settings.language().set(language);
        open(InventedCall.of(20), 900, 700);
        act(() -> panels.commands().zoom().set(2.5));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void bothColumnsAreInSightInTheReviewAndTheirNamesAreWhole(InterfaceLanguage language) {
        openIn(language);
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        ReviewView view = (ReviewView) node("review");
        for (Language side : Language.values()) {
            Paragraph paragraph =
                    onFx(() -> view.flow().live(view.flow().first()).paragraph(side));
            Bounds text = onFx(() -> paragraph.localToScene(paragraph.getLayoutBounds()));
            Bounds rows = onFx(() -> view.flow().localToScene(view.flow().getLayoutBounds()));
            assertThat(rows.contains(text.getMinX(), text.getMinY())).isTrue();
            assertThat(text.getMaxX()).isLessThanOrEqualTo(rows.getMaxX());
            assertThat(text.getWidth()).isGreaterThan(3 * 2.5 * 15);
        }
        onFx(() -> names(view)).forEach(name -> {
            assertThat(name.getBoundsInParent().getMinY()).isNotNegative();
            assertThat(name.getBoundsInParent().getMaxY())
                    .isLessThanOrEqualTo(name.getParent().getLayoutBounds().getHeight());
        });
    }

    private static List<Node> names(Node view) {
        return view.lookupAll(".reader-column").stream()
                .filter(LargestTextTest::isSeen)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void noButtonsWordsAreCut(InterfaceLanguage language) {
        openIn(language);
        for (Mode mode : Mode.values()) {
            act(() -> shell.mode().set(mode));
            rest();
            assertThat(onFx(this::cutButtons)).as(mode.name()).isEmpty();
        }
    }

    private List<String> cutButtons() {
        return scene().getRoot().lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(Labeled.class::cast)
                .filter(button -> isSeen(button) && !button.isWrapText())
                .filter(button -> button.getWidth() < Math.floor(button.prefWidth(-1)))
                .map(button -> button.getId() + " " + button.getText())
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return !(node instanceof Label label) || !label.getText().isEmpty();
    }
}
