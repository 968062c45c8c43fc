package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.imports.CorrectedReading;
import app.diptych.ui.imports.Imports;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose reading is doubtful is shown before it becomes a call in the window, and only opened if somebody says so. */
class DoubtfulFileInWindowTest extends RealWindow {
    private static final Engine ENGINE = OneEngine.ENGINE;

    private static final String SURE = """
            Operator
            Operator
            Welcome to the Corvane Lighting call.
            歡迎參加科凡照明的法說會。
            Mira Halloran - CEO
            Mira Halloran - CEO
            Sales of lamps rose by 3%.
            燈具銷售成長 3%。
            Theo Vance
            Theo Vance
            How are orders for the spring?
            春季的訂單如何？
            """;

    private static final String DOUBTFUL = """
            Mira Halloran - CEO
            Mira Halloran - CEO
            Sales of lamps rose by 3%.
            燈具銷售成長 3%。
            Costs of glass fell in the quarter.
            """;

    @TempDir
    Path folder;

    private Path doubtful;

    @Override
    Opening opening() {
        return new Opening() {
            private CorrectedReading reading() {
                return new CorrectedReading(ENGINE.opener(), new ReviewFolder(folder.resolve("reviews")));
            }

            @Override
            public Analysis open(Path file, Progress progress) throws UnreadableException {
                return reading().open(file, progress).analysis();
            }

            @Override
            public Analysis openText(String text, Progress progress) throws UnreadableException {
                return reading()
                        .open("pasted.txt", text.getBytes(StandardCharsets.UTF_8), progress)
                        .analysis();
            }

            @Override
            public Analysis sample(Progress progress) {
                throw new AssertionError("the sample");
            }
        };
    }

