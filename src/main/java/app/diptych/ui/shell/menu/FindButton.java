package app.diptych.ui.shell.menu;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The door to the search, in the shape of a field, with its key. Where there is little room only its sign is left. */
final class FindButton extends Button {
    static final double LEAST = 36;
    private static final double MOST = 290;
    /** With less room, in ems of the words, they would be cut. */
    private static final double WORDS = 18;

    FindButton(MenuContext context) {
        String what = context.texts().get("tool.find");
        String key = Keys.shortcut(KeyCode.F).getDisplayText();
        setId("tool-find");
        getStyleClass().add("shell-find");
        setMinWidth(LEAST);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> context.reader().find());
        ToolBarView.explain(this, what + " (" + key + ")", context.lettering());
        Region sign = new Region();
        sign.getStyleClass().add("shell-find-sign");
        Label words = label(what, "shell-find-words", context);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox inside = new HBox(sign, words, label(key, "shell-find-key", context));
        inside.getStyleClass().add("shell-find-inside");
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(inside);
    }

    private Label label(String text, String style, MenuContext context) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> getWidth() >= words(), widthProperty(), fontProperty()));
        label.managedProperty().bind(label.visibleProperty());
        context.lettering().cover(label);
        return label;
    }

    /** The width from which its words are shown. */
    private double words() {
        return WORDS * getFont().getSize();
    }

    /** Makes it as wide as there is room for, or only its sign. */
    void fit(double room) {
        setPrefWidth(room < words() ? LEAST : Math.min(room, MOST));
    }
}
