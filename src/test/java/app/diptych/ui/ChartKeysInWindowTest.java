package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.UnreadableException;
import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.shell.Mode;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charts by keyboard, in the whole window, on the bundled sample. */
class ChartKeysInWindowTest extends RealWindow {
    private static final String CHART = "page-metrics-chart-netSales";

    @BeforeEach
    void open() throws UnreadableException {
        settings.welcomed().set(true);
        settings.metrics().section().set(Section.CHARTS);
        open(sample("merrowick-2025-Q4.txt"), 1440, 1000);
        act(() -> shell.mode().set(Mode.METRICS));
        rest();
    }

    private List<Node> marks(Node in) {
        return onFx(() ->
                in.lookupAll(".metrics-mark").stream().filter(Node::isVisible).toList());
    }

    private List<Node> stops(Node in) {
        return marks(in).stream().filter(Node::isFocusTraversable).toList();
    }

    private Node focused() {
        return Objects.requireNonNull(onFx(() -> scene().getFocusOwner()));
    }

    @Test
    void tabStopsOnceInEveryChart() {
        List<Node> charts = onFx(() -> List.copyOf(node("metrics-page").lookupAll(".metrics-panel")));
        assertThat(charts).hasSizeGreaterThan(5);
        for (Node chart : charts) {
            assertThat(stops(chart)).as(chart.getId()).hasSize(marks(chart).isEmpty() ? 0 : 1);
        }
    }

    @Test
    void theKeysOfAChartAreToldAtItsStopWhereThereIsSomewhereToGo() {
        List<Node> charts = onFx(() -> List.copyOf(node("metrics-page").lookupAll(".metrics-panel")));
        assertThat(charts).anyMatch(chart -> marks(chart).size() > 1);
        for (Node chart : charts) {
            List<Node> marks = marks(chart);
            assertThat(marks.stream().filter(ChartKeysInWindowTest::tellsOfKeys))
                    .as(chart.getId())
                    .containsExactlyElementsOf(marks.size() > 1 ? stops(chart) : List.of());
            assertThat(tellsOfKeys(chart)).as(chart.getId()).isFalse();
        }
        List<Node> marks = marks(node(CHART));
        act(marks.getFirst()::requestFocus);
        await(marks.getFirst()::isFocused);
        press(KeyCode.RIGHT);
        assertThat(marks.stream().filter(ChartKeysInWindowTest::tellsOfKeys)).containsExactly(marks.get(1));
        assertThat(onFx(marks.get(1)::getAccessibleHelp))
                .as("after what it says itself")
                .doesNotStartWith("Arrow keys");
    }

    private static boolean tellsOfKeys(Node node) {
        String help = onFx(node::getAccessibleHelp);
        return help != null && help.contains("Arrow keys");
    }

    @Test
    void arrowsBringTheMarkToWhichTheyGoIntoSight() {
        act(() -> ((Stage) scene().getWindow()).setHeight(300));
        rest();
        List<Node> marks = marks(node(CHART));
        act(marks.getFirst()::requestFocus);
        await(marks.getFirst()::isFocused);
        for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME, KeyCode.RIGHT)) {
            press(key);
            rest();
            assertThat(inSight(focused())).as(key.getName()).isTrue();
        }
    }

    private boolean inSight(Node mark) {
        return onFx(() -> {
            Node pane = node("metrics-page-charts").lookup(".viewport");
            return pane.localToScene(pane.getLayoutBounds()).contains(mark.localToScene(mark.getLayoutBounds()));
        });
    }

    @Test
    void theKeyboardAndTheStopsStayWhereTheyWereWhenTheChartsAreMadeAnew() {
        List<Node> before = marks(node(CHART));
        List<Node> charts = onFx(() -> List.copyOf(node("metrics-page").lookupAll(".metrics-panel"))).stream()
                .filter(chart -> marks(chart).size() > 2 && !CHART.equals(chart.getId()))
                .toList();
        Node other = marks(charts.getFirst()).get(1);
        for (Node mark : List.of(other, before.get(1))) {
            act(mark::requestFocus);
            await(mark::isFocused);
        }
        act(() -> panels.metrics().units().set(Units.CHINESE));
        rest();

        Node mark = before.get(1);
        assertThat(marks(node(CHART))).doesNotContain(mark);
        assertThat(focused().getId()).isEqualTo(mark.getId());
        assertThat(stops(node(CHART))).containsExactly(focused());
        assertThat(stops(node(charts.getFirst().getId())))
                .extracting(Node::getId)
                .containsExactly(other.getId());
        press(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo(marks(node(CHART)).get(2));
    }

    @Test
    void oneComesBackToTheMarkThatOneTookThoughTheChartsWereMadeAnewMeanwhile() {
        Node mark = marks(node(CHART)).get(1);
        act(mark::requestFocus);
        await(mark::isFocused);
        press(KeyCode.ENTER);
        rest();
        assertThat(shell.mode().get()).isEqualTo(Mode.READ);
        act(() -> panels.metrics().units().set(Units.CHINESE));
        act(() -> shell.mode().set(Mode.METRICS));
        rest();
        assertThat(focused().getId()).isEqualTo(mark.getId());
    }

    @Test
    void tabEntersAChartAtTheMarkWhereTheKeyboardLastWasAndLeavesItByTheNext() {
        Node menu = node(CHART + "-menu");
        act(menu::requestFocus);
        await(menu::isFocused);
        press(KeyCode.TAB);
        List<Node> marks = marks(node(CHART));
        assertThat(focused()).isEqualTo(marks.getFirst());
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        Node third = focused();
        assertThat(third).isEqualTo(marks.get(2));

        press(KeyCode.TAB);
        assertThat(marks).doesNotContain(focused());
        assertThat(focused()).isInstanceOf(MenuButton.class);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo(third);
        assertThat(stops(node(CHART))).containsExactly(third);
    }

    @Test
    void arrowsStopAtBothEndsAndHomeAndEndGoThere() {
        List<Node> marks = marks(node(CHART));
        act(marks.getFirst()::requestFocus);
        await(marks.getFirst()::isFocused);
        press(KeyCode.LEFT);
        assertThat(focused()).isEqualTo(marks.getFirst());
        press(KeyCode.END);
        assertThat(focused()).isEqualTo(marks.getLast());
        press(KeyCode.DOWN);
        assertThat(focused()).isEqualTo(marks.getLast());
        press(KeyCode.UP);
        assertThat(focused()).isEqualTo(marks.get(marks.size() - 2));
        press(KeyCode.HOME);
        assertThat(focused()).isEqualTo(marks.getFirst());
    }

    @Test
    void theStopStaysWhenTheWindowIsResized() {
        List<Node> marks = marks(node(CHART));
        act(marks.get(1)::requestFocus);
        await(marks.get(1)::isFocused);
        act(() -> ((Stage) scene().getWindow()).setWidth(1100));
        rest();
        assertThat(stops(node(CHART))).containsExactly(marks.get(1));
    }
}
