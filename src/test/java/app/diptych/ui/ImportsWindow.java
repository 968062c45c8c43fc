package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.batch.BatchImport;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.imports.CorrectedReading;
import app.diptych.ui.imports.Imports;
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
import javafx.scene.control.TabPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** A window whose call was imported, and what its imports ask. */
abstract class ImportsWindow extends RealWindow {
    static final String CALL = """
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

    final Engine engine = OneEngine.ENGINE;
    final Chosen files = new Chosen();
    final List<Integer> visited = new ArrayList<>();
    final CountDownLatch held = new CountDownLatch(1);
    Imports imports;
    ReviewFolder store;
    Path file;

    static final class Chosen implements Imports.FileChoice {
        @Nullable
        Path folder;

        @Nullable
        Path target;

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

    Analysis read() {
        try {
            return new CorrectedReading(engine.opener(), store)
                    .open(file, Progress.NONE)
                    .analysis();
        } catch (app.diptych.importing.UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    void open(String text) throws IOException {
        open(text, 900);
    }

    void open(String text, double width) throws IOException {
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

    void report() {
        act(imports::report);
        rest();
    }

    @Nullable
    Node find(String id) {
        return Platform.isFxApplicationThread() ? lookup(id) : onFx(() -> lookup(id));
    }

    static @Nullable Node lookup(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    <T extends Node> T dialog(Class<T> type, String id) {
        Node found = find(id);
        assertThat(found).as(id).isNotNull();
        return type.cast(found);
    }

    void showTab(int tab) {
        act(() -> dialog(TabPane.class, "imports-tabs").getSelectionModel().select(tab));
        settle();
    }

    void fire(String id) {
        act(() -> dialog(Button.class, id).fire());
        rest();
    }

    @Override
    void letGo() {
        held.countDown();
    }
}
