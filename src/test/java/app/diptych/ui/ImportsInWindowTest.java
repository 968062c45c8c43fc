package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.batch.BatchImport;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import app.diptych.review.FindingKey;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.imports.CorrectedReading;
import app.diptych.ui.imports.Imports;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read of a file is told, can be corrected, and the corrections hold when it is read again. */
class ImportsInWindowTest extends RealWindow {
    private static final String CALL = """
            Operator
            Operator
            Welcome to the Corvane Lighting call.
            歡迎參加科凡照明的法說會。
            Mira Halloran - CEO
            Mira Halloran - CEO
            Sales of lamps rose by 3%.
            燈具銷售成長 3%。
            Costs fell.
            Mira T. Halloran
            Mira T. Halloran
            Now let us take questions.
            現在接受提問。
            Theo Vance
            Theo Vance
            How are orders for the spring?
            春季的訂單如何？
            """;

    @TempDir
    Path folder;

    private final Engine engine = OneEngine.ENGINE;
    private final Chosen files = new Chosen();
    private final List<Integer> visited = new ArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private Imports imports;
    private ReviewFolder store;
    private Path file;

    private static final class Chosen implements Imports.FileChoice {
        private @Nullable Path folder;
        private @Nullable Path target;

        @Override
        public List<Path> files() {
            return List.of();
        }

        @Override
        public @Nullable Path folder() {
            return folder;
        }

        @Override
        public @Nullable Path target() {
            return target;
        }
    }

    @Override
    Origin origin() {
        return new Origin.OfFile(file);
    }

