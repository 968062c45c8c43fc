package app.diptych.ui.metrics.chart;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what gets the keyboard: a scroll pane itself follows Tab alone. */
final class InSight {
    /** Pixels between what is scrolled to and the edge. */
    private static final double ROOM = 8;

    private InSight() {}

    /** Moves the scroll pane around a node up or down, no further than needed for the whole node to be seen. */
    static void bring(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                bring(node, pane, pane.getContent());
                return;
            }
        }
    }

    private static void bring(Node node, ScrollPane pane, Node content) {
        double seen = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - seen;
        if (beyond <= 0) {
            return;
        }
        Bounds box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * beyond;
        double to = Math.max(top, box.getMaxY() + ROOM - seen);
        // Of one that is higher than the pane, the top.
        double wanted = Math.min(to, box.getMinY() - ROOM);
        if (wanted != top) {
            pane.setVvalue(Math.clamp(wanted / beyond, 0, 1));
        }
    }
}
