package app.diptych.ui.shell.window;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Pulses;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.DoubleExpression;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Outline, reader and metrics side by side. The side panes keep their widths in pixels when the window grows; when it
 * is too narrow for them they give way to the reader: they become narrower, then the metrics go, then the outline. They
 * come back when there is room.
 *
 * <p>Where the first call is still to come, they wait until its text was drawn, and leave their room free: their own
 * content would take as long again.
 */
final class SidePanes extends SplitPane {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    /** A reader narrower than this has columns of a few words. */
    private static final double READER = 460;

    /** As wide as the style sheet makes it. */
    private static final double DIVIDER = 4;

    /** Its longest heading still fits, at the usual size of the interface. */
    private static final double OUTLINE_LEAST = 184;

    private static final double METRICS_LEAST = 230;

    private final Region reader;
    private Region outline;
    private Region metrics;
    private final Settings settings;
    private final DoubleExpression scale;
    private @Nullable Node dragged;

    /**
     * @param late whether the panes beside the reader wait until the reader was drawn
     * @param scale of the interface; larger words want wider panes. The call's own text does not follow it.
     */
    SidePanes(
            Region outline,
            Region reader,
            Region metrics,
            boolean late,
            Settings settings,
            DoubleExpression scale,
            Lifetime lifetime) {
        this.outline = late ? room(outline) : outline;
        this.reader = reader;
        this.metrics = late ? room(metrics) : metrics;
        this.settings = settings;
        this.scale = scale;
        setId("sides");
        getStyleClass().add("shell-sides");
        reader.setMinWidth(READER);
        // Else the panes would hold the window open, and could not be seen to be too wide.
        setMinWidth(0);
        lifetime.hold(settings.outlineShown().subscribe(_ -> arrange()));
        lifetime.hold(settings.metricsShown().subscribe(_ -> arrange()));
        lifetime.hold(scale.subscribe(_ -> arrange()));
        widthProperty().subscribe(_ -> arrange());
        // The split pane's own dragging works on proportions and loses its way between two layouts: the width that the
        // mouse wants is set here, and the layout follows it.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = divider(event));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> dragged = null);
        if (late) {
            awaitText(outline, metrics);
        }
    }

    /** What stands in a pane's place looks like it, but has nothing in it. */
    private static Region room(Region pane) {
        Region room = new Region();
        room.getStyleClass().setAll(pane.getStyleClass());
        return room;
    }

    private void awaitText(Region realOutline, Region realMetrics) {
        visibleProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable visible) {
                Scene scene = getScene();
                if (isVisible() && scene != null) {
                    visible.removeListener(this);
                    Pulses.after(scene, Pulses.UNTIL_DRAWN, () -> {
                        outline = realOutline;
                        metrics = realMetrics;
                        arrange();
                    });
                }
            }
        });
    }

    private void arrange() {
        outline.setMinWidth(outlineLeast());
        metrics.setMinWidth(metricsLeast());
        // Before the first layout nothing is known of the room.
        double room = getWidth() > 0 ? getWidth() - READER : Double.MAX_VALUE;
        boolean outlineFits = settings.outlineShown().get() && room >= outlineLeast() + DIVIDER;
        double beside = outlineFits ? room - outlineLeast() - DIVIDER : room;
        List<Node> wanted = new ArrayList<>();
        if (outlineFits) {
            wanted.add(outline);
        }
        wanted.add(reader);
        if (settings.metricsShown().get() && beside >= metricsLeast() + DIVIDER) {
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
            boolean right = shows(metrics) && i == dividers.size() - 1;
            dividers.get(i).pseudoClassStateChanged(RIGHT, right);
        }
    }

    /** Puts the dividers where the remembered widths want them, as far as there is room; says whether any moved. */
    private boolean fit() {
        double width = getWidth();
        if (width <= 0) {
            return false;
        }
        double room = width - READER - DIVIDER * (getItems().size() - 1);
        double left = shows(outline)
                ? Math.max(outlineLeast(), settings.outlineWidth().get())
                : 0;
        double right = shows(metrics)
                ? Math.max(metricsLeast(), settings.metricsWidth().get())
                : 0;
        if (left + right > room) {
            double share = room * left / Math.max(1, left + right);
            double most = Math.max(outlineLeast(), room - (shows(metrics) ? metricsLeast() : 0));
            left = shows(outline) ? Math.clamp(share, outlineLeast(), most) : 0;
            right = room - left;
        }
        boolean moved = false;
        int divider = 0;
        if (shows(outline)) {
            moved = put(divider++, (left + DIVIDER / 2) / width);
        }
        if (shows(metrics)) {
            moved |= put(divider, 1 - (right + DIVIDER / 2) / width);
        }
        return moved;
    }

    private double outlineLeast() {
        return Math.rint(OUTLINE_LEAST * Math.max(1, scale.get()));
    }

    private double metricsLeast() {
        return Math.rint(METRICS_LEAST * Math.max(1, scale.get()));
    }

    private boolean put(int divider, double position) {
        boolean moved = Math.abs(getDividerPositions()[divider] - position) * getWidth() > 1;
        if (moved) {
            setDividerPosition(divider, position);
        }
        return moved;
    }

    private boolean shows(Region pane) {
        return getItems().contains(pane);
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
            double room = getWidth() - READER - (shows(outline) ? outline.getWidth() : 0);
            settings.metricsWidth().set(Math.clamp(getWidth() - x, metricsLeast(), Math.max(metricsLeast(), room)));
        } else {
            double room = getWidth() - READER - (shows(metrics) ? metrics.getWidth() : 0);
            settings.outlineWidth().set(Math.clamp(x, outlineLeast(), Math.max(outlineLeast(), room)));
        }
        requestLayout();
        event.consume();
    }
}
