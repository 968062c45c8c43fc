package app.diptych.ui;

import app.diptych.model.Language;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.review.ReviewAction;
import app.diptych.ui.shell.review.Saving;
import app.diptych.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

/** Draws the review in its states, to be looked at: {@code ReviewPictures FOLDER [WORD…]}. */
public final class ReviewPictures {
    private final Path folder;
    private final List<String> words;

    private ReviewPictures(Path folder, List<String> words) {
        this.folder = folder;
        this.words = words;
    }

    public static void main(String[] args) throws Exception {
        ShotWindow.begin();
        Files.createDirectories(Path.of(args[0]));
        new ReviewPictures(Path.of(args[0]), List.of(args).subList(1, args.length)).all();
        System.exit(0);
    }

    /** The states that need no file, by their names. */
    static Map<String, Consumer<ShotWindow>> states() {
        Map<String, Consumer<ShotWindow>> states = new LinkedHashMap<>();
        states.put("review-rows", ReviewPictures::rows);
        states.put("review-editing", window -> {
            rows(window);
            mend(window, window.panels.review());
            window.then(() -> window.panels.review().edit(Language.ZH));
        });
        states.put("review-replace", window -> {
            rows(window);
            window.then(() -> window.panels.commands().review().run(ReviewAction.REPLACE));
        });
        return states;
    }

    private static void rows(ShotWindow window) {
        window.then(() -> window.shell.mode().set(Mode.REVIEW));
        window.then(() -> window.panels.commands().goTo(12));
    }

    private void all() {
        draw("light-en-1440", Theme.LIGHT, InterfaceLanguage.ENGLISH, 1440);
        draw("dark-hant-1440", Theme.DARK, InterfaceLanguage.TRADITIONAL, 1440);
        draw("light-hans-900", Theme.LIGHT, InterfaceLanguage.SIMPLIFIED, 900);
        draw("dark-en-900", Theme.DARK, InterfaceLanguage.ENGLISH, 900);
        draw("contrast-light-en-1440", Theme.CONTRAST_LIGHT, InterfaceLanguage.ENGLISH, 1440);
        draw("contrast-dark-hans-1440", Theme.CONTRAST_DARK, InterfaceLanguage.SIMPLIFIED, 1440);
    }

    private void draw(String name, Theme theme, InterfaceLanguage language, double width) {
        if (!words.isEmpty() && words.stream().noneMatch(name::contains)) {
            return;
        }
        ShotWindow window = new ShotWindow(theme, language, width, 900);
        window.then(() -> window.settings.findingsInFront().set(true));
        window.open("");
        window.then(() -> window.shell.mode().set(Mode.REVIEW));
        window.rest();
        ReviewViewModel review = window.panels.review();
        window.then(() -> window.panels.commands().goTo(12));
        window.draw(folder.resolve("rows-" + name + ".png"));
        mend(window, review);
        window.draw(folder.resolve("mended-" + name + ".png"));
        window.then(() -> review.edit(Language.ZH));
        window.then(() -> ((TextArea) window.node("review-editor")).appendText(",謝謝各位"));
        window.draw(folder.resolve("editing-" + name + ".png"));
        window.press(KeyCode.ESCAPE);
        window.then(() -> window.panels.commands().review().run(ReviewAction.REPLACE));
        window.draw(folder.resolve("replace-" + name + ".png"));
        window.then(() -> window.shell.mode().set(Mode.READ));
        window.draw(folder.resolve("read-" + name + ".png"));
        window.shut();
    }

    private static void mend(ShotWindow window, ReviewViewModel review) {
        var commands = window.panels.commands().review();
        for (ReviewAction action :
                List.of(ReviewAction.CONFIRM, ReviewAction.FINAL, ReviewAction.CONFIRM, ReviewAction.NEEDS_REVIEW)) {
            window.then(() -> commands.run(action));
        }
        window.then(() -> review.move(1));
        window.then(() -> review.edit(Language.ZH));
        window.then(() -> ((TextArea) window.node("review-editor")).appendText("謝謝"));
        window.press(KeyCode.ESCAPE);
        window.then(() -> window.panels.reviewing().note("See the press release"));
        window.then(() -> review.move(1));
        window.then(() -> commands.run(ReviewAction.INSERT));
        window.then(() -> review.saving().set(Saving.at(LocalTime.of(14, 2))));
        window.rest();
    }
}
