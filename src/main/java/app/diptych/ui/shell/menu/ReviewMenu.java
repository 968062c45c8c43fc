package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.page.MetricsCommands;
import app.diptych.ui.shell.review.NamedStep;
import app.diptych.ui.shell.review.ReviewAction;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.shell.review.ReviewWords;
import app.diptych.ui.shell.review.RowChoice;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done in the review, and what the edit menu takes back of it. */
final class ReviewMenu {
    private final MenuContext context;
    private final ReviewCommands review;
    private final Texts texts;
    private final ReviewWords words;

    ReviewMenu(MenuContext context) {
        this.context = context;
        this.review = context.reader().review();
        this.texts = new Texts("review", context.texts().locale());
        this.words = new ReviewWords(texts);
    }

    Menu build() {
        Menu menu = new Menu(texts.get("menu"));
        menu.setId("menu-review");
        for (ReviewAction action : ReviewAction.values()) {
            if (action == ReviewAction.REPLACE) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(action));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        choices(),
                        Command.of("note-add", texts.get("notes.new"), Keys.shortcutShift(KeyCode.M), review::addNote)
                                .when(context.callShown())
                                .item());
        return menu;
    }

    private MenuItem item(ReviewAction action) {
        // Enter would act from every button and list of the window: the rows alone listen to it.
        KeyCombination key = action == ReviewAction.CONFIRM ? null : action.key();
        String id = "review-menu-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Command.of(id, words.name(action), key, () -> review.run(action))
                .when(reviewing())
                .item();
    }

    private ObservableValue<Boolean> reviewing() {
        return context.shell().mode().flatMap(mode -> context.callShown().map(shown -> shown && mode == Mode.REVIEW));
    }

    private Menu choices() {
        Menu menu = new Menu(texts.get("choice.menu"));
        menu.setId("review-rows");
        ToggleGroup group = new ToggleGroup();
        for (RowChoice choice : RowChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words.name(choice));
            item.setId("review-rows-" + choice);
            item.setToggleGroup(group);
            item.setOnAction(_ -> review.choice().set(choice));
            context.lifetime().hold(review.choice().subscribe(now -> item.setSelected(now == choice)));
            menu.getItems().add(item);
        }
        return menu;
    }

    /**
     * What takes the last step back, and what does it again, each named by the step. Outside the review these are
     * corrections of facts.
     */
    List<MenuItem> steps() {
        MetricsCommands metrics = context.reader().metrics();
        return List.of(
                step(
                        "undo",
                        texts.get("command.undo"),
                        Keys.shortcut(KeyCode.Z),
                        review.undoable(),
                        words::undo,
                        metrics.canUndo(),
                        () -> {
                            if (isMending(context)) {
                                review.undo();
                            } else {
                                metrics.undo();
                            }
                        }),
                step(
                        "redo",
                        texts.get("command.redo"),
                        Keys.shortcutShift(KeyCode.Z),
                        review.redoable(),
                        words::redo,
                        metrics.canRedo(),
                        () -> redo(context)));
    }

    /** Does the last step again that was taken back where the person is: in the review, or among the facts. */
    static void redo(MenuContext context) {
        if (isMending(context)) {
            context.reader().review().redo();
        } else {
            context.reader().metrics().redo();
        }
    }

    private static boolean isMending(MenuContext context) {
        return context.shell().mode().get() == Mode.REVIEW;
    }

    private MenuItem step(
            String id,
            String name,
            KeyCombination key,
            ObservableValue<@Nullable NamedStep> step,
            Function<NamedStep, String> named,
            ObservableValue<Boolean> elsewhere,
            Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        Runnable tell = () -> {
            boolean mending = isMending(context);
            NamedStep now = step.getValue();
            item.setText(mending && now != null ? named.apply(now) : name);
            item.setDisable(mending ? now == null : !elsewhere.getValue());
        };
        context.lifetime().hold(step.subscribe(tell));
        context.lifetime().hold(elsewhere.subscribe(tell));
        context.lifetime().hold(context.shell().mode().subscribe(tell));
        tell.run();
        return item;
    }

    /** The modes of the window, for the view menu. */
    List<MenuItem> modes() {
        ToggleGroup group = new ToggleGroup();
        return java.util.Arrays.stream(Mode.values())
                .<MenuItem>map(mode -> {
                    RadioMenuItem item = new RadioMenuItem(ModeSwitch.name(mode, texts));
                    item.setId("view-mode-" + mode);
                    item.setToggleGroup(group);
                    item.setAccelerator(Keys.mode(mode));
                    item.setOnAction(_ -> context.shell().mode().set(mode));
                    context.lifetime().hold(context.shell().mode().subscribe(now -> item.setSelected(now == mode)));
                    return item;
                })
                .toList();
    }
}
