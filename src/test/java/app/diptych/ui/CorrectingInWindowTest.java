package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.concept.Concept;
import app.diptych.model.Language;
import app.diptych.quantity.Quantity;
import app.diptych.ui.metrics.chart.Door;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.panel.Doorway;
import app.diptych.ui.metrics.table.FactRow;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person corrects, hides and adds facts, and compares with another call; what is asserted is what is then seen. */
class CorrectingInWindowTest extends RealWindow {
    private static final Path SAMPLES = Path.of("assets/samples");

    private static Analysis call;

    @BeforeAll
    static void read() throws UnreadableException {
        call = sample("merrowick-2025-Q4.txt");
    }

    @Override
    Opening opening() {
        return new NothingElse() {
            @Override
            public Analysis open(Path file, Progress progress) throws UnreadableException {
                return OneEngine.ENGINE.opener().open(file, Progress.NONE).analysis();
            }
        };
    }

    @BeforeEach
    void open() {
        settings.welcomed().set(true);
        open(call, 1440, 1000);
        rest();
    }

    private void show(Section section) {
        act(() -> {
            panels.metrics().section().set(section);
            shell.mode().set(Mode.METRICS);
        });
        rest();
    }

    @SuppressWarnings("unchecked")
    private TreeTableView<FactRow> table() {
        return (TreeTableView<FactRow>) node("fact-table");
    }

    private FactRow row(Predicate<FactRow> wanted) {
        return onFx(() -> rows().stream().filter(wanted).findFirst().orElseThrow());
    }

    private List<FactRow> rows() {
        return table().getRoot().getChildren().stream()
                .map(item -> item.getValue())
                .toList();
    }

    private static Predicate<FactRow> says(String concept, String entity, String period) {
        return row -> row.cell(FactColumn.CONCEPT).equals(concept)
                && row.cell(FactColumn.ENTITY).equals(entity)
                && row.cell(FactColumn.PERIOD).equals(period);
    }

    private void choose(FactRow row) {
        act(() -> {
            table().getSelectionModel().select(rows().indexOf(row));
            table().requestFocus();
        });
        rest();
    }

    /** All words that a part of the window shows. */
    private List<String> words(String id) {
        return onFx(() -> node(id).lookupAll("*").stream()
                .filter(Node::isVisible)
                .map(CorrectingInWindowTest::words)
                .filter(text -> text != null && !text.isBlank())
                .toList());
    }

    private static @Nullable String words(Node node) {
        return node instanceof Labeled label ? label.getText() : node instanceof Text text ? text.getText() : null;
    }

