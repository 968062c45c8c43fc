package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.Fact;
import app.diptych.review.Corrections;
import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.table.FactRow;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.review.ReviewAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The metrics as an analyst uses them, in the whole window, on the bundled sample. */
class MetricsInWindowTest extends RealWindow {
    private static Analysis call;

    @BeforeAll
    static void read() throws UnreadableException {
        call = sample("merrowick-2025-Q4.txt");
    }

    @BeforeEach
    void open() {
        settings.welcomed().set(true);
        open(call, 1440, 1000);
        rest();
    }

    @Test
    void thePageHasTheKeyboardWhenItIsShown() {
        for (Section section : Section.values()) {
            act(() -> panels.metrics().section().set(section));
            press(KeyCode.CONTROL, KeyCode.DIGIT3);
            rest();
            assertThat(onFx(() -> scene().getFocusOwner().getId()))
                    .isEqualTo("metrics-section-" + section.name().toLowerCase(Locale.ROOT));
            press(KeyCode.CONTROL, KeyCode.DIGIT1);
            rest();
            assertThat(onFx(() -> scene().getFocusOwner().getId())).isEqualTo("reader-flow");
        }
    }

    private void showPage(Section section) {
        act(() -> {
            panels.metrics().section().set(section);
            ((ToggleButton) node("mode-METRICS")).fire();
        });
        rest();
    }

    private List<Node> doors(String chart) {
        return onFx(() -> node(chart).lookupAll(".metrics-mark").stream()
                .filter(Node::isVisible)
                .toList());
    }

    private void press(Node door) {
        act(door::requestFocus);
        press(KeyCode.ENTER);
        rest();
    }

    private int passageOf(String concept, String entity) {
        return panels.metrics().charts().stream()
                .filter(chart -> chart.concept().name().equals(concept))
                .flatMap(chart -> chart.figures().stream())
                .filter(figure -> figure.fact().entity().equals(entity))
                .findFirst()
                .orElseThrow()
                .fact()
                .passage();
    }

    @SuppressWarnings("unchecked")
    private TreeTableView<FactRow> table() {
        return (TreeTableView<FactRow>) node("fact-table");
    }

    private void choose(int row) {
        act(() -> {
            table().getSelectionModel().select(row);
            table().requestFocus();
        });
        rest();
    }

    private void undo() {
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        rest();
    }

    @Test
    void aBarLeadsToItsSentenceAndAltLeftComesBackToThePageAndTheBar() {
        showPage(Section.CHARTS);
        Node bar = doors("page-metrics-chart-netSales").getFirst();
        press(bar);

        assertThat(shell.mode().get()).isEqualTo(Mode.READ);
        assertThat(panels.reader().current().get()).isEqualTo(passageOf("netSales", "Equipment"));
        assertThat(panels.reader().top().get()).isEqualTo(passageOf("netSales", "Equipment"));
        robot.press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
        rest();
        assertThat(shell.mode().get()).isEqualTo(Mode.METRICS);
        assertThat(onFx(() -> scene().getFocusOwner())).isEqualTo(bar);
    }

    @Test
    void everyMarkOfEveryChartOpensThePassageThatItNames() {
        showPage(Section.CHARTS);
        List<Node> charts = onFx(() -> List.copyOf(node("metrics-page").lookupAll(".metrics-panel")));
        assertThat(charts).hasSizeGreaterThan(5);
        for (Node chart : charts) {
            assertThat(onFx(chart::getAccessibleText)).isNotBlank();
            for (Node door : onFx(() -> List.copyOf(chart.lookupAll(".metrics-mark")))) {
                assertThat(onFx(door::getAccessibleText)).as(chart.getId()).isNotBlank();
                assertThat(onFx(door::getAccessibleHelp)).as(chart.getId()).contains("¶");
            }
        }
    }

