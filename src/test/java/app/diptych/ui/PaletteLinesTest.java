package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.settings.InterfaceLanguage;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the lines of the palette stand. */
class PaletteLinesTest extends RealWindow {
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theWordsStandInTheMiddleOfTheirLine(InterfaceLanguage language) {
        settings.welcomed().set(true);
        settings.language().set(language);
        open(InventedCall.of(20), 900, 700);
        press(KeyCode.CONTROL, KeyCode.K);

        List<Node> cells = onFx(() -> scene().getRoot().lookupAll(".palette-cell").stream()
                .filter(cell -> !((ListCell<?>) cell).isEmpty())
                .toList());
        assertThat(cells).hasSizeGreaterThan(5);
        for (Node cell : cells) {
            Bounds line = onFx(() -> cell.localToScene(cell.getLayoutBounds()));
            Bounds words = onFx(() -> {
                Node title = cell.lookup(".palette-title");
                return title.localToScene(title.getLayoutBounds());
            });
            assertThat(words.getCenterY()).isCloseTo(line.getCenterY(), within(1.5));
        }
    }
}