    private static <T extends Node> T inDialog(String id, Class<T> type) {
        return type.cast(Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id)));
    }

    private static boolean isOpen(String id) {
        return Window.getWindows().stream().anyMatch(window -> window.getScene().lookup("#" + id) != null);
    }

    private void caretInto(Quantity amount) {
        act(() -> panels.reader()
                .selection()
                .set(Selection.at(
                        Language.EN,
                        new Position(amount.passage(), amount.mention().start() + 1))));
        rest();
    }

    /** The first English amount that begins so and that no fact is of. */
    private static Quantity loose(String words) {
        return call.quantities().stream()
                .filter(quantity -> quantity.language() == Language.EN
                        && quantity.text().startsWith(words)
                        && call.facts().stream().noneMatch(fact -> Objects.equals(fact.quantity(), quantity.id())))
                .findFirst()
                .orElseThrow();
    }

    private void addFact() {
        robot.press(KeyCode.CONTROL).push(KeyCode.M).release(KeyCode.CONTROL);
        rest();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAmountAtTheCaretIsAddedAsAFactByCtrlM() {
        Quantity projects = loose("412");
        caretInto(projects);
        addFact();

        assertThat(onFx(() -> inDialog("fact-dialog", Node.class).lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()))
                .anyMatch(text -> text.contains("We delivered 412 projects"))
                .contains("Concept", "Entity", "Period");
        assertThat(onFx(() ->
                        inDialog("fact-entity", ComboBox.class).getEditor().getText()))
                .isEqualTo("Merrowick Systems");
        assertThat(onFx(() -> inDialog("fact-period", TextField.class).getText()))
                .isEqualTo("2025-Q4");
        assertThat(onFx(() -> inDialog("fact-keep", Button.class).isDisabled())).isTrue();
        act(() -> {
            ComboBox<Concept> concept = inDialog("fact-concept", ComboBox.class);
            concept.setValue(concept.getItems().stream()
                    .filter(each -> each.name().equals("unitSales"))
                    .findFirst()
                    .orElseThrow());
        });
        act(() -> inDialog("fact-keep", Button.class).fire());
        rest();

        assertThat(onFx(() -> isOpen("fact-dialog"))).isFalse();
        show(Section.FACTS);
        FactRow added = row(says("Unit sales", "Merrowick Systems", "Q4 2025"));
        assertThat(added.cell(FactColumn.VALUE)).isEqualTo("412 projects");
        assertThat(added.cell(FactColumn.STATUS)).isEqualTo("actual · added");
        assertThat(added.was()).isEqualTo("† added by hand");
    }

    @Test
    void anAmountAmongSelectedWordsIsTakenWhereverTheCaretStands() {
        Quantity projects = loose("412");
        int start = projects.mention().start();
        act(() -> panels.reader()
                .selection()
                .set(new Selection(
                        Language.EN,
                        new Position(projects.passage(), start - 6),
                        new Position(projects.passage(), projects.mention().end() + 9))));
        rest();
        addFact();

        assertThat(onFx(() -> inDialog("fact-dialog", Node.class).lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()))
                .anyMatch(text -> text.contains("We delivered 412 projects"));
    }

    @Test
    void ctrlMWithoutAnAmountSaysWhatToDo() {
        act(() -> panels.reader().selection().set(null));
        rest();
        addFact();

        assertThat(onFx(() -> isOpen("fact-dialog"))).isFalse();
        assertThat(onFx(() -> inDialog("notice", Node.class).lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()))
                .contains("Select an amount in the text first, or put the caret into it, or point at it.");
    }

    @Test
    void aCorrectedFactIsMarkedOnItsCardWithWhatWasThereBefore() {
        show(Section.FACTS);
        choose(row(says("Net income", "Merrowick Systems", "Q4 2025")));
        press(KeyCode.F2);
        rest();
        act(() -> inDialog("fact-period", TextField.class).setText("2025"));
        act(() -> inDialog("fact-keep", Button.class).fire());
        rest();
        show(Section.CHARTS);

        assertThat(words("page-metrics-card-netIncome")).contains("Net income · FY 2025", "$348M †");
        Door card = (Door) node("page-metrics-card-netIncome");
        assertThat(onFx(() -> card.tooltip().getText()))
                .startsWith("† changed by hand; was read as: Net income, Merrowick Systems, Q4 2025")
                .contains("¶ 24");
        assertThat(onFx(card::getAccessibleText)).contains("changed");
        // The pane beside the text shows the same.
        act(() -> shell.mode().set(Mode.READ));
        rest();
        assertThat(words("metrics-card-netIncome")).contains("$348M †");
    }

    @Test
    void aCorrectedBarIsMarkedAndTheChartSaysWhatTheMarkMeans() {
        show(Section.FACTS);
        choose(row(says("Net sales", "Services", "Q4 2025")));
        press(KeyCode.F2);
        rest();
        act(() -> inDialog("fact-entity", ComboBox.class).getEditor().setText("Field Services"));
        act(() -> inDialog("fact-keep", Button.class).fire());
        rest();
        show(Section.CHARTS);

        assertThat(words("page-metrics-chart-netSales"))
                .contains("Field Services", "578 †")
                .doesNotContain("Services")
                .anyMatch(text -> text.endsWith("† corrected by hand"));
    }

    @Test
    void aTieOfACorrectedFactIsNoLongerSaidToHold() {
        show(Section.FACTS);
        choose(row(says("Net sales", "Services", "Q4 2025")));
        press(KeyCode.DELETE);
        rest();
        show(Section.RELATIONS);

        assertThat(words("relation-list")).contains("† corrected");
    }

    @Test
    void aHiddenFactLeavesTheChartStandsStruckInTheTableAndComesBack() {
        show(Section.CHARTS);
        assertThat(words("page-metrics-chart-operatingIncome")).contains("Services");
        show(Section.FACTS);
        FactRow income = row(says("Operating income", "Services", "Q4 2025"));
        choose(income);
        press(KeyCode.DELETE);
        rest();

        assertThat(row(says("Operating income", "Services", "Q4 2025")).cell(FactColumn.STATUS))
                .isEqualTo("actual · hidden");
        show(Section.CHARTS);
        assertThat(words("page-metrics-chart-operatingIncome")).doesNotContain("Services");
        show(Section.FACTS);
        choose(row(says("Operating income", "Services", "Q4 2025")));
        press(KeyCode.DELETE);
        rest();
        show(Section.CHARTS);
        assertThat(words("page-metrics-chart-operatingIncome")).contains("Services");
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // the very call: two analyses are long to compare
    void aCallThatIsAddedToTheComparisonIsDrawnAsAQuarter() {
        act(() -> panels.comparing().choose((_, _, _) -> List.of(SAMPLES.resolve("merrowick-2025-Q3.txt"))));
        show(Section.CHARTS);
        act(() -> ((Button) node("metrics-add-call")).fire());
        await(() -> shell.calls().size() == 2 && shell.busy().get() == null);
        rest();
        rest();

        assertThat(onFx(() -> shell.analysis().get() == call)).isTrue();
        assertThat(onFx(() -> node("metrics-page").isVisible())).isTrue();
        assertThat(onFx(() -> ((CheckBox) node("metrics-compare-2025-Q3")).getText()))
                .isEqualTo("Q3 2025");
        assertThat(words("page-metrics-trend-netSales")).contains("Net sales over 2 calls", "Q3 25", "Q4 25");
        assertThat(words("page-metrics-stack-netSales")).contains("Q3 25", "Q4 25");
    }

    @Test
    void theListOfSectionsKeepsTheKeyboard() {
        show(Section.CHARTS);
        act(() -> node("metrics-section-facts").requestFocus());
        press(KeyCode.SPACE);
        assertThat(panels.metrics().section().get()).isEqualTo(Section.FACTS);
        assertThat(onFx(() -> scene().getFocusOwner().getId())).isEqualTo("metrics-section-facts");
    }

    @Test
    void aCallThatWasMendedIsComparedAsItWasMended() throws UnreadableException {
        Analysis earlier = sample("merrowick-2025-Q3.txt");
        Call shown = Objects.requireNonNull(shell.current().get());
        Analysis mended = new Analysis(
                earlier.transcript(),
                earlier.quantities(),
                earlier.links(),
                earlier.sentences(),
                earlier.findings(),
                List.of(),
                List.of());
        act(() -> shell.add(new Call(new Origin.OfFile(Path.of("/calls/q3.txt")), earlier, 1)));
        act(() -> shell.revise(mended));
        act(() -> shell.show(shown));
        assertThat(panels.metrics().compared())
                .singleElement()
                .satisfies(other -> assertThat(other.facts()).isEmpty());
        act(() -> panels.metrics().open(new Doorway("", "", mended, 3)));
        rest();
        assertThat(shell.analysis().get())
                .as("a mark leads to the call all the same")
                .isSameAs(mended);
    }
}
