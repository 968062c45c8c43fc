package app.diptych.ui.settings.view;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lines of the preferences.
 *
 * @param lettering covers names in either script
 * @param texts the words of bundle {@code settings}
 * @param lifetime holds what the controls listen to
 */
record Controls(Lettering lettering, Texts texts, Lifetime lifetime) {
    private static final double NAME = 180;

    Option check(String id, String name, String hint, BooleanProperty value) {
        return check(id, name, hint, value, value::set, null);
    }

    Option check(
            String id,
            String name,
            String hint,
            ObservableValue<Boolean> value,
            Consumer<Boolean> set,
            @Nullable Node graphic) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        lettering.cover(box);
        lifetime.hold(value.subscribe(box::setSelected));
        box.setOnAction(_ -> set.accept(box.isSelected()));
        HBox line = new HBox(box);
        if (graphic != null) {
            line.getChildren().addFirst(graphic);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("settings-check");
        return option(name + " " + hint, withHint(line, hint));
    }

    /**
     * One of several values.
     *
     * @param values may change, as when the installed fonts become known
     */
    <T> Option choice(
            String id,
            String name,
            ObservableValue<List<T>> values,
            Function<T, String> wording,
            ObservableValue<T> value,
            Consumer<T> set) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setMinWidth(210);
        box.setMaxWidth(300);
        box.setCellFactory(_ -> cell(wording));
        box.setButtonCell(cell(wording));
        lifetime.hold(values.subscribe(now -> {
            box.getItems().setAll(now);
            box.setValue(value.getValue());
        }));
        lifetime.hold(value.subscribe(box::setValue));
        box.setOnAction(_ -> {
            T chosen = box.getValue();
            if (chosen != null && !Objects.equals(chosen, value.getValue())) {
                set.accept(chosen);
            }
        });
        String words = values.getValue().stream().map(wording).collect(Collectors.joining(" "));
        return option(name + " " + words, line(name, box));
    }

    /** A choice without a name at its left. */
    <T> ComboBox<T> box(String id, String spoken, List<T> values, Function<T, String> wording) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(spoken);
        box.setCellFactory(_ -> cell(wording));
        box.setButtonCell(cell(wording));
        box.getItems().setAll(values);
        return box;
    }

    private <T> ListCell<T> cell(Function<T, String> wording) {
        ListCell<T> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null ? "" : wording.apply(item));
            }
        };
        lettering.cover(cell);
        return cell;
    }

    Option slider(
            String id,
            String name,
            Range range,
            DoubleFunction<String> wording,
            ObservableValue<? extends Number> value,
            Consumer<Double> set) {
        Slider slider = new Slider(range.least(), range.most(), value.getValue().doubleValue());
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement(range.step());
        slider.setMinWidth(210);
        Label now = new Label();
        now.setId(id + "-value");
        now.getStyleClass().add("settings-value");
        now.setMinWidth(130);
        lettering.cover(now);
        lifetime.hold(value.subscribe(number -> {
            slider.setValue(number.doubleValue());
            now.setText(wording.apply(number.doubleValue()));
        }));
        slider.valueProperty().addListener((_, _, number) -> set.accept(range.nearest(number.doubleValue())));
        HBox both = new HBox(slider, now);
        both.getStyleClass().add("settings-slider");
        both.setAlignment(Pos.CENTER_LEFT);
        return option(name, line(name, both));
    }

    private Node line(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("settings-name");
        label.setLabelFor(control);
        label.setWrapText(true);
        lettering.cover(label);
        label.setMinWidth(NAME);
        label.setPrefWidth(NAME);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(label, control, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private Node withHint(Node line, String hint) {
        if (hint.isEmpty()) {
            return line;
        }
        Label label = new Label(hint);
        label.getStyleClass().add("settings-hint");
        label.setWrapText(true);
        lettering.cover(label);
        return new VBox(line, label);
    }

    private static Option option(String words, Node node) {
        return new Option(words, node);
    }
}
