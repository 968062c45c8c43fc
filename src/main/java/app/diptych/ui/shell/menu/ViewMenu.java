package app.diptych.ui.shell.menu;

import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Zoom;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** How the call is shown. */
final class ViewMenu {
    private final MenuContext context;
    private final Texts texts;

    ViewMenu(MenuContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Menu build() {
        Menu menu = new Menu(texts.get("menu.view"));
        menu.setId("menu-view");
        var settings = context.shell().settings();
        var zoom = new Zoom(context.reader().zoom());
        menu.getItems().addAll(new ReviewMenu(context).modes());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Command.of("zoom-in", texts.get("command.larger"), Keys.shortcut(KeyCode.PLUS), zoom::larger)
                                .item(),
                        Command.of(
                                        "zoom-out",
                                        texts.get("command.smaller"),
                                        Keys.shortcut(KeyCode.MINUS),
                                        zoom::smaller)
                                .item(),
                        Command.of(
                                        "zoom-reset",
                                        texts.get("command.normal"),
                                        Keys.shortcut(KeyCode.DIGIT0),
                                        zoom::reset)
                                .item(),
                        new SeparatorMenuItem(),
                        columns(),
                        check(
                                "show-outline",
                                texts.get("command.outline"),
                                Keys.plain(KeyCode.F9),
                                settings.outlineShown()),
                        check(
                                "show-metrics",
                                texts.get("command.metrics"),
                                Keys.shift(KeyCode.F9),
                                settings.metricsShown()),
                        new SeparatorMenuItem(),
                        theme(),
                        language(),
                        Command.of(
                                        "full-screen",
                                        texts.get("command.full"),
                                        Keys.plain(KeyCode.F11),
                                        context.actions()::toggleFullScreen)
                                .item());
        return menu;
    }

    private static MenuItem check(String id, String text, @Nullable KeyCombination key, BooleanProperty value) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(id);
        item.setAccelerator(key);
        item.selectedProperty().bindBidirectional(value);
        return item;
    }

    private Menu columns() {
        Menu menu = new Menu(texts.get("command.columns"));
        menu.setId("columns");
        ToggleGroup group = new ToggleGroup();
        for (Columns each : Columns.values()) {
            String text = switch (each) {
                case BOTH -> texts.get("columns.both");
                case ENGLISH -> texts.get("columns.english");
                case CHINESE -> texts.get("columns.chinese");
            };
            menu.getItems()
                    .add(radio(
                            "columns-" + each,
                            text,
                            group,
                            each,
                            context.reader().columns()));
        }
        return menu;
    }

    private Menu theme() {
        Menu menu = new Menu(texts.get("command.theme"));
        menu.setId("theme");
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice each : ThemeChoice.values()) {
            String text = switch (each) {
                case LIGHT -> texts.get("theme.light");
                case DARK -> texts.get("theme.dark");
                case SYSTEM -> texts.get("theme.system");
            };
            menu.getItems()
                    .add(radio(
                            "theme-" + each,
                            text,
                            group,
                            each,
                            context.shell().settings().theme()));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .add(check(
                        "high-contrast",
                        texts.get("command.contrast"),
                        null,
                        context.shell().settings().highContrast()));
        return menu;
    }

    private Menu language() {
        Menu menu = new Menu(texts.get("command.language"));
        menu.setId("language");
        ToggleGroup group = new ToggleGroup();
        for (InterfaceLanguage each : InterfaceLanguage.values()) {
            // A language is called by its own name, so that it is found by who cannot read the one that is set.
            String text = switch (each) {
                case SYSTEM -> texts.get("language.system");
                case ENGLISH -> "English";
                case TRADITIONAL -> "繁體中文";
                case SIMPLIFIED -> "简体中文";
            };
            menu.getItems()
                    .add(radio(
                            "language-" + each,
                            text,
                            group,
                            each,
                            context.shell().settings().language()));
        }
        return menu;
    }

    private <T> RadioMenuItem radio(String id, String text, ToggleGroup group, T value, Property<T> property) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        context.lettering().cover(item);
        context.lifetime().hold(property.subscribe(now -> item.setSelected(value.equals(now))));
        item.setOnAction(_ -> property.setValue(value));
        return item;
    }
}
