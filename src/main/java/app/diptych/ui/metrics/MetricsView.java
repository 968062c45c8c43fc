package app.diptych.ui.metrics;

import app.diptych.model.Period;
import app.diptych.ui.metrics.chart.CardGrid;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Pulses;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The metrics pane: headline cards, charts. 320 to 380 pixels wide beside the text; any width does. */
public final class MetricsView extends ScrollPane {
    private static final double WIDTH = 348;

    /** Below this the figures are set smaller, so that two cards stand side by side in Chinese too. */
    private static final double NARROWER = 300;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final MetricsViewModel model;
    private final Board board;
    private final VBox content = new VBox();
    private final Lifetime lifetime = new Lifetime();
    /** Whether the figures have changed since they were drawn. */
    private boolean due;

    /**
     * @param texts the bundle {@code metrics}
     * @param lettering covers names in either script
     */
    public MetricsView(MetricsViewModel model, Texts texts, Lettering lettering) {
        this.model = model;
        board = new Board(model, texts, lettering, "");
        setId("metrics");
        getStyleClass().add("metrics");
        setAccessibleText(texts.get("title"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(WIDTH);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROWER));
        content.getStyleClass().add("metrics-content");
        setContent(content);
        lifetime.hold(model.figures().subscribe(_ -> ask()));
        lifetime.hold(model.others().subscribe(this::ask));
        lifetime.hold(model.units().subscribe(_ -> ask()));
        lifetime.hold(model.rulesOff().subscribe(_ -> ask()));
        sceneProperty().subscribe(scene -> {
            if (scene != null && due) {
                after(scene);
            }
        });
    }

    /** The figures come a pulse after the text, which a person waits for; and not at all while nobody sees them. */
    private void ask() {
        Scene scene = getScene();
        if (scene != null && !due) {
            after(scene);
        }
        due = true;
    }

    private void after(Scene scene) {
        Pulses.after(scene, 1, this::showNow);
    }

    /** Draws the figures without waiting for a pulse, as for a picture; does nothing where they are drawn already. */
    public void showNow() {
        if (due) {
            due = false;
            rebuild();
        }
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    private void rebuild() {
        List<Node> blocks = new ArrayList<>();
        if (model.headlines().isEmpty() && model.charts().isEmpty()) {
            blocks.add(board.empty());
        } else {
            Period period = model.period();
            if (period != null) {
                blocks.add(period(period));
            }
            CardGrid grid = new CardGrid();
            grid.setAll(board.cards());
            blocks.add(grid);
        }
        blocks.addAll(board.charts());
        blocks.forEach(board::cover);
        content.getChildren().setAll(blocks);
    }

    /** The period that the call reports; cards of another one say theirs. */
    private Node period(Period period) {
        Label label = board.label(board.wording().longPeriod(period), "metrics-period");
        label.setId("metrics-period");
        return label;
    }
}