    @Test
    void everyMarkOfEveryChartOpensThatPassage() {
        showPage(Section.CHARTS);
        List<Node> doors = onFx(() -> Stream.of(".metrics-card", ".metrics-mark")
                .flatMap(style -> node("metrics-page").lookupAll(style).stream())
                .filter(Node::isVisible)
                .toList());
        assertThat(doors).hasSizeGreaterThan(60);
        List<String> led = new ArrayList<>();
        List<String> named = new ArrayList<>();
        act(() -> {
            for (Node door : doors) {
                String help = door.getAccessibleHelp();
                String number = help.replaceFirst("(?s).*\u00b6 (\\d+)(?:\u2013\\d+)?.*", "$1");
                named.add(door.getId() + " " + number);
                shell.mode().set(Mode.METRICS);
                door.executeAccessibleAction(AccessibleAction.FIRE);
                led.add(door.getId() + " " + (panels.reader().current().get() + 1) + (isRead() ? "" : ", not read"));
            }
        });
        rest();

        assertThat(led).isEqualTo(named);
    }

    private boolean isRead() {
        return shell.mode().get() == Mode.READ;
    }

    @Test
    void keysGoBetweenTextAndMetrics() {
        robot.press(KeyCode.CONTROL).push(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        rest();
        assertThat(onFx(() -> node("metrics-page").isVisible())).isTrue();
        assertThat(onFx(() -> ((ToggleButton) node("mode-METRICS")).isSelected()))
                .isTrue();
        robot.press(KeyCode.CONTROL).push(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        rest();
        assertThat(onFx(() -> node("metrics-page").isVisible())).isFalse();
    }

    @Test
    void aChartsDataIsCopiedAsATable() {
        showPage(Section.CHARTS);
        act(() -> ((MenuButton) node("page-metrics-chart-netSales-menu"))
                .getItems().stream()
                        .filter(item -> "chart-copy-data".equals(item.getId()))
                        .forEach(item -> item.fire()));

        List<String> lines =
                onFx(() -> Clipboard.getSystemClipboard().getString().lines().toList());
        assertThat(lines.getFirst()).isEqualTo("Concept\tEntity\tPeriod\tValue\tUnit\tChange\tBasis\tStatus\t¶");
        assertThat(lines.get(1)).startsWith("Net sales\tEquipment\t2025-Q4\t1380000000\tUSD\t");
    }

    @Test
    void aChartIsCopiedAsAPicture() {
        showPage(Section.CHARTS);
        act(() -> ((MenuButton) node("page-metrics-chart-netSales-menu"))
                .getItems().stream()
                        .filter(item -> "chart-copy-picture".equals(item.getId()))
                        .forEach(item -> item.fire()));

        double width = onFx(() -> Clipboard.getSystemClipboard().getImage().getWidth());
        double shown =
                onFx(() -> node("page-metrics-chart-netSales").getLayoutBounds().getWidth());
        assertThat(width).isBetween(2 * shown - 2, 2 * shown + 2);
    }

    @Test
    void theUnitsOfTheOtherLanguageAreOneClickAway() {
        showPage(Section.CHARTS);
        robot.clickOn("#metrics-units-chinese");
        rest();

        assertThat(said("page-metrics-card-netSales")).contains("26.2 億美元");
        assertThat(said("page-metrics-chart-netSales")).contains("Q4 25, 億美元, against last year");
    }

    @Test
    void thePageStaysWhereItIsWhenItsChartsAreMadeAnew() {
        showPage(Section.CHARTS);
        act(() -> node("metrics-page-charts").requestFocus());
        press(KeyCode.END);
        rest();
        assertThat(settings.metrics().place().get()).isEqualTo(1);
        act(() -> panels.metrics().units().set(Units.CHINESE));
        rest();

        assertThat(onFx(() -> ((ScrollPane) node("metrics-page-charts")).getVvalue()))
                .isEqualTo(1);
        assertThat(settings.metrics().place().get()).isEqualTo(1);
    }

    private List<String> said(String id) {
        return onFx(() -> node(id).lookupAll("*").stream()
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(label -> ((javafx.scene.control.Labeled) label).getText())
                .filter(Objects::nonNull)
                .toList());
    }

    @Test
    void aHiddenFactLeavesTheCardsAndUndoBringsItBack() {
        showPage(Section.FACTS);
        int cards = panels.metrics().headlines().size();
        String concept = panels.metrics().headlines().getLast().concept().name();
        hideAll(concept);
        assertThat(panels.metrics().headlines())
                .extracting(figure -> figure.concept().name())
                .doesNotContain(concept);
        while (onFx(() -> panels.correcting().canUndo().get())) {
            undo();
        }
        assertThat(panels.metrics().headlines()).hasSize(cards);
    }

    @Test
    void whatWasTakenBackAmongTheFactsIsDoneAgainAndTheReviewIsLeftAlone() {
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        act(() -> panels.commands().review().run(ReviewAction.MERGE));
        act(() -> panels.commands().review().undo());
        rest();
        showPage(Section.FACTS);
        choose(0);
        press(KeyCode.DELETE);
        rest();
        Corrections hidden = panels.correcting().corrections();
        assertThat(hidden.isEmpty()).isFalse();

        press(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertThat(panels.correcting().corrections().isEmpty()).isTrue();
        press(KeyCode.CONTROL, KeyCode.Y);
        rest();
        assertThat(panels.correcting().corrections()).isEqualTo(hidden);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        rest();
        assertThat(panels.correcting().corrections()).isEqualTo(hidden);
        assertThat(onFx(() -> panels.commands().review().redoable().getValue()))
                .as("what was taken back in the review")
                .isNotNull();
    }

    @Test
    void aNewCorrectionEndsWhatCouldBeDoneAgain() {
        showPage(Section.FACTS);
        choose(0);
        press(KeyCode.DELETE);
        press(KeyCode.CONTROL, KeyCode.Z);
        choose(1);
        press(KeyCode.DELETE);
        rest();
        assertThat(onFx(() -> panels.correcting().canRedo().get())).isFalse();
    }

    private void hideAll(String concept) {
        for (Fact fact : onFx(() -> List.copyOf(
                Objects.requireNonNull(panels.metrics().figures().get()).facts()))) {
            if (fact.concept().equals(concept) || fact.concept().equals(concept + "Growth")) {
                int row = onFx(() -> rowOf(fact));
                choose(row);
                press(KeyCode.DELETE);
                rest();
            }
        }
    }

    private int rowOf(Fact fact) {
        for (int i = 0; i < table().getExpandedItemCount(); i++) {
            FactRow row = table().getTreeItem(i).getValue();
            if (row.fact() != null && row.fact().id() == fact.id()) {
                return i;
            }
        }
        throw new AssertionError(fact);
    }

    @Test
    void aFactIsCorrectedInADialogAndMarkedAsSuch() {
        showPage(Section.FACTS);
        choose(0);
        press(KeyCode.F2);
        rest();
        act(() -> ((TextField) ofAnyWindow("fact-period")).setText("2025-Q3"));
        act(() -> ((Button) ofAnyWindow("fact-keep")).fire());
        rest();

        FactRow row = onFx(() -> table().getTreeItem(0).getValue());
        assertThat(row.cell(FactColumn.PERIOD)).isEqualTo("Q3 2025");
        assertThat(row.cell(FactColumn.STATUS)).isEqualTo("actual · changed");
        undo();
        assertThat(onFx(() -> table().getTreeItem(0).getValue().cell(FactColumn.PERIOD)))
                .isEqualTo("Q4 2025");
    }

    @Test
    void openCallsOfTheCompanyAreComparedAndAPointLeadsToItsCall() throws UnreadableException {
        Analysis earlier = sample("merrowick-2025-Q3.txt");
        Call shown = Objects.requireNonNull(shell.current().get());
        act(() -> shell.add(new Call(new Origin.OfFile(Path.of("/calls/q3.txt")), earlier, 1)));
        act(() -> shell.show(shown));
        showPage(Section.CHARTS);
        List<Node> points = doors("page-metrics-trend-netIncome");
        assertThat(points).hasSize(2);
        press(points.getFirst());
        assertThat(shell.analysis().get()).isSameAs(earlier);

        robot.press(KeyCode.ALT).push(KeyCode.LEFT).release(KeyCode.ALT);
        rest();
        assertThat(shell.current().get()).isEqualTo(shown);
        act(() -> ((CheckBox) node("metrics-compare-2025-Q3")).setSelected(false));
        rest();
        assertThat(onFx(() -> scene().lookup("#page-metrics-trend-netIncome"))).isNull();
    }
}
