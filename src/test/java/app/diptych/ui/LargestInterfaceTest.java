package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.settings.InterfaceLanguage;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The interface half as large again in a window of 900 pixels, with the search open. */
class LargestInterfaceTest extends RealWindow {
    private void openIn(InterfaceLanguage language) {
        settings.welcomed().set(true);
        settings.language().set(language);
        settings.interfaceScale().set(1.5);
        open(InventedCall.of(20), 900, 700);
        press(KeyCode.CONTROL, KeyCode.F);
        rest();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theSearchsChoicesAndOptionsAreWhole(InterfaceLanguage language) {
        openIn(language);
        Node bar = node("search-bar");
        for (double scale : new double[] {1.5, 1}) {
            act(() -> settings.interfaceScale().set(scale));
            rest();
            assertThat(onFx(() -> cut(bar, ".combo-box > .list-cell", ".toggle-button")))
                    .as("at scale " + scale)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theNamesInTheOutlineAreWhole(InterfaceLanguage language) {
        openIn(language);
        Node outline = node("outline");
        assertThat(onFx(() -> outline.lookupAll(".outline-name"))).isNotEmpty();
        assertThat(onFx(() -> cut(outline, ".outline-name"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void thePanesComeBackWhenThereIsRoom(InterfaceLanguage language) {
        openIn(language);
        assertThat(isSeen("side-tabs")).isFalse();

        act(() -> settings.interfaceScale().set(1));
        rest();

        assertThat(isSeen("side-tabs")).isTrue();
    }

    /** What is drawn with fewer letters than it has, or beyond its own edges. */
    private static List<String> cut(Node in, String... selectors) {
        List<String> cut = new ArrayList<>();
        for (String selector : selectors) {
            for (Node node : in.lookupAll(selector)) {
                if (node instanceof Labeled labeled
                        && labeled.lookup(".text") instanceof Text text
                        && isCut(labeled, text)) {
                    cut.add(labeled.getText());
                }
            }
        }
        return cut;
    }

    private static boolean isCut(Labeled labeled, Text text) {
        Bounds drawn = text.getBoundsInParent();
        return !text.getText().equals(labeled.getText())
                || drawn.getMinY() < 0
                || drawn.getMaxY() > labeled.getHeight();
    }
}
