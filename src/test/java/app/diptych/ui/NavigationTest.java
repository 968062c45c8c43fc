package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.reader.row.Row;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.outline.Entry;
import com.sun.javafx.stage.WindowHelper;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest extends WholeWindowTest {
    @BeforeEach
    void openTheSample() {
        Settings settings = new Settings();
        settings.welcomed().set(false);
        start(settings);
    }

    @Test
    void aLineOfTheOutlineJumpsThePassageLightsUpAndAltLeftAndRightGoBackAndForth() {
        int second = passageOf("Tobias Lindqvist");
        act(() -> outline().scrollTo(line("Tobias Lindqvist")));
        robot.clickOn(onFx(() -> outline().lookupAll(".outline-cell").stream()
                .filter(cell -> cell.isVisible() && ((ListCell<?>) cell).getIndex() == line("Tobias Lindqvist"))
                .findFirst()
                .orElseThrow()));
        settle();
        assertThat(isLit(second)).isTrue();
        settle();
        assertThat(top()).isEqualTo(second);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(top()).isZero();
        assertThat(isLit(0)).isTrue();
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(top()).isEqualTo(second);
    }

    @Test
    void exchangesStandUnderTheirAnalystWithFirmAndCounts() {
        List<Entry.Part> exchanges = onFx(() -> outline().getItems().stream()
                .dropWhile(entry -> entry != Entry.Heading.QUESTIONS)
                .filter(Entry.Part.class::isInstance)
                .map(Entry.Part.class::cast)
                .toList());
        assertThat(exchanges).isNotEmpty();
        assertThat(exchanges)
                .extracting(Entry.Part::detail)
                .containsOnly("Castle Quay Securities", "Bright Lane Research");
        assertThat(exchanges).extracting(Entry.Part::figures).allMatch(figures -> figures >= 0);
    }

    @Test
    void theSharesOfTalkTimeAndItsWordsAreShown() {
        List<Entry.Talk> talks = onFx(() -> outline().getItems().stream()
                .filter(Entry.Talk.class::isInstance)
                .map(Entry.Talk.class::cast)
                .toList());
        assertThat(talks).extracting(Entry.Talk::name).contains("Maren Holt", "Tobias Lindqvist");
        assertThat(talks).extracting(Entry.Talk::count).allMatch(words -> words > 0);
        act(() -> outline().scrollTo(outline().getItems().size() - 1));
        assertThat(onFx(() -> outline().lookupAll(".outline-count").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()))
                .anyMatch(text -> text.matches("\\d+%"))
                .anyMatch(text -> text.matches("[\\d,]+ words"));
    }

    @Test
    void goToJumpsAndCanBeGoneBackFrom() {
        press(KeyCode.CONTROL, KeyCode.L);
        press(KeyCode.DIGIT3);
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        settle();
        assertThat(top()).isEqualTo(30);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(top()).isZero();
    }

    @Test
    void thePaletteJumpsToASpeakerAndBack() {
        press(KeyCode.CONTROL, KeyCode.K);
        act(() -> ((TextField) scene().lookup("#palette-query")).setText("raman"));
        press(KeyCode.ENTER);
        int there = passageOf("Priya Raman");
        assertThat(isLit(there)).isTrue();
        assertThat(top()).isEqualTo(there);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(top()).isZero();
    }

    @Test
    void bracketsGoToTheNextSpeakerAndBackIsAsManySteps() {
        press(KeyCode.CLOSE_BRACKET);
        int first = top();
        press(KeyCode.CLOSE_BRACKET);
        assertThat(top()).isGreaterThan(first);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(top()).isEqualTo(first);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(top()).isZero();
    }

    @Test
    void jMarksTheFirstPassageInSightThenTheNextAndKTheOneBefore() {
        press(KeyCode.J);
        assertThat(marked()).isZero();
        press(KeyCode.J);
        press(KeyCode.J);
        assertThat(marked()).isEqualTo(2);
        press(KeyCode.K);
        assertThat(marked()).isEqualTo(1);
    }

    @Test
    void aPressOnTheStripGoesToThatPartOfTheCallAndBackLeadsReturn() {
        Bounds strip = onFx(() -> scene().lookup("#reader-strip")
                .localToScreen(scene().lookup("#reader-strip").getLayoutBounds()));
        robot.clickOn(strip.getCenterX(), strip.getMinY() + strip.getHeight() / 2);
        settle();
        assertThat(top()).isBetween(PASSAGES / 3, 2 * PASSAGES / 3);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(top()).isZero();
    }

    @Test
    void theFieldInTheToolBarOpensTheSearch() {
        robot.clickOn(node("tool-find"));
        settle();
        assertThat(onFx(() -> scene().getFocusOwner() instanceof TextField field && field.isVisible()))
                .isTrue();
        assertThat(onFx(() -> scene().lookup("#tool-find").getAccessibleText()))
                .isEqualTo("Find in both languages (Ctrl+F)");
    }

    @Test
    void f11FillsTheScreenAndGivesItBack() {
        Stage window = (Stage) onFx(() -> scene().getWindow());
        press(KeyCode.F11);
        assertThat(onFx(window::isFullScreen)).isTrue();
        press(KeyCode.F11);
        assertThat(onFx(window::isFullScreen)).isFalse();
    }

    @Test
    void f10GoesToTheMenuBar() {
        press(KeyCode.F10);
        press(KeyCode.DOWN);
        assertThat(onFx(() -> ((MenuBar) scene().lookup("#menu-bar"))
                        .getMenus()
                        .getFirst()
                        .isShowing()))
                .isTrue();
    }

    @Test
    void headingsInAFaceWithoutBoldAreMadeHeavier() {
        act(() -> shell.settings().language().set(InterfaceLanguage.TRADITIONAL));
        settle();
        Node heading = onFx(() -> scene().lookup(".outline-heading"));
        assertThat(onFx(() -> heading.getPseudoClassStates().toString())).contains("heavy");
        assertThat(onFx(() -> ((Text) heading.lookup(".text")).getStroke()))
                .isEqualTo(onFx(() -> ((Text) heading.lookup(".text")).getFill()));
        assertThat(onFx(() ->
                        scene().lookup("#call-title").getPseudoClassStates().toString()))
                .doesNotContain("heavy");
    }

    /** The passage that bears the mark. */
    private int marked() {
        return onFx(() -> reader().flow().getChildrenUnmodifiable().stream()
                .filter(row ->
                        row.isVisible() && row.getPseudoClassStates().toString().contains("current"))
                .map(row -> ((Row) row).passage())
                .findFirst()
                .orElse(-1));
    }

    @Test
    void textGrowsAsTheDesktopWants() {
        double before = onFx(() -> reader().flow().live(0).getHeight());
        double button = onFx(() -> ((Region) scene().lookup("#tool-open")).getHeight());
        act(() -> shell.textScale().set(1.5));
        settle();
        assertThat(onFx(() -> reader().flow().live(0).getHeight())).isGreaterThan(before * 1.25);
        assertThat(onFx(() -> ((Region) scene().lookup("#tool-open")).getHeight()))
                .isGreaterThan(button * 1.2);
        assertThat(shell.settings().reading().zoom().get()).isEqualTo(1);
    }

    @Test
    void whatToTryStandsAboveTheSampleUntilItIsPutAway() {
        assertThat(onFx(() -> scene().lookup("#welcome").isVisible())).isTrue();
        robot.clickOn(node("welcome-done"));
        settle();
        assertThat(onFx(() -> scene().lookup("#welcome").isVisible())).isFalse();
        assertThat(shell.settings().welcomed().get()).isTrue();
    }

    @Test
    void theOutlinesKeyboardBeginsAtTheLineThatIsReadWhichHasARing() {
        act(() -> outline().requestFocus());
        settle();
        int line = onFx(() -> outline().getFocusModel().getFocusedIndex());
        Region cell = onFx(() -> outline().lookupAll(".outline-cell").stream()
                .filter(each -> ((ListCell<?>) each).getIndex() == line)
                .map(Region.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(onFx(() -> cell.getPseudoClassStates().toString())).contains("focused", "current");
        assertThat(onFx(() -> cell.getBackground().getFills())).hasSize(2);
        press(KeyCode.DOWN);
        settle();
        assertThat(onFx(() -> outline().getFocusModel().getFocusedIndex())).isGreaterThan(line);
        assertThat(onFx(() -> cell.getBackground().getFills())).hasSize(1);
    }

    @Test
    void whereTheKeyboardIsInTheOutlineStaysWhileAnotherWindowIsInFront() {
        act(() -> outline().requestFocus());
        settle();
        int read = onFx(() -> outline().getFocusModel().getFocusedIndex());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        int line = onFx(() -> outline().getFocusModel().getFocusedIndex());
        assertThat(line).isGreaterThan(read);

        // The headless platform takes the focus from no window by itself.
        act(() -> WindowHelper.setFocused(scene().getWindow(), false));
        assertThat(onFx(() -> outline().isFocused())).isFalse();
        act(() -> WindowHelper.setFocused(scene().getWindow(), true));
        assertThat(onFx(() -> outline().isFocused())).isTrue();

        assertThat(onFx(() -> outline().getFocusModel().getFocusedIndex())).isEqualTo(line);
        assertThat(onFx(() -> outline().getSelectionModel().getSelectedIndex())).isEqualTo(line);
    }

    @Test
    void theLineThatIsReadIsInSightWhenTheKeyboardComesToTheOutline() {
        act(() -> scene().getWindow().setHeight(480));
        settle();
        act(() -> reader().flow().requestFocus());
        press(KeyCode.CONTROL, KeyCode.END);
        settle();
        int read = onFx(() -> outline().getSelectionModel().getSelectedIndex());
        act(() -> outline().scrollTo(0));
        settle();
        assertThat(onFx(() -> isInSight(read))).isFalse();

        act(() -> outline().requestFocus());
        settle();
        assertThat(onFx(() -> isInSight(read))).isTrue();
    }

    private boolean isInSight(int line) {
        Bounds list = outline().localToScene(outline().getLayoutBounds());
        return outline().lookupAll(".outline-cell").stream()
                .filter(cell -> cell.isVisible() && ((ListCell<?>) cell).getIndex() == line)
                .anyMatch(cell -> list.contains(cell.localToScene(cell.getLayoutBounds())));
    }

    private int line(String name) {
        List<Entry> entries = outline().getItems();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Part part && part.name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    private int passageOf(String name) {
        return onFx(() -> ((Entry.Part) outline().getItems().get(line(name))).target());
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> outline() {
        return (ListView<Entry>) scene().lookup("#outline-list");
    }
}
