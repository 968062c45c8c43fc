package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.shell.Calls;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningInWindowTest extends WindowTest {
    @Test
    void anEmptyWindowSaysWhatToTry() {
        assertThat(isShown("empty")).isTrue();
        assertThat(isShown("sides")).isFalse();
        robot.clickOn(node("empty-sample"));
        await(() -> shell.current().get() != null);
        settle();
        assertThat(isShown("empty")).isFalse();
        assertThat(text("call-title")).isEqualTo("Sample");
    }

    @Test
    void theWordsOfWelcomeStandAboveTheSampleAsSoonAsItsTextDoes() {
        CountDownLatch gate = new CountDownLatch(1);
        opening.gate = gate;
        robot.clickOn(node("empty-sample"));
        await(() -> shell.text().get() != null);
        settle();
        assertThat(shell.current().get()).isNull();
        assertThat(isShown("welcome")).isTrue();
        Node sides = node("sides");
        double top = onFx(() -> sides.localToScene(0, 0).getY());
        gate.countDown();
        await(() -> shell.current().get() != null);
        settle();
        assertThat(isShown("welcome")).isTrue();
        assertThat(onFx(() -> sides.localToScene(0, 0).getY())).isEqualTo(top);
    }

    @Test
    void theMenuOpensWhatIsChosen() {
        chosen.add(Path.of("/calls/lumen.txt"));
        choose("open");
        await(() -> shell.current().get() != null);
        settle();
        assertThat(text("call-title")).isEqualTo("lumen.txt");
        assertThat(text("call-details")).isEqualTo("5 Aug 2031 · Traditional Chinese");
        assertThat(text("status-passages")).isEqualTo("11 paragraphs");
        assertThat(text("status-figures")).isEqualTo("figures 4 English · 5 Chinese · 3 agree");
        assertThat(text("status-warnings")).isEqualTo("1 place mended");
        assertThat(Objects.requireNonNull(stage).getTitle()).isEqualTo("lumen.txt – Diptych");
    }

    @Test
    void theKeysOpenToo() {
        chosen.add(Path.of("/calls/lumen.txt"));
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        await(() -> shell.current().get() != null);
        assertThat(opening.asked).containsExactly("lumen.txt");
    }

    @Test
    void aPastedTextIsOpened() {
        clipboard = "Operator\nHello.";
        choose("paste-call");
        await(() -> shell.current().get() != null);
        assertThat(opening.asked).containsExactly("text Operator\nHello.");
    }

    @Test
    void whereThereIsNothingToPasteItSaysWhatToDo() {
        clipboard = " \n";
        choose("paste-call");
        settle();
        assertThat(opening.asked).isEmpty();
        assertThat(dialogText("notice-text")).startsWith("Copy a call in a browser");
    }

    /** The headless platform has no drag and drop; what is dropped has the same form as what is on the clipboard. */
    @Test
    void droppedFilesAreOpenedAndDroppedTextTheSame() {
        var drops = new Drops(shell, (_, otherwise) -> otherwise.run(), node("shell"));
        assertThat(take(drops, content -> content.putFiles(List.of(new File("/calls/dropped.txt")))))
                .isTrue();
        await(() -> shell.current().get() != null);
        assertThat(take(drops, content -> content.putString("Operator"))).isTrue();
        await(() -> shell.busy().get() == null);
        assertThat(take(drops, content -> content.putHtml("<p>Operator</p>"))).isTrue();
        await(() -> shell.busy().get() == null);
        assertThat(opening.asked).containsExactly("dropped.txt", "text Operator", "text <p>Operator</p>");
    }

    private static boolean take(Drops drops, Consumer<ClipboardContent> fill) {
        return onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            fill.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
            return drops.take(Clipboard.getSystemClipboard());
        });
    }

    @Test
    void anEmptyWindowOffersTheRecentFiles() {
        assertThat(isShown("empty-recent")).isFalse();
        openCall("a.txt");
        openCall("b.txt");
        act(() -> shell.closeOthers(shell.calls().getFirst()));
        act(shell::close);
        assertThat(isShown("empty-recent")).isTrue();
        robot.clickOn("a.txt");
        await(() -> shell.current().get() != null);
        assertThat(text("call-title")).isEqualTo("a.txt");
    }

    @Test
    void recentFilesAreInTheMenuTheLastOneFirst() {
        openCall("a.txt");
        openCall("b.txt");
        Menu recent = (Menu) item("open-recent");
        assertThat(onFx(() ->
                        recent.getItems().stream().map(item -> item.getText()).toList()))
                .containsExactly("b.txt – calls", "a.txt – calls");
        act(() -> recent.getItems().getLast().fire());
        await(() -> shell.busy().get() == null);
        settle();
        assertThat(text("call-title")).isEqualTo("a.txt");
    }

    @Test
    void theWelcomeIsNotSeenBehindWhatIsBeingRead() {
        CountDownLatch gate = new CountDownLatch(1);
        opening.gate = gate;
        act(() -> shell.open(List.of(Path.of("/calls/slow.txt"))));
        assertThat(isShown("empty")).isFalse();
        act(shell::cancel);
        assertThat(isShown("empty")).isTrue();
    }

    @Test
    void aCallInOneLanguageIsNotSaidToBeTranslated() {
        act(() -> shell.add(Calls.inEnglish("English")));
        assertThat(text("call-details")).isEqualTo("5 Aug 2031 · English only");
    }

    @Test
    void readingShowsItsProgressAndCancellingLeavesTheOldCallOpen() {
        openCall("old.txt");
        CountDownLatch gate = new CountDownLatch(1);
        opening.gate = gate;
        act(() -> shell.open(List.of(Path.of("/calls/slow.txt"))));
        await(() -> isVisible("loading"));
        assertThat(text("loading-name")).isEqualTo("Reading slow.txt");
        robot.clickOn(node("loading-cancel"));
        gate.countDown();
        await(() -> shell.busy().get() == null);
        settle();
        assertThat(isShown("loading")).isFalse();
        assertThat(text("call-title")).isEqualTo("old.txt");
        assertThat(onFx(() -> shell.calls().size())).isEqualTo(1);
        assertThat(dialog()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | Could not open EMPTY | “EMPTY” is empty; a call with speakers and paragraphs was expected.
            TRADITIONAL | 無法開啟 EMPTY       | 「EMPTY」是空的；這裡需要有發言人與段落的法說會逐字稿。
            SIMPLIFIED  | 无法打开 EMPTY       | “EMPTY”是空的；这里需要包含发言人和段落的业绩会纪要。
            """)
    void whatCannotBeOpenedIsExplainedInTheInterfacesLanguage(
            app.diptych.ui.settings.InterfaceLanguage language, String title, String sentence) {
        act(() -> settings.language().set(language));
        openCall("EMPTY");
        assertThat(dialogText("failure-title")).isEqualTo(title);
        assertThat(dialogText("failure-sentence")).isEqualTo(sentence);
    }

    @Test
    void severalFilesThatCannotBeOpenedAreListedInOneDialog() {
        act(() -> shell.open(List.of(Path.of("/calls/EMPTY"), Path.of("/calls/crash"))));
        await(() -> dialog() != null);
        assertThat(onFx(() -> Window.getWindows().stream()
                        .filter(each -> each.getScene().getRoot() instanceof DialogPane)
                        .count()))
                .isEqualTo(1);
        assertThat(dialogText("failure-title")).isEqualTo("2 calls could not be opened");
        assertThat(onFx(() -> ((TextArea) dialog().lookup("#failure-list")).getText()))
                .isEqualTo("""
                        Could not open EMPTY
                        “EMPTY” is empty; a call with speakers and paragraphs was expected.
                        Save or download the transcript once more, or open another file.

                        Could not open crash
                        Something went wrong that the program did not expect: the lamp went out.
                        What was open is still there. Please copy the details into a report.""");
    }

    @Test
    void theDetailsOfAFailureCanBeCopiedAndTheDialogStaysOpen() {
        openCall("old.txt");
        openCall("NOT_TEXT");
        var pane = Objects.requireNonNull(dialog());
        String details = onFx(() -> ((TextArea) pane.getExpandableContent().lookup("#failure-details")).getText());
        assertThat(details).startsWith("English: NOT_TEXT").contains("UnreadableException");
        act(() -> ((javafx.scene.control.Button) pane.lookup("#dialog-copy")).fire());
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("Could not open NOT_TEXT\n“NOT_TEXT” is not a text file; it looks like PDF.")
                .endsWith(details);
        assertThat(dialog()).isNotNull();
        assertThat(onFx(() -> ((javafx.scene.control.Button) pane.lookup("#dialog-close")).isDefaultButton()))
                .isTrue();
        assertThat(onFx(() -> pane.getScene().getFocusOwner().getId())).isEqualTo("dialog-close");
        act(() -> ((javafx.scene.control.Button) pane.lookup("#dialog-close")).fire());
        assertThat(dialog()).isNull();
        assertThat(shell.failures().get()).isEmpty();
        assertThat(text("call-title")).isEqualTo("old.txt");
    }

    @Test
    void aFaultOfTheProgramIsShownAndDoesNotEndIt() {
        openCall("crash");
        assertThat(dialogText("failure-sentence"))
                .isEqualTo("Something went wrong that the program did not expect: the lamp went out.");
    }

    private boolean isVisible(String id) {
        Node node = scene().lookup("#" + id);
        return node != null && node.isVisible();
    }

    @Test
    void aDefectIsToldInADialogAndOnlyOnceAtATime() {
        act(() -> {
            Objects.requireNonNull(window).fail(new IllegalStateException("the first"), Path.of("record.txt"));
            Objects.requireNonNull(window).fail(new IllegalStateException("the second"), null);
        });

        assertThat(dialogText("failure-title")).isEqualTo("An error in Diptych");
        assertThat(onFx(() -> ((Stage) Window.getWindows().getLast()).getTitle()))
                .isEqualTo("An error in Diptych");
        assertThat(dialogText("failure-sentence")).contains("the first").doesNotContain("the second");
        assertThat(dialogText("failure-code"))
                .matches("Error code DPT-\\w{8}: search .* It is written down in record\\.txt\\.");
    }
}
