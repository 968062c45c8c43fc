package app.diptych.ui.findings.view;

import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.Grouping;
import app.diptych.ui.findings.Sorting;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** How the list is ordered, what has headings, what else is shown. */
final class ListMenu {
    private final ObjectProperty<Filter> filter;
    private final Lettering lettering;
    private final Texts texts;
    private final Lifetime lifetime;

    ListMenu(ObjectProperty<Filter> filter, Lettering lettering, Texts texts, Lifetime lifetime) {
        this.filter = filter;
        this.lettering = lettering;
        this.texts = texts;
        this.lifetime = lifetime;
    }

    MenuButton build() {
        MenuButton button = new MenuButton(texts.get("list.menu"));
        button.setId("finding-list-menu");
        button.getStyleClass().add("finding-list-menu");
        lettering.cover(button);
        ToggleGroup order = new ToggleGroup();
        ToggleGroup groups = new ToggleGroup();
        button.getItems()
                .addAll(
                        radio(
                                "finding-sort-CALL",
                                texts.get("sort.call"),
                                order,
                                Filter::sorting,
                                Sorting.CALL,
                                Filter::with),
                        radio(
                                "finding-sort-SEVERITY",
                                texts.get("sort.severity"),
                                order,
                                Filter::sorting,
                                Sorting.SEVERITY,
                                Filter::with),
                        new SeparatorMenuItem(),
                        radio(
                                "finding-group-NONE",
                                texts.get("group.none"),
                                groups,
                                Filter::grouping,
                                Grouping.NONE,
                                Filter::with),
                        radio(
                                "finding-group-RULE",
                                texts.get("group.rule"),
                                groups,
                                Filter::grouping,
                                Grouping.RULE,
                                Filter::with),
                        radio(
                                "finding-group-PASSAGE",
                                texts.get("group.passage"),
                                groups,
                                Filter::grouping,
                                Grouping.PASSAGE,
                                Filter::with),
                        new SeparatorMenuItem(),
                        check("finding-notes", texts.get("list.notes"), Filter::notes, Filter::withNotes),
                        check(
                                "finding-dismissed",
                                texts.get("list.dismissed"),
                                Filter::dismissed,
                                Filter::withDismissed));
        return button;
    }

    private <T> MenuItem radio(
            String id,
            String text,
            ToggleGroup group,
            Function<Filter, T> get,
            T value,
            BiFunction<Filter, T, Filter> with) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        lettering.cover(item);
        lifetime.hold(filter.subscribe(now -> item.setSelected(get.apply(now).equals(value))));
        item.setOnAction(_ -> filter.set(with.apply(filter.get(), value)));
        return item;
    }

    private MenuItem check(
            String id, String text, Function<Filter, Boolean> get, BiFunction<Filter, Boolean, Filter> with) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(id);
        lettering.cover(item);
        lifetime.hold(filter.subscribe(now -> item.setSelected(get.apply(now))));
        item.setOnAction(_ -> filter.set(with.apply(filter.get(), item.isSelected())));
        return item;
    }
}
