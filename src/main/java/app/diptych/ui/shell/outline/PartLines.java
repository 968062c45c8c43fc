package app.diptych.ui.shell.outline;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one part of the call: the name with its counts, under it who that is. Where a narrow outline has no room
 * for the name beside the findings, the findings stand in the line below: a name cut short says less than a title.
 */
final class PartLines extends VBox {
    private final Label name;
    private final Label count;
    private final @Nullable Node beside;
    private final @Nullable Node under;

    /**
     * @param beside the findings beside the name, or null where there are none
     * @param under the same once more, to stand in the second line
     */
    PartLines(
            Label name,
            Label count,
            @Nullable Label detail,
            @Nullable Node beside,
            @Nullable Node under,
            @Nullable Label share) {
        this.name = name;
        this.count = count;
        boolean second = detail != null || share != null;
        this.beside = beside;
        this.under = second ? under : null;
        getChildren().add(line(name, beside, count));
        if (second) {
            getChildren().add(line(detail == null ? new Label() : detail, this.under, share));
        }
        show(this.under, false);
    }

    private static HBox line(Label first, @Nullable Node... others) {
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox line = new HBox(first);
        for (Node other : others) {
            if (other != null) {
                line.getChildren().add(other);
            }
        }
        line.getStyleClass().add("outline-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static void show(@Nullable Node node, boolean shown) {
        if (node != null) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    @Override
    protected void layoutChildren() {
        if (beside != null && under != null && getChildren().getFirst() instanceof HBox first) {
            double wanted = Stream.of(name, beside, count)
                            .mapToDouble(node -> node.prefWidth(-1))
                            .sum()
                    + 2 * first.getSpacing();
            show(beside, wanted <= getWidth());
            show(under, wanted > getWidth());
        }
        super.layoutChildren();
    }
}
