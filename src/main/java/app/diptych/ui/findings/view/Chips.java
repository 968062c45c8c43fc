package app.diptych.ui.findings.view;

import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.rule.Family;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A button for each family of rules that has found something, with how many; several can be pressed. */
final class Chips extends FlowPane {
    private final FindingsViewModel model;
    private final RuleWords words;
    private final Map<Family, ToggleButton> buttons = new EnumMap<>(Family.class);

    Chips(FindingsViewModel model, RuleWords words, Lettering lettering, Lifetime lifetime) {
        this.model = model;
        this.words = words;
        setId("finding-chips");
        getStyleClass().add("finding-chips");
        for (Family family : Family.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("finding-chip-" + family);
            button.getStyleClass().add("finding-chip");
            lettering.cover(button);
            button.setOnAction(_ -> model.filter().set(model.filter().get().toggled(family)));
            buttons.put(family, button);
        }
        lifetime.hold(model.counts().subscribe(this::fill));
        lifetime.hold(model.filter().subscribe(this::press));
    }

    private void fill(Map<Family, Integer> counts) {
        getChildren().clear();
        buttons.forEach((family, button) -> {
            int count = counts.getOrDefault(family, 0);
            boolean pressed = model.filter().get().families().contains(family);
            if (count > 0 || pressed) {
                button.setText(words.name(family) + " " + count);
                getChildren().add(button);
            }
        });
    }

    private void press(Filter filter) {
        buttons.forEach((family, button) -> button.setSelected(filter.families().contains(family)));
    }
}
