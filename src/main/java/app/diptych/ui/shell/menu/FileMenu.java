package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.Call;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;

/** Opening, closing, leaving. */
final class FileMenu {
    private final MenuContext context;

    FileMenu(MenuContext context) {
        this.context = context;
    }

    Menu build() {
        var texts = context.texts();
        var shell = context.shell();
        var actions = context.actions();
        Menu menu = new Menu(texts.get("menu.file"));
        menu.setId("menu-file");
        menu.getItems()
                .addAll(
                        Command.of("open", texts.get("command.open"), Keys.shortcut(KeyCode.O), actions::askForFiles)
                                .item(),
                        importTwo(),
                        recent(),
                        Command.of("open-sample", texts.get("command.sample"), null, shell::openSample)
                                .item(),
                        Command.of(
                                        "paste-call",
                                        texts.get("command.paste"),
                                        Keys.shortcutShift(KeyCode.V),
                                        actions::paste)
                                .item(),
                        importMany(),
                        new SeparatorMenuItem(),
                        openCalls(),
                        importReport(),
                        addCall(),
                        Command.of("reload", texts.get("command.reload"), Keys.plain(KeyCode.F5), shell::reload)
                                .when(context.callShown())
                                .item(),
                        Command.of("close", texts.get("command.close"), Keys.shortcut(KeyCode.W), shell::close)
                                .when(context.callShown())
                                .item(),
                        Command.of("close-others", texts.get("command.closeOthers"), null, this::closeOthers)
                                .when(context.severalCalls())
                                .item());
        menu.getItems().addAll(documents());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Command.of("print", texts.get("command.print"), Keys.shortcut(KeyCode.P), actions::print)
                                .when(context.callShown())
                                .item(),
                        Command.of(
                                        "preferences",
                                        texts.get("command.preferences"),
                                        Keys.shortcut(KeyCode.COMMA),
                                        () -> shell.preferencesShown().set(true))
                                .item(),
                        new SeparatorMenuItem(),
                        Command.of("exit", texts.get("command.exit"), Keys.shortcut(KeyCode.Q), actions::exit)
                                .item());
        return menu;
    }

    private MenuItem importMany() {
        return Command.of(
                        "import-many",
                        context.texts().get("command.importMany"),
                        null,
                        () -> context.reader().document().importMany())
                .item();
    }

    private MenuItem importTwo() {
        return Command.of(
                        "import-two",
                        context.texts().get("command.importTwo"),
                        Keys.shortcutShift(KeyCode.O),
                        () -> context.reader().document().importTwo())
                .item();
    }

    private MenuItem addCall() {
        return Command.of(
                        "add-call",
                        context.texts().get("command.addCall"),
                        null,
                        context.reader().metrics()::addCall)
                .when(context.callShown())
                .item();
    }

    private MenuItem importReport() {
        return Command.of(
                        "import-report",
                        context.texts().get("command.importReport"),
                        Keys.shortcutShift(KeyCode.I),
                        () -> context.reader().document().report())
                .when(context.callShown())
                .item();
    }

    /** What keeps the call, and hands it on. */
    private List<MenuItem> documents() {
        var texts = context.texts();
        return List.of(
                new SeparatorMenuItem(),
                Command.of("save", texts.get("command.save"), Keys.shortcut(KeyCode.S), this::save)
                        .when(context.callShown())
                        .item(),
                Command.of("save-as", texts.get("command.saveAs"), Keys.shortcutShift(KeyCode.S), this::saveAs)
                        .when(context.callShown())
                        .item(),
                Command.of(
                                "export",
                                texts.get("command.export"),
                                Keys.shortcutShift(KeyCode.E),
                                () -> context.reader().document().export())
                        .when(context.callShown())
                        .item(),
                Command.of(
                                "take-over",
                                texts.get("command.takeOver"),
                                null,
                                () -> context.reader().document().takeOver())
                        .when(context.callShown())
                        .item(),
                Command.of(
                                "add-translation",
                                texts.get("command.addTranslation"),
                                null,
                                () -> context.reader().document().addTranslation())
                        .when(context.callShown())
                        .item(),
                Command.of(
                                "export-facts",
                                texts.get("command.exportFacts"),
                                Keys.shortcut(KeyCode.E),
                                context.reader().metrics()::exportFacts)
                        .when(context.callShown())
                        .item());
    }

    private void save() {
        context.reader().document().save();
    }

    private void saveAs() {
        context.reader().document().saveAs();
    }

    private void closeOthers() {
        Call shown = context.shell().current().get();
        if (shown != null) {
            context.shell().closeOthers(shown);
        }
    }

    private Menu recent() {
        Menu menu = new Menu(context.texts().get("command.recent"));
        menu.setId("open-recent");
        var files = context.shell().settings().recent();
        menu.disableProperty().bind(Bindings.isEmpty(files));
        context.lifetime().hold(files.subscribe(() -> menu.getItems().setAll(recentItems(files))));
        menu.getItems().setAll(recentItems(files));
        return menu;
    }

    private List<MenuItem> recentItems(List<Path> files) {
        return files.stream()
                .map(file -> {
                    Path folder = file.getParent();
                    String name = folder == null || folder.getFileName() == null
                            ? file.toString()
                            : file.getFileName() + " – " + folder.getFileName();
                    MenuItem item = new MenuItem(name);
                    item.setMnemonicParsing(false);
                    context.lettering().cover(item);
                    item.setOnAction(_ -> context.shell().open(List.of(file)));
                    return item;
                })
                .toList();
    }

    private Menu openCalls() {
        Menu menu = new Menu(context.texts().get("command.calls"));
        menu.setId("open-calls");
        var calls = context.shell().calls();
        menu.visibleProperty().bind(Bindings.size(calls).greaterThan(1));
        Runnable fill =
                () -> menu.getItems().setAll(calls.stream().map(this::callItem).toList());
        context.lifetime().hold(context.shell().current().subscribe(fill));
        context.lifetime().hold(calls.subscribe(fill));
        fill.run();
        return menu;
    }

    private MenuItem callItem(Call call) {
        RadioMenuItem item = new RadioMenuItem(call.analysis().transcript().title());
        item.setMnemonicParsing(false);
        context.lettering().cover(item);
        item.setSelected(call.equals(context.shell().current().get()));
        item.setOnAction(_ -> context.shell().show(call));
        return item;
    }
}
