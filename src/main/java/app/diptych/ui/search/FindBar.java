package app.diptych.ui.search;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The field with its options, in one line where there is room, else in two. */
final class FindBar extends Region {
    private static final double GAP = 8;
    /** A field that shows fewer words than this is wide is no use. */
    private static final double FIELD = 230;

    private final SearchViewModel model;
    private final Texts texts;
    private final FindField field;
    private final HBox main;
    private final ChoiceBoxes scope;
    private final Button close;

    FindBar(SearchViewModel model, Texts texts, Lettering lettering, Lifetime lifetime) {
        this.model = model;
        this.texts = texts;
        setId("search-bar");
        getStyleClass().add("search-bar");
        field = new FindField(model, texts, lettering, lifetime);
        main = new HBox(field, options(), steps());
        main.getStyleClass().add("search-main");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(120);
        scope = new ChoiceBoxes(model, texts, lettering, lifetime);
        close = button("search-close", "search-cross", texts.get("close"), "Esc", model::close);
        close.getStyleClass().add("search-plain");
        getChildren().addAll(main, scope, close);
        addEventFilter(KeyEvent.KEY_PRESSED, this::option);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Where the person types. */
    FindField field() {
        return field;
    }

    private Node options() {
        Options options = model.options();
        return group(
                toggle("search-case", "Aa", texts.get("case"), "Alt+C", options.matchCase()),
                toggle("search-word", "ab", texts.get("word"), "Alt+W", options.wholeWord()),
                toggle("search-expression", ".*", texts.get("expression"), "Alt+R", options.expression()));
    }

    private Node steps() {
        return group(
                button("search-previous", "search-up", texts.get("previous"), "Shift+F3", model::previous),
                button("search-next", "search-down", texts.get("next"), "F3", model::next));
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("search-group");
        group.setMinWidth(USE_PREF_SIZE);
        nodes[0].getStyleClass().add("left-pill");
        nodes[nodes.length - 1].getStyleClass().add("right-pill");
        for (int i = 1; i < nodes.length - 1; i++) {
            nodes[i].getStyleClass().add("center-pill");
        }
        return group;
    }

    private static ToggleButton toggle(String id, String sign, String name, String key, BooleanProperty value) {
        ToggleButton toggle = new ToggleButton(sign);
        toggle.setId(id);
        toggle.setAccessibleText(name);
        toggle.setTooltip(new Tooltip(name + " (" + key + ")"));
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }

    private static Button button(String id, String shape, String name, String key, Runnable action) {
        Region sign = new Region();
        sign.getStyleClass().addAll("search-sign", shape);
        Button button = new Button();
        button.setGraphic(sign);
        button.setId(id);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + " (" + key + ")"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The options by key, as in other editors; before the field takes the letter for one of its own. */
    private void option(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown()) {
            BooleanProperty option = switch (event.getCode()) {
                case C -> model.options().matchCase();
                case W -> model.options().wholeWord();
                case R -> model.options().expression();
                default -> null;
            };
            if (option != null) {
                option.set(!option.get());
                event.consume();
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (plain && !event.getCode().isFunctionKey()) {
            // A letter that is typed here is no command: those of the menu would take j and k.
            event.consume();
        }
    }

    private boolean isOneLine(double width) {
        double wanted = FIELD + main.prefWidth(-1) - field.prefWidth(-1) + scope.lineWidth() + close.prefWidth(-1);
        return room(width) >= wanted + 2 * GAP;
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double line = main.prefHeight(-1);
        double lines = isOneLine(wide) ? line : line + GAP + scope.prefHeight(room(wide));
        return snappedTopInset() + lines + snappedBottomInset();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double right = getWidth() - snappedRightInset();
        double height = main.prefHeight(-1);
        double closeWidth = close.prefWidth(-1);
        close.resizeRelocate(right - closeWidth, top, closeWidth, height);
        double end = right - closeWidth - GAP;
        if (isOneLine(getWidth())) {
            double scopeWidth = scope.lineWidth();
            scope.resizeRelocate(end - scopeWidth, top, scopeWidth, height);
            main.resizeRelocate(left, top, end - scopeWidth - GAP - left, height);
        } else {
            main.resizeRelocate(left, top, end - left, height);
            scope.resizeRelocate(left, top + height + GAP, right - left, scope.prefHeight(right - left));
        }
    }
}