    @BeforeEach
    void openWindow() throws Exception {
        settings.welcomed().set(true);
        doubtful = file("doubtful.txt", DOUBTFUL);
        open(ENGINE.opener().open(file("first.txt", SURE), Progress.NONE).analysis(), 1000, 760);
        act(() -> {
            Imports imports = imports(folder);
            shell.reader().admitBy(imports);
        });
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void openFiles(Path... files) {
        act(() -> shell.open(List.of(files)));
        rest();
    }

    private @Nullable Node find(String id) {
        return onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null));
    }

    private <T extends Node> T dialog(Class<T> type, String id) {
        Node found = find(id);
        assertThat(found).as(id).isNotNull();
        return type.cast(found);
    }

    private void fire(String id) {
        Button button = dialog(Button.class, id);
        act(button::fire);
        rest();
    }

    private List<String> names() {
        return onFx(() -> shell.calls().stream()
                .map(call -> call.analysis().transcript().source().file())
                .toList());
    }

    @Test
    void thePreviewComesBeforeTheCallIsThereAndSaysWhatIsDoubtful() {
        openFiles(doubtful);

        assertThat(names()).containsExactly("first.txt");
        assertThat(dialog(Label.class, "imports-doubt").getText())
                .contains("Hardly anybody was recognised as a speaker.", "Many places had to be mended");
        TextArea preview = dialog(TextArea.class, "imports-preview");
        assertThat(onFx(() -> preview.getText())).contains("▶ Mira Halloran", "Sales of lamps rose by 3%.");
        TabPane tabs = dialog(TabPane.class, "imports-tabs");
        assertThat(onFx(() -> tabs.getSelectionModel().getSelectedItem().getId()))
                .isEqualTo("imports-tab-preview");

        fire("imports-open");
        assertThat(find("import-report")).isNull();
        assertThat(names()).containsExactly("first.txt", "doubtful.txt");
        assertThat(onFx(() -> shell.busy().get())).isNull();
    }

    @Test
    void whatIsNotOpenedLeavesTheWindowAsItWasAndIsAskedAboutAgain() {
        openFiles(doubtful);
        fire("imports-refuse");
        assertThat(names()).containsExactly("first.txt");
        assertThat(onFx(() -> shell.busy().get())).isNull();
        assertThat(onFx(() -> settings.recent())).doesNotContain(doubtful);

        openFiles(doubtful);
        assertThat(find("imports-doubt")).isNotNull();
        press(KeyCode.ESCAPE);
        rest();
        assertThat(find("import-report")).isNull();
        assertThat(names()).containsExactly("first.txt");
        assertThat(onFx(() -> shell.busy().get())).isNull();
    }

    @Test
    void aCallWithoutDoubtIsOpenedWithoutAQuestionAndTheOthersFollowOneThatIsRefused() throws Exception {
        openFiles(doubtful, file("sure.txt", SURE.replace("3%", "4%")));
        assertThat(names()).containsExactly("first.txt");
        fire("imports-refuse");
        assertThat(find("import-report")).isNull();
        assertThat(names()).containsExactly("first.txt", "sure.txt");
    }

    @Test
    void correctionsAreAppliedBeforeTheCallIsOpened() {
        openFiles(doubtful);
        TextField name = dialog(TextField.class, "imports-name-0");
        act(() -> name.setText("Mira T. Halloran"));
        fire("imports-apply");
        // Read again, and no less doubtful: the person sees what came of it.
        assertThat(names()).containsExactly("first.txt");
        TextArea preview = dialog(TextArea.class, "imports-preview");
        assertThat(onFx(() -> preview.getText())).contains("▶ Mira T. Halloran");
        fire("imports-open");
        assertThat(onFx(() -> shell.current().get().analysis().transcript().speakers()))
                .extracting(speaker -> speaker.name())
                .containsExactly("Mira T. Halloran");
    }

    @Test
    void whatIsCorrectedWhenTheCallIsOpenedIsInIt() {
        openFiles(doubtful);
        TextField name = dialog(TextField.class, "imports-name-0");
        act(() -> name.setText("Mira T. Halloran"));
        fire("imports-open");
        assertThat(find("import-report")).isNull();
        assertThat(onFx(() -> shell.current().get().analysis().transcript().speakers()))
                .extracting(speaker -> speaker.name())
                .containsExactly("Mira T. Halloran");
    }

    @Test
    void whatWasAcceptedIsNotAskedAboutAgain() {
        openFiles(doubtful);
        fire("imports-open");
        act(() -> shell.close());
        openFiles(doubtful);
        assertThat(find("import-report")).isNull();
        assertThat(names()).containsExactly("first.txt", "doubtful.txt");
    }

    @Test
    void aWarningLeadsToItsPlaceInThePreview() {
        openFiles(doubtful);
        TabPane tabs = dialog(TabPane.class, "imports-tabs");
        act(() -> tabs.getSelectionModel().select(0));
        settle();
        ListView<?> warnings = dialog(ListView.class, "imports-warnings");
        act(() -> {
            warnings.requestFocus();
            warnings.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER);
        assertThat(onFx(() -> tabs.getSelectionModel().getSelectedItem().getId()))
                .isEqualTo("imports-tab-preview");
        TextArea preview = dialog(TextArea.class, "imports-preview");
        assertThat(onFx(() -> preview.getSelectedText())).isEqualTo("Costs of glass fell in the quarter.");
    }

    @Test
    void aPastedTextIsAskedAboutTooAndAnotherFileTakesItsPlace() throws Exception {
        act(() -> shell.openText(DOUBTFUL));
        rest();
        assertThat(find("imports-doubt")).isNotNull();
        openFiles(file("sure.txt", SURE.replace("3%", "4%")));
        assertThat(find("import-report")).isNull();
        assertThat(names()).containsExactly("first.txt", "sure.txt");
        act(() -> shell.openText(DOUBTFUL));
        rest();
        fire("imports-open");
        assertThat(onFx(() -> shell.current().get().origin())).isInstanceOf(Origin.Pasted.class);
    }
}
