package app.diptych.ui.shell.window;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Lifetime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Outline, reader and metrics side by side. The side panes keep their widths in pixels when the window grows; when it
 * is too narrow for them they give way to the reader.
 */
final class SidePanes extends SplitPane {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    /** A reader narrower than this has columns of a few words. */
    private static final double READER = 440;

    private static final double OUTLINE_LEAST = 150;
    private static final double METRICS_LEAST = 230;

    private final Region outline;
    private final Region reader;
    private final Region metrics;
    private final Settings settings;

    SidePanes(Region outline, Region reader, Region metrics, Settings settings, Lifetime lifetime) {
        this.outline = outline;
        this.reader = reader;
        this.metrics = metrics;
        this.settings = settings;
        setId("sides");
        getStyleClass().add("shell-sides");
        outline.setMinWidth(OUTLINE_LEAST);
        metrics.setMinWidth(METRICS_LEAST);
        reader.setMinWidth(0);
        lifetime.hold(settings.outlineShown().subscribe(_ -> arrange()));
        lifetime.hold(settings.metricsShown().subscribe(_ -> arrange()));
        // A divider swallows the release; the filter sees it on its way down.
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
    }

    private void arrange() {
        List<Node> wanted = new ArrayList<>();
        if (settings.outlineShown().get()) {
            wanted.add(outline);
        }
        wanted.add(reader);
        if (settings.metricsShown().get()) {
            wanted.add(metrics);
        }
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
        }
        requestLayout();
        fit();
    }

    @Override
    public void resize(double width, double height) {
        boolean changed = width != getWidth();
        super.resize(width, height);
        if (changed) {
            fit();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Node> dividers = getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("split-pane-divider"))
                .toList();
        for (int i = 0; i < dividers.size(); i++) {
            // The line stands at the reader's edge, whichever side of it the divider is.
            boolean right = settings.metricsShown().get() && i == dividers.size() - 1;
            dividers.get(i).pseudoClassStateChanged(RIGHT, right);
        }
    }

    /** Puts the dividers where the remembered widths want them, as far as the window has room. */
    private void fit() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        double left = shown(settings.outlineShown(), settings.outlineWidth().get());
        double right = shown(settings.metricsShown(), settings.metricsWidth().get());
        double scale = Math.clamp((width - READER) / Math.max(1, left + right), 0, 1);
        left = Math.max(left * scale, shown(settings.outlineShown(), OUTLINE_LEAST));
        right = Math.max(right * scale, shown(settings.metricsShown(), METRICS_LEAST));
        int divider = 0;
        if (settings.outlineShown().get()) {
            setDividerPosition(divider++, left / width);
        }
        if (settings.metricsShown().get()) {
            setDividerPosition(divider, 1 - right / width);
        }
    }

    private static double shown(BooleanProperty shown, double width) {
        return shown.get() ? width : 0;
    }

    private void remember() {
        layout();
        if (settings.outlineShown().get() && outline.getWidth() > 0) {
            settings.outlineWidth().set(outline.getWidth());
        }
        if (settings.metricsShown().get() && metrics.getWidth() > 0) {
            settings.metricsWidth().set(metrics.getWidth());
        }
    }
}
