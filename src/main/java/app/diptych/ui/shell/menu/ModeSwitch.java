package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.room.LateTip;
import app.diptych.ui.support.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the middle of the window is for: one button for each. */
final class ModeSwitch extends HBox {
    private final MenuContext context;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    ModeSwitch(MenuContext context) {
        this.context = context;
        this.texts = new Texts("review", context.texts().locale());
        setId("modes");
        getStyleClass().add("shell-modes");
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(texts.get("mode"));
        Mode[] modes = Mode.values();
        for (Mode mode : modes) {
            ToggleButton button = button(mode);
            boolean first = mode == modes[0];
            boolean last = mode == modes[modes.length - 1];
            button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
    }

    /** What a mode is called. */
    static String name(Mode mode, Texts texts) {
        return switch (mode) {
            case READ -> texts.get("mode.read");
            case REVIEW -> texts.get("mode.review");
            case METRICS -> texts.get("mode.metrics");
        };
    }

    private ToggleButton button(Mode mode) {
        ToggleButton button = new ToggleButton(name(mode, texts));
        button.setId("mode-" + mode);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        context.lettering().cover(button);
        LateTip.of(button, context.lettering())
                .say(name(mode, texts) + " (" + Keys.mode(mode).getDisplayText() + ")");
        context.lifetime().hold(context.shell().mode().subscribe(now -> button.setSelected(now == mode)));
        // A second press of the same button does not leave the window without a mode.
        button.setOnAction(_ -> {
            button.setSelected(true);
            context.shell().mode().set(mode);
        });
        return button;
    }
}
