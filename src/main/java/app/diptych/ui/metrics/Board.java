package app.diptych.ui.metrics;

import app.diptych.metric.Status;
import app.diptych.ui.metrics.chart.ChartPanel;
import app.diptych.ui.metrics.chart.Door;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.metrics.panel.Contents;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the cards and charts of a call, for the pane and for the page. */
final class Board {
    private static final PseudoClass IMPLIED = PseudoClass.getPseudoClass("implied");

    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");

    /** The style classes of what is set in semi-bold. */
    private static final List<String> STRONG = List.of(
            "metrics-card-value", "metrics-period", "metrics-panel-title", "metrics-side-heading", "metrics-heading");

    private final MetricsViewModel model;
    private final Texts texts;
    private final Lettering lettering;
    private final String prefix;

    /** @param prefix of the ids of its nodes; may be empty */
    Board(MetricsViewModel model, Texts texts, Lettering lettering, String prefix) {
        this.model = model;
        this.texts = texts;
        this.lettering = lettering;
        this.prefix = prefix;
    }

    /** Prints numbers in the units that are chosen. */
    FigureFormat format() {
        Units chosen = model.units().get();
        Units own = Units.of(texts.locale());
        var call = model.analysisProperty().get();
        String script = call == null ? "zh-Hant" : call.transcript().chinese();
        return (chosen == null ? own : chosen).format(texts, script);
    }

    Wording wording() {
        return new Wording(texts, format(), model.catalogue());
    }

    /** The cards of the headline figures. */
    List<Node> cards() {
        Wording wording = wording();
        FigureFormat format = format();
        return model.headlines().stream()
                .map(figure -> card(figure, wording, format))
                .toList();
    }

    /** The charts that the call has the facts for. */
    List<Node> charts() {
        Figures figures = model.figures().get();
        if (figures == null) {
            return List.of();
        }
        return new Contents(texts, format(), wording())
                .of(figures, model.compared(), model.rulesOff().get()).stream()
                        .<Node>map(content -> new ChartPanel(content, prefix, texts, lettering, model::open))
                        .toList();
    }

    private Node card(Figure figure, Wording wording, FigureFormat format) {
        Label heading = label(wording.heading(figure, model.period()), "metrics-card-label");
        heading.setWrapText(true);
        Label value = label(wording.marked(format.value(figure.fact()), figure), "metrics-card-value");
        // Figures are never cut: a shortened number is another number.
        value.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(heading, value, change(figure, wording));
        lines.getStyleClass().add("metrics-card-lines");
        Door card = new Door(wording.spoken(figure, null), wording.evidence(figure), () -> model.open(figure), lines);
        card.setId(prefix + "metrics-card-" + figure.concept().name());
        card.getStyleClass().add("metrics-card");
        card.pseudoClassStateChanged(CORRECTED, figure.isCorrected());
        card.pseudoClassStateChanged(IMPLIED, figure.fact().status() == Status.IMPLIED);
        return card;
    }

    private Node change(Figure figure, Wording wording) {
        String formula = figure.fact().formula();
        String said = wording.change(figure);
        Label change = label(
                said.isEmpty() && formula != null
                        ? texts.get("card.implied", wording.formulas().arithmetic(formula, figure.inputs()))
                        : said,
                "metrics-card-change");
        change.setWrapText(true);
        if (!figure.moves().isEmpty()) {
            switch (figure.moves().getFirst().direction()) {
                case UP -> change.getStyleClass().add("metrics-more");
                case DOWN -> change.getStyleClass().add("metrics-less");
            }
        }
        return change;
    }

    Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    /** What is said where there is nothing to show. */
    Label empty() {
        Label label = label(
                model.analysisProperty().get() == null ? texts.get("empty.awaited") : texts.get("empty.none"),
                "metrics-empty");
        label.setId(prefix + "metrics-empty");
        label.setWrapText(true);
        return label;
    }

    /** Gives every word below a node a face that has its characters; figures and titles a strong one. */
    void cover(Node node) {
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
            door.dressTip(tip -> lettering.cover(tip));
        }
    }
}
