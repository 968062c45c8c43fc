package app.diptych.ui.shell.menu;

import app.diptych.quantity.Kind;
import app.diptych.ui.support.Texts;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** Which kinds of figures are tinted in the text; the colours of the items are the legend. */
final class FiguresMenu {
    private final MenuContext context;
    private final ObservableSet<Kind> shown;
    private final Texts texts;

    FiguresMenu(MenuContext context) {
        this.context = context;
        this.shown = context.reader().shownKinds();
        this.texts = context.texts();
    }

    MenuButton build() {
        MenuButton button = new MenuButton(texts.get("figures"));
        button.setId("figures");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(texts.get("figures.help"));
        for (KindGroup group : KindGroup.values()) {
            button.getItems().add(item(group));
        }
        button.getItems().addAll(new SeparatorMenuItem(), all(), none());
        return button;
    }

    private MenuItem item(KindGroup group) {
        CheckMenuItem item = new CheckMenuItem(group.text(texts));
        item.setId("figures-" + group);
        Region colour = new Region();
        colour.getStyleClass().addAll("figures-colour", group.styleClass());
        item.setGraphic(colour);
        Runnable mark = () -> item.setSelected(shown.containsAll(group.kinds()));
        context.lifetime().hold(shown.subscribe(mark));
        mark.run();
        item.setOnAction(_ -> {
            if (item.isSelected()) {
                shown.addAll(group.kinds());
            } else {
                shown.removeAll(group.kinds());
            }
        });
        return item;
    }

    private MenuItem all() {
        return Command.of("figures-all", texts.get("figures.all"), null, () -> {
                    for (KindGroup group : KindGroup.values()) {
                        shown.addAll(group.kinds());
                    }
                })
                .item();
    }

    private MenuItem none() {
        return Command.of("figures-none", texts.get("figures.none"), null, shown::clear)
                .item();
    }
}
