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
import org.jspecify.annotations.Nullable;

/**
 * Outline, reader and metrics side by side. The side panes keep their widths in pixels when the window grows; when it
 * is too narrow for them they give way to the reader.
 */
final class SidePanes extends SplitPane {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    /** A reader narrower than this has columns of a few words. */
    private static final double READER = 440;

    /** Of the four pixels that the style sheet gives a divider. */
    private static final double HALF_DIVIDER = 2;

    private static final double OUTLINE_LEAST = 150;
    private static final double METRICS_LEAST = 230;

    private final Region outline;
    private final Region reader;
    private final Region metrics;
    private final Settings settings;
    private @Nullable Node dragged;

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
        // The split pane's own dragging works on proportions and loses its way between two layouts: the width that the
        // mouse wants is set here, and the layout follows it.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = divider(event));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> dragged = null);
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
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // A split pane keeps proportions when it is resized, and only nearly goes where its dividers are put while it
        // has not been laid out: it is put right once it has.
        if (fit()) {
            super.layoutChildren();
        }
        List<Node> dividers = getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("split-pane-divider"))
                .toList();
        for (int i = 0; i < dividers.size(); i++) {
            // The line stands at the reader's edge, whichever side of it the divider is.
            boolean right = settings.metricsShown().get() && i == dividers.size() - 1;
            dividers.get(i).pseudoClassStateChanged(RIGHT, right);
        }
    }

    /** Puts the dividers where the remembered widths want them, as far as there is room; says whether any moved. */
    private boolean fit() {
        double width = getWidth();
        if (width <= 0) {
            return false;
        }
        double left = shown(settings.outlineShown(), settings.outlineWidth().get());
        double right = shown(settings.metricsShown(), settings.metricsWidth().get());
        double scale = Math.clamp((width - READER) / Math.max(1, left + right), 0, 1);
        left = Math.max(left * scale, shown(settings.outlineShown(), OUTLINE_LEAST));
        right = Math.max(right * scale, shown(settings.metricsShown(), METRICS_LEAST));
        boolean moved = false;
        int divider = 0;
        if (settings.outlineShown().get()) {
            moved = put(divider++, (left + HALF_DIVIDER) / width);
        }
        if (settings.metricsShown().get()) {
            moved |= put(divider, 1 - (right + HALF_DIVIDER) / width);
        }
        return moved;
    }

    private boolean put(int divider, double position) {
        boolean moved = Math.abs(getDividerPositions()[divider] - position) * getWidth() > 1;
        if (moved) {
            setDividerPosition(divider, position);
        }
        return moved;
    }

    private static double shown(BooleanProperty shown, double width) {
        return shown.get() ? width : 0;
    }

    private static @Nullable Node divider(MouseEvent event) {
        Node picked = event.getPickResult().getIntersectedNode();
        return picked != null && picked.getStyleClass().contains("split-pane-divider") ? picked : null;
    }

    private void drag(MouseEvent event) {
        if (dragged == null) {
            return;
        }
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        if (dragged.getPseudoClassStates().contains(RIGHT)) {
            double room = getWidth() - READER - (settings.outlineShown().get() ? outline.getWidth() : 0);
            settings.metricsWidth().set(Math.clamp(getWidth() - x, METRICS_LEAST, Math.max(METRICS_LEAST, room)));
        } else {
            double room = getWidth() - READER - (settings.metricsShown().get() ? metrics.getWidth() : 0);
            settings.outlineWidth().set(Math.clamp(x, OUTLINE_LEAST, Math.max(OUTLINE_LEAST, room)));
        }
        requestLayout();
        event.consume();
    }
}
