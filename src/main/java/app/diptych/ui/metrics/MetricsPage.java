package app.diptych.ui.metrics;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.chart.CardGrid;
import app.diptych.ui.metrics.chart.TabStops;
import app.diptych.ui.metrics.correct.Correcting;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.look.TableOrder;
import app.diptych.ui.metrics.table.FactActions;
import app.diptych.ui.metrics.table.FactRows;
import app.diptych.ui.metrics.table.FactTable;
import app.diptych.ui.metrics.table.RelationList;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The metrics as a page of their own. What it shows is made when it is looked at: while the text is read, it costs
 * nothing.
 */
public final class MetricsPage extends BorderPane {
    private static final String PREFIX = "page-";

    private final MetricsViewModel model;
    private final Correcting correcting;
    private final PageActions actions;
    private final Texts texts;
    private final Lettering lettering;
    private final Board board;
    private final MetricsSide side;
    private final StackPane middle = new StackPane();
    private final Lifetime lifetime = new Lifetime();
    private final Map<String, FactTable> tables = new HashMap<>();
    private boolean stale = true;
    private @Nullable Node left;

    /** What the page asks of the window. */
    public interface PageActions {
        /** Asks what a fact is. */
        void edit(Fact fact);

        /** Asks for another call to compare with. */
        void addCall();

        /** The buttons that export the facts. */
        Node exports();
    }

    /** @param texts the bundle {@code metrics} */
    public MetricsPage(
            MetricsViewModel model, Correcting correcting, PageActions actions, Texts texts, Lettering lettering) {
        this.model = model;
        this.correcting = correcting;
        this.actions = actions;
        this.texts = texts;
        this.lettering = lettering;
        board = new Board(model, texts, lettering, PREFIX);
        side = new MetricsSide(model, actions::addCall, texts, lettering);
        setId("metrics-page");
        // Until the window shows it: the first passages are not to wait for charts.
        setVisible(false);
        getStyleClass().add("metrics-page");
        setLeft(side);
        setCenter(middle);
        lifetime.hold(model.figures().subscribe(_ -> changed()));
        lifetime.hold(model.others().subscribe(this::changed));
        lifetime.hold(model.units().subscribe(_ -> changed()));
        lifetime.hold(model.rulesOff().subscribe(_ -> changed()));
        lifetime.hold(model.section().subscribe(_ -> changed()));
        visibleProperty().subscribe(_ -> renew());
        // Whence a mark was taken: there the keyboard is when one comes back.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                lifetime.hold(scene.focusOwnerProperty().subscribe(this::remember));
            }
        });
    }

    private void remember(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (middle.equals(at)) {
                left = focused;
            }
        }
    }

    /** The keyboard goes to where it last was on the page: the page itself has nothing to do with keys. */
    @Override
    public void requestFocus() {
        comeBack();
    }

    /** Gives the keyboard to where it last was on the page, or to its list. */
    public void comeBack() {
        renew();
        // What was never shown has no children to be found before it is styled.
        applyCss();
        Node back = left;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        } else {
            side.chosen().requestFocus();
        }
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    private void changed() {
        stale = true;
        renew();
    }

    private void renew() {
        if (stale && isVisible()) {
            stale = false;
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            String at = focused != null && focused.equals(side.lookup("#" + focused.getId())) ? focused.getId() : null;
            boolean inMiddle = focused != null && focused.equals(left);
            TabStops stops = TabStops.of(middle);
            side.rebuild();
            middle.getChildren().setAll(section());
            findAgain(stops);
            // Who works the list or the charts by keyboard goes on there.
            Node again = inMiddle ? left : at == null ? null : side.lookup("#" + at);
            if (again != null && again.getScene() != null) {
                again.requestFocus();
            }
        }
    }

    /** What was made anew has the names of what stood there before. */
    private void findAgain(TabStops stops) {
        // What stands in a scroll pane is found only when that has a skin.
        middle.applyCss();
        stops.giveBack(middle);
        Node again = left == null || left.getId() == null ? null : middle.lookup("#" + left.getId());
        left = again == null ? left : again;
    }

    private Node section() {
        return switch (model.section().get()) {
            case CHARTS -> charts();
            case FACTS ->
                facts(
                        "fact-table",
                        texts.get("facts.title"),
                        EnumSet.allOf(Status.class),
                        model.look().facts());
            case RELATIONS -> relations();
            case GUIDANCE ->
                facts(
                        "guidance-table",
                        texts.get("section.guidance"),
                        EnumSet.of(Status.GUIDANCE),
                        model.look().guidance());
        };
    }

    private Node charts() {
        List<Node> blocks = new ArrayList<>();
        if (model.headlines().isEmpty() && model.charts().isEmpty()) {
            blocks.add(board.empty());
        } else {
            CardGrid cards = new CardGrid();
            cards.setAll(board.cards());
            blocks.add(cards);
        }
        ColumnGrid grid = new ColumnGrid();
        List<Node> charts = board.charts();
        List<Node> narrow = charts.stream()
                .filter(chart -> !(PREFIX + "metrics-map").equals(chart.getId()))
                .toList();
        grid.setAll(narrow);
        blocks.add(grid);
        // The map is of the whole call: as wide as there is room.
        charts.stream().filter(chart -> !narrow.contains(chart)).forEach(blocks::add);
        VBox content = new VBox();
        content.getStyleClass().add("metrics-page-content");
        content.getChildren().setAll(blocks);
        blocks.forEach(board::cover);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("metrics-page-charts");
        scroll.getStyleClass().add("metrics");
        scroll.setAccessibleText(texts.get("section.charts"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Where it stood, also when the charts are made anew because a fact was corrected.
        new ScrollPlace(scroll, content, model.look().place());
        return scroll;
    }

    private Node facts(String id, String title, Set<Status> statuses, ObjectProperty<TableOrder> order) {
        Figures figures = model.figures().get();
        // Kept, so that filter, groups and order stay while facts are corrected.
        FactTable table = tables.computeIfAbsent(id, _ -> new FactTable(id, new Actions(), order, texts, lettering));
        if (figures != null) {
            List<CorrectedFact> facts = correcting.facts(figures.analysis());
            table.show(new FactRows(texts, board.wording()).of(figures, facts, statuses));
        }
        return titled(title, table, actions.exports());
    }

    private Node relations() {
        RelationList list = new RelationList(new Actions()::open, texts, lettering);
        list.show(model.figures().get(), board.wording());
        return titled(texts.get("relations.title"), list, new Region());
    }

    private Node titled(String title, Node content, Node buttons) {
        Label heading = board.label(title, "metrics-heading");
        lettering.coverStrong(heading);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, buttons);
        head.getStyleClass().add("metrics-page-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox box = new VBox(head, content);
        box.getStyleClass().add("metrics-page-content");
        return box;
    }

    private final class Actions implements FactActions {
        @Override
        public void open(Fact fact) {
            model.open(fact.passage());
        }

        @Override
        public void edit(Fact fact) {
            actions.edit(fact);
        }

        @Override
        public void toggleHidden(Fact fact) {
            correcting.toggleHidden(fact);
        }

        @Override
        public void restore(Fact fact) {
            correcting.restore(fact);
        }
    }
}
