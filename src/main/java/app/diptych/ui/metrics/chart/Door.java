package app.diptych.ui.metrics.chart;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A mark that opens the passage which says it: by a click, by Enter or Space, or by a screen reader. */
public class Door extends StackPane {
    private static final double TOOLTIP_WIDTH = 380;

    private final Runnable open;
    private final String evidence;
    private Consumer<Tooltip> dress = _ -> {};
    private @Nullable Tooltip tooltip;

    /**
     * @param spoken what a screen reader says
     * @param evidence shown by pointing at it
     * @param open what happens
     * @param content what is seen
     */
    public Door(String spoken, String evidence, Runnable open, Node... content) {
        super(content);
        this.open = open;
        getStyleClass().add("metrics-door");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setAccessibleHelp(evidence);
        this.evidence = evidence;
        // A tooltip is a window of its own, and a page has hundreds of doors: each is made when it is first pointed at.
        setOnMouseEntered(_ -> tooltip());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                open.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.run();
                key.consume();
            }
        });
    }

    /** A tooltip in the pane's own look. */
    static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.getStyleClass().add("metrics-tip");
        tip.setWrapText(true);
        tip.setMaxWidth(TOOLTIP_WIDTH);
        return tip;
    }

    /** What pointing at it shows. */
    public final Tooltip tooltip() {
        Tooltip made = tooltip;
        if (made == null) {
            made = tip(evidence);
            made.setShowDelay(Duration.millis(300));
            made.setShowDuration(Duration.INDEFINITE);
            dress.accept(made);
            Tooltip.install(this, made);
            tooltip = made;
        }
        return made;
    }

    /** What a screen reader says on request: what it opens, and then what else is to be known of it; may be empty. */
    final void tellAlso(String more) {
        setAccessibleHelp((evidence + "\n" + more).strip());
    }

    /** Covers the letters of the tooltip when it is made. */
    public final void dressTip(Consumer<Tooltip> cover) {
        dress = cover;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
