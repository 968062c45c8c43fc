package app.diptych.ui.metrics.chart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The frame of a chart: what is measured, in which unit, the chart, and a line of notes. */
public final class ChartPanel extends VBox {
    /**
     * @param notes may be empty
     * @param help what the notes mean, may be empty
     */
    public ChartPanel(String title, String unit, Node chart, String notes, String help) {
        getStyleClass().add("metrics-panel");
        getChildren().addAll(heading(title, unit), chart);
        if (!notes.isEmpty()) {
            Label line = label(notes, "metrics-notes");
            line.setAccessibleHelp(help);
            if (!help.isEmpty()) {
                line.setTooltip(Door.tip(help));
            }
            getChildren().add(line);
        }
    }

    private static Node heading(String title, String unit) {
        FlowPane heading = new FlowPane(label(title, "metrics-panel-title"), label(unit, "metrics-panel-unit"));
        heading.getStyleClass().add("metrics-panel-heading");
        return heading;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