    private Analysis read() {
        try {
            return new CorrectedReading(engine.opener(), store)
                    .open(file, Progress.NONE)
                    .analysis();
        } catch (app.diptych.importing.UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private void open(String text) throws IOException {
        open(text, 900);
    }

    private void open(String text, double width) throws IOException {
        file = folder.resolve("call.txt");
        Files.writeString(file, text);
        store = new ReviewFolder(folder.resolve("reviews"));
        open(read(), width, 700);
        act(() -> imports = new Imports(
                shell,
                store,
                new BatchImport(engine.opener(), engine.json()),
                background(),
                background(),
                main::dialogs,
                visited::add,
                files));
    }

    private void report() {
        act(imports::report);
        rest();
    }

    private @Nullable Node find(String id) {
        return Platform.isFxApplicationThread() ? lookup(id) : onFx(() -> lookup(id));
    }

    private static @Nullable Node lookup(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private <T extends Node> T dialog(Class<T> type, String id) {
        Node found = find(id);
        assertThat(found).as(id).isNotNull();
        return type.cast(found);
    }

    private void showTab(int tab) {
        act(() -> dialog(TabPane.class, "imports-tabs").getSelectionModel().select(tab));
        settle();
    }

    private void fire(String id) {
        act(() -> dialog(Button.class, id).fire());
        rest();
    }

    @Test
    void theReportSaysWhatWasRecognisedAndAWarningLeadsToItsPassage() throws Exception {
        open(CALL);
        report();
        assertThat(onFx(() -> dialog(ComboBox.class, "imports-format").getValue())
                        .toString())
                .isEqualTo("INTERLEAVED");
        ListView<?> warnings = dialog(ListView.class, "imports-warnings");
        assertThat(onFx(() -> warnings.getItems().size())).isEqualTo(1);
        act(() -> {
            warnings.requestFocus();
            warnings.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER);
        assertThat(visited).containsExactly(2);
        assertThat(find("import-report")).isNull();
    }

    @Test
    void thePeriodIsSaidAsEverywhereInTheWindow() throws Exception {
        open(CALL.replace("Corvane Lighting call", "Corvane Lighting third quarter 2031 earnings call"));
        report();
        assertThat(onFx(() -> find("import-report").lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()))
                .contains("Q3 2031")
                .doesNotContain("2031-Q3");
    }

    /** In a face that lacks one of the signs nothing would stand in the window's own. */
    @Test
    void thePreviewIsInAFaceOfTheWindow() throws Exception {
        open(CALL);
        report();
        showTab(2);
        assertThat(onFx(() ->
                        dialog(TextArea.class, "imports-preview").getFont().getFamily()))
                .isNotEqualTo("System");
    }

    @Test
    void twoSpeakersAreUnitedAndRenamedAndStaySoWhenTheFileIsReadAgain() throws Exception {
        open(CALL);
        report();
        showTab(1);
        act(() -> {
            dialog(TextField.class, "imports-firm-3").setText("Halden Bank");
            @SuppressWarnings("unchecked")
            ComboBox<String> same = dialog(ComboBox.class, "imports-same-2");
            same.setValue("Mira Halloran");
            same.getOnAction().handle(new javafx.event.ActionEvent());
        });
        assertThat(onFx(() -> dialog(TextField.class, "imports-name-2").getText()))
                .isEqualTo("Mira Halloran");
        // The window of this test cannot read; what would be read again is asked for below.
        act(() -> shell.close());
        fire("imports-apply");
        Transcript again = read().transcript();
        assertThat(again.speakers())
                .extracting(speaker -> speaker.name() + " / " + speaker.firm())
                .containsExactly("Operator / null", "Mira Halloran / null", "Theo Vance / Halden Bank");
    }

    @Test
    void correctionsAreAppliedOnlyWhereThereAreAny() throws Exception {
        open(CALL);
        report();
        showTab(1);
        Button apply = dialog(Button.class, "imports-apply");
        assertThat(apply.isDisabled()).isTrue();
        act(() -> dialog(TextField.class, "imports-firm-3").setText("Halden Bank"));
        assertThat(apply.isDisabled()).isFalse();
        act(() -> dialog(TextField.class, "imports-firm-3").setText(""));
        assertThat(apply.isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void whatASpeakerIsCalledAndTheFirmAreReadWholeInAWideWindow(InterfaceLanguage language) throws Exception {
        String said = "Theo Vance\nTheo Vance";
        String whole = "Theo Vance - Senior Vice President, Investor Relations";
        settings.language().set(language);
        open(CALL.replace(said, whole + "\n" + whole), 1300);
        report();
        showTab(1);
        for (String field : List.of("imports-name-", "imports-title-")) {
            assertThat(cutOf(field + 3)).as(field).isLessThanOrEqualTo(0);
        }
        act(() -> dialog(TextField.class, "imports-firm-3").setText("Halden, Morrow & Partners"));
        assertThat(cutOf("imports-firm-3")).isLessThanOrEqualTo(0);
        TextField title = dialog(TextField.class, "imports-title-3");
        double before = onFx(title::getWidth);
        act(() -> title.getScene().getWindow().setWidth(1500));
        settle();
        assertThat(onFx(title::getWidth))
                .as("a larger dialog gives it more room")
                .isGreaterThan(before + 50);
    }

    /** How much of what stands in a field is not seen. */
    private double cutOf(String field) {
        return onFx(() -> {
            TextField shown = dialog(TextField.class, field);
            Text text = new Text(shown.getText());
            text.setFont(shown.getFont());
            return text.getLayoutBounds().getWidth()
                    - (shown.getWidth() - shown.snappedLeftInset() - shown.snappedRightInset());
        });
    }

    @Test
    void theQuestionsBeginWhereAPersonSays() throws Exception {
        open(CALL);
        report();
        showTab(1);
        act(() -> {
            ComboBox<?> questions = dialog(ComboBox.class, "imports-questions");
            questions.getSelectionModel().selectLast();
        });
        act(() -> shell.close());
        fire("imports-apply");
        Transcript again = read().transcript();
        assertThat(again.turns().getLast().section()).isEqualTo(Section.QUESTIONS);
        assertThat(again.turns().get(again.turns().size() - 2).section()).isEqualTo(Section.PREPARED);
        assertThat(store.cast(again.source().sha256()).questions())
                .isEqualTo(FindingKey.fingerprint(again.passages().getLast()));
    }

    @Test
    void aFolderIsImportedAndItsFailuresAreToldFirst() throws Exception {
        open(CALL);
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Files.writeString(calls.resolve("a.txt"), CALL);
        Files.writeString(calls.resolve("z.pdf"), "%PDF-1.4 broken");
        files.folder = calls;
        files.target = folder.resolve("documents");
        act(imports::many);
        Button choose = dialog(Button.class, "batch-folder");
        await(choose::isFocused);
        assertThat(choose.isDefaultButton()).as("Enter asks for a folder").isTrue();
        fire("batch-target-change");
        fire("batch-folder");
        rest();
        assertThat(onFx(() -> dialog(Label.class, "batch-now").getText()))
                .isEqualTo("Imported: 1. There already: 0. Failed: 1.");
        assertThat(choose.isDefaultButton()).as("Enter ends what is done").isFalse();
        ListView<?> list = dialog(ListView.class, "batch-list");
        assertThat(onFx(() -> list.getItems().getFirst().toString())).contains("z.pdf");
        assertThat(folder.resolve("documents/a.diptych")).isRegularFile();
        Files.writeString(calls.resolve("z.pdf"), CALL);
        fire("batch-retry");
        rest();
        assertThat(onFx(() -> dialog(Label.class, "batch-now").getText()))
                .isEqualTo("Imported: 1. There already: 0. Failed: 0.");
    }

    @Test
    void theFolderForTheDocumentsIsReadWholeHoweverLongItsNameIs() throws Exception {
        open(CALL);
        files.target = folder.resolve("calls of the year 2031 with their translations/".repeat(5));
        act(imports::many);
        fire("batch-target-change");
        Label where = dialog(Label.class, "batch-target");
        assertThat(onFx(() -> ((Text) where.lookup(".text")).getText().replace("\n", "")))
                .isEqualTo(onFx(where::getText));
    }

    /** What has less height than it needs, but for what scrolls. */
    private static List<String> squeezed(String dialog) {
        return onFx(() -> ofAnyWindow(dialog).lookupAll("*").stream()
                .filter(node -> node.getParent() instanceof VBox || node.getParent() instanceof GridPane)
                .filter(node -> node.isManaged() && node instanceof Region && isInSight(node))
                .filter(node -> !(node instanceof ListView || node instanceof ScrollPane || node instanceof TabPane))
                .map(Region.class::cast)
                .filter(node -> node.getHeight() + 0.5 < node.prefHeight(node.getWidth()))
                .map(node -> node + " is " + node.getHeight() + " high, of " + node.prefHeight(node.getWidth()))
                .toList());
    }

    private static boolean isInSight(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Makes a dialog so narrow that lines have to be broken. */
    private static void narrow(Node of) {
        act(() -> of.getScene().getWindow().setWidth(620));
        settle();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL"})
    void nothingBesideAListIsSqueezedByIt(InterfaceLanguage language) throws Exception {
        settings.language().set(language);
        settings.interfaceScale().set(1.5);
        open(CALL);
        report();
        TabPane tabs = dialog(TabPane.class, "imports-tabs");
        narrow(tabs);
        for (int tab = 0; tab < 3; tab++) {
            int chosen = tab;
            act(() -> tabs.getSelectionModel().select(chosen));
            settle();
            assertThat(squeezed("import-report")).as("tab %d", tab).isEmpty();
        }
        act(dialog(Button.class, "dialog-close")::fire);
        act(imports::many);
        narrow(dialog(ListView.class, "batch-list"));
        assertThat(squeezed("batch")).isEmpty();
    }

    @Override
    void letGo() {
        held.countDown();
    }

    @Test
    void howFarAnImportIsIsSeenAndEnterDoesNotEndIt() throws Exception {
        open(CALL);
        files.folder = folder;
        background()
                .run(
                        () -> {
                            held.await();
                            return "";
                        },
                        _ -> {},
                        _ -> {});
        act(imports::many);
        act(dialog(Button.class, "batch-folder")::fire);
        ProgressBar bar = dialog(ProgressBar.class, "batch-bar");
        assertThat(onFx(bar::isVisible)).isTrue();
        assertThat(onFx(bar::getHeight))
                .isPositive()
                .isGreaterThanOrEqualTo(onFx(() -> Math.floor(bar.prefHeight(-1))));
        assertThat(onFx(() -> dialog(Button.class, "dialog-close").isDefaultButton()))
                .isFalse();
        held.countDown();
        rest();
        assertThat(onFx(bar::isVisible)).isFalse();
        assertThat(onFx(() -> dialog(Button.class, "dialog-close").isDefaultButton()))
                .isTrue();
    }
}
