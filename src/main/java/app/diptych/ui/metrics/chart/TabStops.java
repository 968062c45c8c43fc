package app.diptych.ui.metrics.chart;

import java.util.List;
import javafx.scene.Node;

/**
 * At which mark of each chart Tab stops, to be kept while the charts are made anew.
 *
 * @param ids of the marks
 */
public record TabStops(List<String> ids) {
    /** The stops of the charts in a node. */
    public static TabStops of(Node in) {
        return new TabStops(in.lookupAll(".metrics-mark").stream()
                .filter(Node::isFocusTraversable)
                .map(Node::getId)
                .toList());
    }

    /** Makes the marks of the same ids the stops, where there are any. */
    public void giveBack(Node in) {
        for (String id : ids) {
            if (in.lookup("#" + id) instanceof MarkDoor door) {
                door.makeStop();
            }
        }
    }
}
