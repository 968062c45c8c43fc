package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes and highlights as an analyst makes them, in the whole window. */
class NotesInWindowTest extends ReviewWindow {
    @BeforeEach
    void open() {
        openReview();
        act(() -> shell.mode().set(Mode.READ));
    }

    private void note(String text, String tags, String colour) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.M).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        TextArea words = (TextArea) anywhere("note-text");
        TextField tagged = (TextField) anywhere("note-tags");
        RadioButton lit = (RadioButton) anywhere("note-colour-" + colour);
        Button keep = (Button) anywhere("note-keep");
        act(() -> {
            words.setText(text);
            tagged.setText(tags);
            lit.setSelected(true);
        });
        act(keep::fire);
        rest();
    }

    @Test
    void tabLeavesTheFieldOfANoteAndCtrlEnterKeepsIt() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.M).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        TextArea words = (TextArea) anywhere("note-text");
        await(words::isFocused);
        act(() -> words.setText("ask"));
        press(KeyCode.TAB);
        assertThat(words.isFocused()).isFalse();
        assertThat(words.getText()).isEqualTo("ask");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(words.isFocused()).isTrue();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
        assertThat(panels.notes().notes().get().all()).hasSize(1);
    }

    @Test
    void aNoteThatIsBeingTypedStaysWhenTheLanguageOfTheWindowChanges() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.M).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        TextArea words = (TextArea) anywhere("note-text");
        await(words::isFocused);
        act(() -> words.setText("ask"));
        Node before = node("tool-bar");
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();
        assertThat(node("tool-bar")).as("the window is made anew").isNotSameAs(before);
        assertThat(onFx(() -> ((TextArea) anywhere("note-text")).getText())).isEqualTo("ask");
    }

    private void select(int passage, int from, int to) {
        act(() -> panels.reader()
                .selection()
                .set(new Selection(Language.EN, new Position(passage, from), new Position(passage, to))));
    }

    private ListView<?> list() {
        return (ListView<?>) node("note-list");
    }

    private List<String> texts() {
        return onFx(() -> list().getItems().stream()
                .map(note -> ((app.diptych.review.note.Note) note).text())
                .toList());
    }

    @Test
    void aNoteOnSelectedWordsLightsThemAndIsListedSearchedAndGoneTo() {
        select(1, 0, 4);
        note("Ask about cash", "#guidance oslo", "green");
        act(() -> panels.reader().selection().set(null));
        act(() -> panels.commands().goTo(2));
        note("On the whole paragraph", "", "red");

        assertThat(texts()).containsExactly("Ask about cash", "On the whole paragraph");
        assertThat(said("tab-notes-name")).isEqualTo("Notes 2");
        Node row = Objects.requireNonNull(
                onFx(() -> ((ReaderView) scene().lookup("#reader")).flow().live(1)));
        assertThat(onFx(() -> row.lookupAll(".reader-note-green").stream()
                        .filter(mark ->
                                mark.isVisible() && mark.getBoundsInLocal().getWidth() > 0)
                        .count()))
                .isEqualTo(1);

        act(() -> ((TextField) node("note-search")).setText("#oslo"));
        assertThat(texts()).containsExactly("Ask about cash");
        act(() -> {
            list().getSelectionModel().select(0);
            list().requestFocus();
        });
        press(KeyCode.ENTER);
        assertThat(onFx(() -> panels.reader().current().get())).isEqualTo(1);
        assertThat(onFx(() -> panels.reader().selectedText())).isEqualTo("Cash");
    }

    @Test
    void theWordsOfANoteAreLitInTheReviewTooAndMoveWithTheirRow() {
        select(0, 42, 47);
        note("Why?", "", "red");
        act(() -> shell.mode().set(Mode.REVIEW));
        recheck();
        assertThat(lit(1)).isEqualTo(1);
        assertThat(lit(0)).isZero();

        goTo(0);
        press(KeyCode.M);
        recheck();
        assertThat(lit(0)).isEqualTo(1);
    }

    private long lit(int number) {
        ReviewRow row = row(number);
        return onFx(() -> row.lookupAll(".reader-note-red").stream()
                .filter(mark -> mark.isVisible() && mark.getBoundsInLocal().getWidth() > 0)
                .count());
    }

    @Test
    void aNoteIsEditedAndTakenAwayAndComesBack() {
        note("First", "", "yellow");
        act(() -> {
            list().getSelectionModel().select(0);
            list().requestFocus();
        });
        press(KeyCode.F2);
        TextArea words = (TextArea) anywhere("note-text");
        Button keep = (Button) anywhere("note-keep");
        act(() -> words.setText("Second"));
        act(keep::fire);
        assertThat(texts()).containsExactly("Second");
        act(() -> list().requestFocus());
        press(KeyCode.DELETE);
        assertThat(texts()).isEmpty();
        act(() -> ((Hyperlink) node("note-undo")).fire());
        assertThat(texts()).containsExactly("Second");
    }

    @Test
    void aNoteStaysWithItsWordsWhileTheCallIsMended() {
        select(1, 0, 4);
        note("Ask about cash", "", "blue");
        act(() -> shell.mode().set(Mode.REVIEW));
        goTo(2);
        press(KeyCode.M);
        recheck();
        assertThat(onFx(() ->
                        panels.notes().number(panels.notes().notes().get().all().getFirst())))
                .isEqualTo(1);
    }

    @Test
    void whatIsListedIsExportedWithItsCitation(@TempDir Path folder) throws Exception {
        select(0, 8, 16);
        note("How many last year?", "sales", "yellow");
        Path file = folder.resolve("notes.md");
        act(() -> panels.notes().export(file));
        rest();
        assertThat(Files.readString(file))
                .contains("> 40 lamps", "Invented call, ¶ 1", "How many last year?", "`#sales`");
        assertThat(said("note-news")).isEqualTo("Exported as notes.md.");
    }
}
