package app.diptych.ui;

import app.diptych.analysis.TermChecks;
import app.diptych.library.folder.FolderFiles;
import app.diptych.ui.findings.Item;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.TermRow;
import app.diptych.ui.terms.TermsViewModel;
import app.diptych.ui.terms.view.FileQuestions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** The real window with the termbase open beside it, on a call that lies in a folder. */
abstract class OpenTermbase extends FindingsWindow {
    @TempDir
    Path root;

    /** What the person answers when a file is asked for. */
    @Nullable
    Path answer;

    @Override
    Origin origin() {
        return new Origin.OfFile(root.resolve("call.txt"));
    }

    @Override
    TermSupplies supplies(TermChecks checks) {
        return new TermSupplies(
                checks, new FolderFiles(root.resolve("settings").resolve("folders")), personal(), new FileQuestions() {
                    @Override
                    public @Nullable Path toImport(Window owner, Texts texts) {
                        return answer;
                    }

                    @Override
                    public @Nullable Path toExport(Window owner, Texts texts, String name) {
                        return answer;
                    }
                });
    }

    Path personal() {
        return root.resolve("settings").resolve("diptych-terms.tsv");
    }

    TermsViewModel terms() {
        return panels.terms().model();
    }

    /** A node of any window. */
    static Node any(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    static boolean isOpen(String id) {
        return onFx(() -> Window.getWindows().stream()
                .anyMatch(window -> window.getScene().lookup("#" + id) != null));
    }

    @SuppressWarnings("unchecked")
    static TableView<TermRow> table() {
        return (TableView<TermRow>) any("terms-table");
    }

    static List<String> names() {
        return onFx(() -> table().getItems().stream().map(TermRow::name).toList());
    }

    static String field(String id) {
        return onFx(() -> ((TextInputControl) any(id)).getText());
    }

    static String words(String id) {
        return onFx(() -> ((Label) any(id)).getText());
    }

    /** Types into a field, which then is left. */
    void type(String id, String text) {
        act(() -> any(id).requestFocus());
        act(() -> ((TextInputControl) any(id)).setText(text));
        act(() -> any("terms-table").requestFocus());
        rest();
    }

    void click(String id) {
        act(() -> ((Button) any(id)).fire());
        rest();
    }

    void choose(String id) {
        act(() -> fire(((MenuBar) node("menu-bar")).getMenus(), id));
        rest();
    }

    private static void fire(List<? extends MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                item.fire();
            } else if (item instanceof Menu menu) {
                fire(menu.getItems(), id);
            }
        }
    }

    /** Selects the line of a term. */
    void select(String name) {
        act(() -> {
            TableView<TermRow> table = table();
            table.getItems().stream()
                    .filter(row -> row.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(table.getSelectionModel()::select, () -> {
                        throw new AssertionError(name);
                    });
        });
        rest();
    }

    /** Presses keys with Ctrl. */
    void control(KeyCode code) {
        robot.press(KeyCode.CONTROL).push(code).release(KeyCode.CONTROL);
        rest();
    }

    List<Item> termFindings() {
        return findings().items().get().stream()
                .filter(item -> item.finding().rule().equals("term"))
                .toList();
    }
}
