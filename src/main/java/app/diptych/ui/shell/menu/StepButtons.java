package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.review.NamedStep;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.shell.review.ReviewWords;
import app.diptych.ui.shell.room.LateTip;
import app.diptych.ui.support.Texts;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** Takes the last step back or does it again; there while the call is reviewed. */
final class StepButtons extends HBox {
    private static final String BACK = "M5.5 2 L2 5.5 L5.5 9 M2.4 5.5 L9 5.5 a3.4 3.4 0 0 1 0 6.8 L6 12.3";
    private static final String AGAIN = "M8.5 2 L12 5.5 L8.5 9 M11.6 5.5 L5 5.5 a3.4 3.4 0 0 0 0 6.8 L8 12.3";

    private final MenuContext context;

    StepButtons(MenuContext context) {
        this.context = context;
        ReviewCommands review = context.reader().review();
        Texts texts = new Texts("review", context.texts().locale());
        ReviewWords words = new ReviewWords(texts);
        getStyleClass().add("shell-pair");
        setAlignment(Pos.CENTER);
        Button undo =
                button("tool-undo", BACK, texts.get("command.undo"), review.undoable(), words::undo, review::undo);
        Button redo =
                button("tool-redo", AGAIN, texts.get("command.redo"), review.redoable(), words::redo, review::redo);
        undo.getStyleClass().add("left-pill");
        redo.getStyleClass().add("right-pill");
        getChildren().addAll(undo, redo);
        context.lifetime().hold(context.shell().mode().subscribe(mode -> {
            setVisible(mode == Mode.REVIEW);
            setManaged(mode == Mode.REVIEW);
        }));
    }

    private Button button(
            String id,
            String shape,
            String name,
            ObservableValue<@Nullable NamedStep> step,
            Function<NamedStep, String> named,
            Runnable action) {
        SVGPath sign = new SVGPath();
        sign.setContent(shape);
        sign.getStyleClass().add("shell-step");
        Button button = new Button();
        button.setId(id);
        button.setGraphic(sign);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        LateTip tip = LateTip.of(button, context.lettering());
        context.lifetime().hold(step.subscribe(now -> {
            button.setDisable(now == null);
            tip.say(now == null ? name : named.apply(now));
            button.setAccessibleText(tip.said());
        }));
        return button;
    }
}
