package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.finding.PassageChoice;
import app.diptych.ui.support.Texts;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What is wrong with the translation, and what else a translator asks. */
final class FindingsMenu {
    private final MenuContext context;
    private final FindingCommands findings;
    private final Texts texts;

    FindingsMenu(MenuContext context) {
        this.context = context;
        this.findings = context.reader().findings();
        this.texts = new Texts("findings", context.texts().locale());
    }

    Menu build() {
        Menu menu = new Menu(texts.get("menu"));
        menu.setId("menu-findings");
        menu.getItems()
                .addAll(
                        item("finding-next", texts.get("command.next"), Keys.plain(KeyCode.F8), findings::next),
                        item(
                                "finding-previous",
                                texts.get("command.previous"),
                                Keys.shift(KeyCode.F8),
                                findings::previous),
                        item("finding-show", texts.get("command.show"), null, findings::show),
                        new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        for (PassageChoice choice : PassageChoice.values()) {
            menu.getItems().add(radio(choice, group));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "concordance",
                                texts.get("command.concordance"),
                                Keys.shortcutShift(KeyCode.F),
                                findings::concordance),
                        item("counts", texts.get("command.counts"), null, findings::counts),
                        new SeparatorMenuItem(),
                        Command.of(
                                        "termbase",
                                        texts.get("command.termbase"),
                                        Keys.shortcutShift(KeyCode.T),
                                        findings::termbase)
                                .item(),
                        item("term-add", texts.get("command.addTerm"), Keys.shortcut(KeyCode.T), findings::addTerm));
        return menu;
    }

    private MenuItem item(String id, String text, @Nullable KeyCombination key, Runnable action) {
        return Command.of(id, text, key, action).when(context.callShown()).item();
    }

    private MenuItem radio(PassageChoice choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(
                switch (choice) {
                    case ALL -> texts.get("passages.all");
                    case FLAGGED -> texts.get("passages.flagged");
                    case UNDECIDED -> texts.get("passages.undecided");
                });
        item.setId("passages-" + choice);
        item.setToggleGroup(group);
        context.lifetime().hold(findings.passages().subscribe(now -> item.setSelected(now == choice)));
        item.setOnAction(_ -> findings.passages().set(choice));
        item.disableProperty().bind(context.shell().current().map(_ -> false).orElse(true));
        return item;
    }
}
