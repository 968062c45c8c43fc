package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.diptych.ui.settings.ThemeChoice;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class LooksInWindowTest extends WindowTest {
    @Test
    void theButtonTurnsTheThemeAndTheChoiceIsRemembered() {
        assertThat(background()).isEqualTo(Color.web("#f3f3f2"));
        robot.clickOn(node("tool-theme"));
        settle();
        assertThat(background()).isEqualTo(Color.web("#202226"));
        assertThat(settings.theme().get()).isEqualTo(ThemeChoice.DARK);
        choose("theme-LIGHT");
        assertThat(background()).isEqualTo(Color.web("#f3f3f2"));
    }

    @Test
    void thePartsOfJavaFxFollowTheThemeInWindowsThatNameNoneToo() {
        Labeled button = new Button("outside");
        act(() -> settings.theme().set(ThemeChoice.DARK));
        assertThat(ink(button).getBrightness()).isGreaterThan(0.7);
        act(() -> settings.theme().set(ThemeChoice.LIGHT));
        assertThat(ink(button).getBrightness()).isLessThan(0.3);
    }

    private static Color ink(Labeled button) {
        return onFx(() -> {
            var scene = new Scene(new StackPane(button));
            button.applyCss();
            scene.setRoot(new StackPane());
            return (Color) button.getTextFill();
        });
    }

    @Test
    void theWindowHasItsIconsOnceItIsSeen() {
        assumeThat(MainWindow.class.getResource("/app/diptych/ui/icon/diptych-16.png"))
                .as("icons, which the build draws")
                .isNotNull();
        await(() -> Objects.requireNonNull(stage).getIcons().size() == 4);
    }

    @Test
    void theLanguageChangesAtOnceAndTheCallStays() {
        openCall("a.txt");
        choose("language-TRADITIONAL");
        assertThat(menus()).containsExactly("檔案(_F)", "編輯(_E)", "檢視(_V)", "前往(_G)", "校閱(_T)", "問題(_I)", "說明(_H)");
        assertThat(text("call-title")).isEqualTo("a.txt");
        assertThat(text("call-details")).isEqualTo("2031 年 8 月 5 日 · 繁體中文");
        choose("language-SIMPLIFIED");
        assertThat(menus()).containsExactly("文件(_F)", "编辑(_E)", "视图(_V)", "转到(_G)", "校阅(_T)", "问题(_I)", "帮助(_H)");
        assertThat(made).containsExactly("panes en", "released", "panes zh-Hant", "released", "panes zh-Hans");
    }

    @Test
    void f9HidesTheOutlineAndShiftF9TheMetrics() {
        openCall("a.txt");
        assertThat(isShown("outline")).isTrue();
        assertThat(isShown("metrics")).isTrue();
        press(KeyCode.F9);
        assertThat(isShown("outline")).isFalse();
        assertThat(settings.outlineShown().get()).isFalse();
        press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(isShown("metrics")).isFalse();
        press(KeyCode.F9);
        press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(width("outline")).isCloseTo(236, within(3.0));
        assertThat(width("metrics")).isCloseTo(370, within(3.0));
    }

    @Test
    void aDraggedDividerIsRememberedAndSidesKeepTheirWidthWhenTheWindowGrows() {
        openCall("a.txt");
        Node divider = onFx(() -> scene().lookup(".split-pane-divider"));
        robot.moveTo(divider)
                .press(MouseButton.PRIMARY)
                .moveBy(30, 0)
                .moveBy(30, 0)
                .release(MouseButton.PRIMARY);
        settle();
        assertThat(settings.outlineWidth().get()).isCloseTo(296, within(6.0));
        double outline = width("outline");
        double metrics = width("metrics");
        act(() -> stage.setWidth(1500));
        settle();
        assertThat(width("outline")).isCloseTo(outline, within(2.0));
        assertThat(width("metrics")).isCloseTo(metrics, within(2.0));
    }

    @Test
    void inANarrowWindowTheSidesGiveWayToTheReader() {
        openCall("a.txt");
        act(() -> stage.setWidth(900));
        settle();
        assertThat(width("reader")).isGreaterThan(420);
        assertThat(width("outline")).isGreaterThanOrEqualTo(150);
        assertThat(settings.outlineWidth().get()).isEqualTo(236);
    }

    @Test
    void inATooNarrowWindowTheMetricsGoFirstThenTheOutlineAndBothComeBack() {
        openCall("a.txt");
        widen(840);
        assertThat(List.of(isShown("outline"), isShown("metrics"))).containsExactly(true, false);
        assertThat(width("reader")).isGreaterThanOrEqualTo(460);
        act(() -> stage.setMinWidth(0));
        widen(600);
        assertThat(List.of(isShown("outline"), isShown("metrics"))).containsExactly(false, false);
        assertThat(settings.outlineShown().get()).isTrue();
        assertThat(settings.metricsShown().get()).isTrue();
        widen(1200);
        assertThat(width("outline")).isCloseTo(236, within(3.0));
        assertThat(width("metrics")).isCloseTo(370, within(3.0));
    }

    @Test
    void theDoorToTheSearchIsAFieldWhereThereIsRoomAndASignWhereThereIsNot() {
        openCall("a.txt");
        widen(1400);
        assertThat(width("tool-find")).isEqualTo(290);
        widen(720);
        assertThat(width("tool-find")).isLessThan(40);
        assertThat(width("figures")).isGreaterThan(70);
    }

    @Test
    void aLineOfTheOutlineIsAsHighAsItsWords() {
        openCall("a.txt");
        assertThat(cellHeight("¶1–2")).isLessThan(cellHeight("CEO") - 8);
    }

    /** Height of the line of the outline in which these words stand. */
    private double cellHeight(String words) {
        return onFx(() -> list().lookupAll(".outline-cell").stream()
                .filter(cell -> cell.lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Labeled labeled && words.equals(labeled.getText())))
                .mapToDouble(cell -> ((Region) cell).getHeight())
                .findFirst()
                .orElseThrow());
    }

    private void widen(double width) {
        act(() -> stage.setWidth(width));
        settle();
    }

    @Test
    void theExitHintOfTheFullScreenSpeaksTheInterfacesLanguage() {
        assertThat(onFx(() -> stage.getFullScreenExitHint())).isEqualTo("Press Esc to leave full screen");
        choose("language-TRADITIONAL");
        assertThat(onFx(() -> stage.getFullScreenExitHint())).isEqualTo("按 Esc 鍵離開全螢幕");
    }

    @Test
    void theOutlineFollowsTheReaderAndJumps() {
        openCall("a.txt");
        act(() -> reader.place.set(5));
        assertThat(onFx(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(3);
        act(() -> {
            list().requestFocus();
            list().getSelectionModel().select(5);
        });
        press(KeyCode.ENTER);
        assertThat(reader.told).containsExactly("goTo 6");
        robot.clickOn("Ines Valdara");
        settle();
        assertThat(reader.told).containsExactly("goTo 6", "goTo 3");
    }

    @Test
    void theKeysOfTheReaderReachIt() {
        openCall("a.txt");
        act(() -> node().requestFocus());
        for (KeyCode[] keys : List.of(
                new KeyCode[] {KeyCode.J},
                new KeyCode[] {KeyCode.K},
                new KeyCode[] {KeyCode.CLOSE_BRACKET},
                new KeyCode[] {KeyCode.OPEN_BRACKET},
                new KeyCode[] {KeyCode.ALT, KeyCode.LEFT},
                new KeyCode[] {KeyCode.ALT, KeyCode.RIGHT})) {
            press(keys);
        }
        assertThat(reader.told)
                .containsExactly("nextPassage", "previousPassage", "nextSpeaker", "previousSpeaker", "back", "forward");
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        press(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(reader.zoom().get()).isEqualTo(1.2);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(reader.zoom().get()).isEqualTo(1.1);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(reader.zoom().get()).isEqualTo(1);
    }

    @Test
    void f1ShowsTheKeyOfEveryCommand() {
        press(KeyCode.F1);
        for (MenuItem item : allItems()) {
            if (item.getAccelerator() != null) {
                assertThat(dialogText("key-of-" + item.getId()))
                        .isEqualTo(item.getAccelerator().getDisplayText());
            }
        }
        assertThat(dialogText("key-of-next-passage")).isEqualTo("J");
        assertThat(dialogText("key-of-next-speaker")).isEqualTo("]");
        assertThat(dialogText("key-of-open")).isEqualTo("Ctrl+O");
        assertThat(dialogText("key-of-zoom-in")).isEqualTo("Ctrl++");
    }

    @Test
    void aboutNamesVersionLicenceAndComponents() {
        choose("about");
        assertThat(dialogText("about-name")).isEqualTo("Diptych 1.2.3");
        assertThat(dialogText("about-licence")).contains("Apache License 2.0");
    }

    @Test
    void goToAsksForANumberThatExists() {
        openCall("a.txt");
        choose("go-to");
        act(() -> number().setText("12"));
        assertThat(onFx(() -> go().isDisabled())).isTrue();
        assertThat(hint().isVisible()).isTrue();
        assertThat(dialogText("go-to-hint")).isEqualTo("¶ 1 to 11");
        assertThat(dialogText("dialog-cancel")).isEqualTo("Cancel");
        act(() -> number().setText("¶8"));
        assertThat(hint().isVisible()).isFalse();
        act(() -> go().fire());
        assertThat(dialog()).isNull();
        assertThat(reader.told).containsExactly("goTo 7");
    }

    private Node hint() {
        return onFx(() -> Objects.requireNonNull(dialog()).lookup("#go-to-hint"));
    }

    private TextField number() {
        return (TextField) Objects.requireNonNull(dialog()).lookup("#go-to-number");
    }

    private Button go() {
        return (Button) Objects.requireNonNull(dialog()).lookup("#go-to-go");
    }

    private void press(KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        settle();
    }

    private Node node() {
        return scene().lookup("#reader");
    }

    private ListView<?> list() {
        return (ListView<?>) scene().lookup("#outline-list");
    }

    private double width(String id) {
        return onFx(() -> ((Region) scene().lookup("#" + id)).getWidth());
    }

    private Color background() {
        return onFx(() -> (Color) ((Region) scene().getRoot())
                .getBackground()
                .getFills()
                .getFirst()
                .getFill());
    }

    private List<String> menus() {
        return onFx(() -> ((MenuBar) scene().lookup("#menu-bar"))
                .getMenus().stream().map(Menu::getText).toList());
    }

    private List<MenuItem> allItems() {
        return onFx(() -> ((MenuBar) scene().lookup("#menu-bar"))
                .getMenus().stream().flatMap(menu -> menu.getItems().stream()).toList());
    }
}
