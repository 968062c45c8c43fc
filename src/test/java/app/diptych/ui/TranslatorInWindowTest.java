package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a translator asks besides findings: how words are rendered, how long the call is. */
class TranslatorInWindowTest extends FindingsWindow {
    @BeforeEach
    void open() {
        openFindings();
    }

    @Test
    void theSelectedWordsAreLookedUpFromTheContextMenuAndEachUseJumps() {
        String english = text(10);
        int at = english.indexOf("harbor business");
        assertThat(at).isNotNegative();
        act(() -> panels.reader()
                .selection()
                .set(new Selection(
                        Language.EN, new Position(10, at), new Position(10, at + "harbor business".length()))));
        act(() -> contextItem("reader-concordance").fire());
        rest();

        assertThat(onFx(() -> ((TextField) in("#concordance-words")).getText())).isEqualTo("harbor business");
        assertThat(onFx(() -> ((Label) in("#concordance-told")).getText())).contains(" uses, 1 rendering.");
        ListView<?> list = (ListView<?>) in("#concordance-list");
        act(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        act(() -> list.fireEvent(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(panels.reader().selectedText()).isEqualTo("harbor business");
        assertThat(text(panels.reader().current().get())).contains("harbor business");
        assertThat(panels.reader().canBack().get()).isTrue();
    }

    @Test
    void wordsAndCharactersAreCountedBySectionWithATotal() {
        act(() -> panels.commands().findings().counts());

        List<String> cells = onFx(() -> in("#counts").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
        assertThat(cells).contains("Prepared remarks", "Questions & answers", "Total", "60", "Han characters");
    }

    private String text(int passage) {
        return Objects.requireNonNull(
                Objects.requireNonNull(panels.reader().call().get())
                        .passage(passage)
                        .english());
    }

    private MenuItem contextItem(String id) {
        return ((app.diptych.ui.reader.ReaderView) scene().lookup("#reader"))
                .menu().getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private static Node in(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
