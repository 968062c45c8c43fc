package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Whoever cannot see the window is told of everything that can be reached in it: each control has a role and a name. */
class NamesTest extends RealWindow {
    /** By name, what brings the window there from the one before. */
    private final Map<String, Runnable> screens = new LinkedHashMap<>();

    @Test
    void everyControlThatTheKeyboardReachesHasARoleAndAName() {
        screens.put("a call", () -> {});
        screens.put("two calls in tabs", this::second);
        screens.put("the search", () -> choose("find"));
        screens.put("the palette", () -> choose("palette"));
        for (int page = 0; page < 4; page++) {
            int shown = page;
            screens.put("the preferences, page " + page, () -> preferences(shown));
        }
        screens.put("the termbase", () -> choose("termbase"));
        screens.put("an entry of the termbase", this::entry);
        screens.put("the keys", () -> choose("keys"));
        screens.put("what the program is", () -> choose("about"));
        screens.put("the question for a passage", () -> choose("go-to"));
        screens.put("no call", () -> act(() -> List.copyOf(shell.calls()).forEach(shell::close)));
        open(InventedCall.of(20), 1200, 800);
        Map<String, List<String>> nameless = new LinkedHashMap<>();
        screens.forEach((screen, bring) -> {
            bring.run();
            List<Node> controls = onFx(NamesTest::controls);
            assertThat(controls).as(screen).hasSizeGreaterThan(3);
            nameless.put(
                    screen,
                    onFx(() -> controls.stream()
                            .filter(control ->
                                    name(control).isBlank() || control.getAccessibleRole() == AccessibleRole.NODE)
                            .map(NamesTest::path)
                            .toList()));
            act(() -> Window.getWindows().stream()
                    .filter(window -> !window.getScene().equals(scene()))
                    .toList()
                    .forEach(Window::hide));
        });
        assertThat(nameless)
                .allSatisfy((screen, controls) -> assertThat(controls).isEmpty());
    }

    @Test
    void aPassageSaysItsNumberItsSpeakerAndBothTexts() {
        open(InventedCall.of(20), 1200, 800);
        Node row = onFx(() -> ((ReaderView) node("reader")).flow().live(2));
        assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(onFx(() -> row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .toString())
                .startsWith("¶ 3, ")
                .contains("English: ", "中文: ");
    }

    /** What the keyboard can go to, in every window that is open. */
    private static List<Node> controls() {
        List<Node> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            collect(window.getScene().getRoot(), found);
        }
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** As a screen reader asks: the text for it, the label's or the button's own, or that of the label for it. */
    private static String name(Node node) {
        String text = node.getAccessibleText();
        if (text == null && node instanceof Labeled labeled) {
            text = labeled.getText();
        }
        if (text == null && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            text = label.getText();
        }
        if (text == null && node instanceof TextInputControl field && !field.isEditable()) {
            text = field.getText();
        }
        return text == null ? "" : text;
    }

    private static String path(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + " in "
                + (node.getParent() == null
                        ? ""
                        : node.getParent().getId() + " " + node.getParent().getStyleClass());
    }

    private void second() {
        act(() -> shell.add(new Call(new Origin.OfFile(Path.of("/calls/b.txt")), InventedCall.of(30), 1)));
    }

    private void preferences(int page) {
        choose("preferences");
        act(() -> {
            for (Window window : Window.getWindows()) {
                if (window.getScene().lookup("#preferences-pages") instanceof ListView<?> pages) {
                    pages.getSelectionModel().select(page);
                }
            }
        });
    }

    private void entry() {
        choose("termbase");
        rest();
        act(() -> {
            for (Window window : Window.getWindows()) {
                if (window.getScene().lookup("#terms-table") instanceof TableView<?> table) {
                    table.getSelectionModel().select(4);
                }
            }
        });
    }

    private void choose(String id) {
        act(() -> fire(((MenuBar) node("menu-bar")).getMenus(), id));
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
}
