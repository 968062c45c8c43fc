package app.diptych.ui.metrics;

import app.diptych.model.Period;
import app.diptych.ui.metrics.chart.CardGrid;
import app.diptych.ui.metrics.chart.Door;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The metrics pane: headline cards, charts by segment. 320 to 380 pixels wide beside the text; any width does. */
public final class MetricsView extends ScrollPane {
    private static final double WIDTH = 348;

    /** Below this the figures are set smaller, so that two cards stand side by side in Chinese too. */
    private static final double NARROWER = 300;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** The style classes of what is set in semi-bold. */
    private static final List<String> STRONG =
            List.of("metrics-card-value", "metrics-period", "metrics-panel-title", "metrics-row-value");

    private final MetricsViewModel model;
    private final Texts texts;
    private final FigureFormat format;
    private final Wording wording;
    private final SegmentPanels panels;
    private final Lettering lettering;
    private final VBox content = new VBox();
    private final Subscription shown;

    /**
     * @param texts the bundle {@code metrics}
     * @param lettering covers names in either script
     */
    public MetricsView(MetricsViewModel model, Texts texts, Lettering lettering) {
        this.lettering = lettering;
        this.model = model;
        this.texts = texts;
        format = new FigureFormat(texts);
        wording = new Wording(texts, format);
        panels = new SegmentPanels(texts, format, wording, model::open);
        setId("metrics");
        getStyleClass().add("metrics");
        setAccessibleText(texts.get("title"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(WIDTH);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROWER));
        content.getStyleClass().add("metrics-content");
        setContent(content);
        // The model subscribed first, so its lists are filled when this is told.
        shown = model.analysisProperty().subscribe(now -> rebuild());
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        shown.unsubscribe();
    }

    private void rebuild() {
        List<Node> blocks = new ArrayList<>();
        if (model.headlines().isEmpty() && model.charts().isEmpty()) {
            blocks.add(empty());
        } else {
            Period period = model.period();
            if (period != null) {
                blocks.add(period(period));
            }
            blocks.add(headlines());
            model.charts().forEach(chart -> blocks.add(panels.panel(chart)));
        }
        blocks.forEach(this::cover);
        content.getChildren().setAll(blocks);
    }

    /** Gives every word below a node a face that has its characters; figures and titles a strong one. */
    private void cover(Node node) {
        if (node instanceof Labeled label) {
            if (label.getTooltip() != null) {
                lettering.cover(label.getTooltip());
            }
            if (STRONG.stream().anyMatch(label.getStyleClass()::contains)) {
                lettering.coverStrong(label);
            } else {
                lettering.cover(label);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::cover);
        }
        if (node instanceof Door door) {
            lettering.cover(door.tooltip());
        }
    }

    private Node empty() {
        Label label =
                new Label(model.analysisProperty().get() == null ? texts.get("empty.closed") : texts.get("empty.none"));
        label.setId("metrics-empty");
        label.getStyleClass().add("metrics-empty");
        label.setWrapText(true);
        return label;
    }

    /** The period that the call reports; cards of another one say theirs. */
    private Node period(Period period) {
        Label label = label(wording.longPeriod(period), "metrics-period");
        label.setId("metrics-period");
        return label;
    }

    private Node headlines() {
        CardGrid grid = new CardGrid();
        grid.setAll(model.headlines().stream().map(this::card).toList());
        return grid;
    }

    private Node card(Figure figure) {
        VBox lines = new VBox(heading(figure), value(figure), change(figure));
        lines.getStyleClass().add("metrics-card-lines");
        Door card = new Door(wording.spoken(figure, null), wording.evidence(figure), () -> model.open(figure), lines);
        card.setId("metrics-card-" + figure.concept().name());
        card.getStyleClass().add("metrics-card");
        return card;
    }

    /** "Net sales", and its period where that is not the call's own: "Free cash flow · TTM". */
    private Node heading(Figure figure) {
        Label heading = label(wording.heading(figure, model.period()), "metrics-card-label");
        heading.setWrapText(true);
        return heading;
    }

    /** Figures are never cut: a shortened number is another number. */
    private Node value(Figure figure) {
        Label value = label(format.value(figure.fact()), "metrics-card-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }

    private Node change(Figure figure) {
        Label change = label(wording.change(figure), "metrics-card-change");
        change.setWrapText(true);
        if (!figure.moves().isEmpty()) {
            switch (figure.moves().getFirst().direction()) {
                case UP -> change.getStyleClass().add("metrics-more");
                case DOWN -> change.getStyleClass().add("metrics-less");
            }
        }
        return change;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
