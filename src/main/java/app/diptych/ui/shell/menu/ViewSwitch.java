package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.page.View;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Read or Metrics, beside the call's title. */
final class ViewSwitch extends HBox {
    private final MenuContext context;
    private final ToggleGroup group = new ToggleGroup();

    ViewSwitch(MenuContext context) {
        this.context = context;
        getStyleClass().add("shell-pair");
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton read = button("tool-read", context.texts().get("view.read"), View.READ);
        ToggleButton metrics = button("tool-metrics", context.texts().get("view.metrics"), View.METRICS);
        read.getStyleClass().add("left-pill");
        metrics.getStyleClass().add("right-pill");
        getChildren().addAll(read, metrics);
    }

    private ToggleButton button(String id, String text, View view) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        context.lettering().cover(button);
        context.lifetime().hold(context.shell().view().subscribe(now -> button.setSelected(now == view)));
        button.setOnAction(_ -> {
            context.shell().view().set(view);
            // A second press on the same does not take it away.
            button.setSelected(true);
        });
        return button;
    }
}
