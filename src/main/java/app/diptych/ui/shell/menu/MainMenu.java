package app.diptych.ui.shell.menu;

import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Zoom;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** The menu bar. */
public final class MainMenu {
    private final MenuContext context;
    private final Texts texts;

    /** @param context what the menus act on */
    public MainMenu(MenuContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    /** A new menu bar with every command. */
    public MenuBar build() {
        MenuBar bar = new MenuBar(
                new FileMenu(context).build(),
                edit(),
                new ViewMenu(context).build(),
                go(),
                new ReviewMenu(context).build(),
                new FindingsMenu(context).build(),
                help());
        bar.setId("menu-bar");
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    /** A menu's text without the mark of its mnemonic: "_File" is File, "檔案(_F)" is 檔案. */
    public static String plain(String text) {
        return text.replaceFirst("\\(_.\\)", "").replace("_", "");
    }

    /** Keys that do the same as one that is shown: + without Shift, and the number pad. */
    public Map<KeyCombination, Runnable> furtherKeys() {
        Zoom zoom = new Zoom(context.reader().zoom());
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.shortcutAnyShift(KeyCode.EQUALS), zoom::larger);
        keys.put(Keys.shortcutAnyShift(KeyCode.ADD), zoom::larger);
        keys.put(Keys.shortcutAnyShift(KeyCode.SUBTRACT), zoom::smaller);
        keys.put(Keys.shortcut(KeyCode.NUMPAD0), zoom::reset);
        keys.put(Keys.shortcut(KeyCode.Y), () -> ReviewMenu.redo(context));
        return keys;
    }

    private Menu edit() {
        var reader = context.reader();
        Menu menu = new Menu(texts.get("menu.edit"));
        menu.setId("menu-edit");
        var metrics = reader.metrics();
        menu.getItems().addAll(new ReviewMenu(context).steps());
        menu.getItems()
                .addAll(
                        inCall("add-fact", texts.get("command.addFact"), Keys.shortcut(KeyCode.M), metrics::addFact),
                        new SeparatorMenuItem(),
                        inCall("copy", texts.get("command.copy"), Keys.shortcut(KeyCode.C), reader::copy),
                        inCall(
                                "copy-quotation",
                                texts.get("command.copyQuotation"),
                                Keys.shortcutShift(KeyCode.C),
                                reader::copyQuotation),
                        inCall(
                                "copy-both",
                                texts.get("command.copyBoth"),
                                Keys.shortcutShift(KeyCode.B),
                                reader::copyBothLanguages),
                        inCall(
                                "select-all",
                                texts.get("command.selectAll"),
                                Keys.shortcut(KeyCode.A),
                                reader::selectAll),
                        new SeparatorMenuItem(),
                        inCall("find", texts.get("command.find"), Keys.shortcut(KeyCode.F), reader::find),
                        inCall("find-next", texts.get("command.findNext"), Keys.plain(KeyCode.F3), reader::findNext),
                        inCall(
                                "find-previous",
                                texts.get("command.findPrevious"),
                                Keys.shift(KeyCode.F3),
                                reader::findPrevious));
        return menu;
    }

    private Menu go() {
        var reader = context.reader();
        Menu menu = new Menu(texts.get("menu.go"));
        menu.setId("menu-go");
        menu.getItems()
                .addAll(
                        inCall("next-passage", texts.get("command.next"), Keys.plain(KeyCode.J), reader::nextPassage),
                        inCall(
                                "previous-passage",
                                texts.get("command.previous"),
                                Keys.plain(KeyCode.K),
                                reader::previousPassage),
                        inCall(
                                "next-speaker",
                                texts.get("command.nextSpeaker"),
                                Keys.plain(KeyCode.CLOSE_BRACKET),
                                reader::nextSpeaker),
                        inCall(
                                "previous-speaker",
                                texts.get("command.previousSpeaker"),
                                Keys.plain(KeyCode.OPEN_BRACKET),
                                reader::previousSpeaker),
                        new SeparatorMenuItem(),
                        Command.of("back", texts.get("command.back"), Keys.alt(KeyCode.LEFT), reader::back)
                                .when(reader.canBack())
                                .item(),
                        Command.of("forward", texts.get("command.forward"), Keys.alt(KeyCode.RIGHT), reader::forward)
                                .when(reader.canForward())
                                .item(),
                        inCall("cross", texts.get("command.cross"), Keys.shortcut(KeyCode.J), reader::cross),
                        inCall(
                                "go-to",
                                texts.get("command.goTo"),
                                Keys.shortcut(KeyCode.L),
                                context.actions()::askForPassage),
                        new SeparatorMenuItem(),
                        Command.of(
                                        "palette",
                                        texts.get("command.palette"),
                                        Keys.shortcut(KeyCode.K),
                                        context.actions()::showPalette)
                                .item(),
                        Command.of(
                                        "next-call",
                                        texts.get("command.nextCall"),
                                        Keys.control(KeyCode.TAB),
                                        context.shell()::showNext)
                                .when(context.severalCalls())
                                .item(),
                        Command.of(
                                        "previous-call",
                                        texts.get("command.previousCall"),
                                        Keys.controlShift(KeyCode.TAB),
                                        context.shell()::showPrevious)
                                .when(context.severalCalls())
                                .item());
        return menu;
    }

    private Menu help() {
        Menu menu = new Menu(texts.get("menu.help"));
        menu.setId("menu-help");
        menu.getItems()
                .addAll(
                        Command.of(
                                        "keys",
                                        texts.get("command.keys"),
                                        Keys.plain(KeyCode.F1),
                                        context.actions()::showKeys)
                                .item(),
                        Command.of("about", texts.get("command.about"), null, context.actions()::showAbout)
                                .item());
        return menu;
    }

    private MenuItem inCall(String id, String text, KeyCombination key, Runnable action) {
        return Command.of(id, text, key, action).when(context.callShown()).item();
    }
}
