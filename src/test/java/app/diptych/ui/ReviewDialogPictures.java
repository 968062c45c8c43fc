package app.diptych.ui;

import app.diptych.document.journal.Unsaved;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.review.merge.Incoming;
import app.diptych.review.merge.Proposal;
import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.State;
import app.diptych.ui.document.AskingDialogs;
import app.diptych.ui.exchange.ExchangeDialogs;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.support.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Window;

/** Draws the dialogs of the review, its notes, and what two files become: {@code ReviewDialogPictures FOLDER [WORD…]}. */
public final class ReviewDialogPictures {
    private final Path folder;
    private final List<String> words;

    private ReviewDialogPictures(Path folder, List<String> words) {
        this.folder = folder;
        this.words = words;
    }

    public static void main(String[] args) throws Exception {
        ShotWindow.begin();
        Files.createDirectories(Path.of(args[0]));
        new ReviewDialogPictures(Path.of(args[0]), List.of(args).subList(1, args.length)).all();
        System.exit(0);
    }

    private void all() throws IOException {
        draw("light-en", Theme.LIGHT, InterfaceLanguage.ENGLISH, 1440);
        draw("dark-hant", Theme.DARK, InterfaceLanguage.TRADITIONAL, 1920);
        draw("contrast-light-hans", Theme.CONTRAST_LIGHT, InterfaceLanguage.SIMPLIFIED, 900);
    }

    private void draw(String name, Theme theme, InterfaceLanguage language, double width) throws IOException {
        if (!words.isEmpty() && words.stream().noneMatch(name::contains)) {
            return;
        }
        ShotWindow window = new ShotWindow(theme, language, width, 900);
        window.then(() -> window.settings.findingsInFront().set(true));
        window.open("");
        window.then(() -> window.shell.mode().set(Mode.REVIEW));
        dialogs(window, name);
        notes(window, name);
        twoFiles(window, name);
        window.shut();
    }

    private void shot(ShotWindow window, String state, String name, Runnable open) {
        window.then(open);
        window.draw(folder.resolve(state + "-" + name + ".png"));
        window.then(() -> List.copyOf(Window.getWindows()).stream().skip(1).forEach(Window::hide));
    }

    private void dialogs(ShotWindow window, String name) {
        AskingDialogs asking = new AskingDialogs(window.main::dialogs);
        ExchangeDialogs exchange = new ExchangeDialogs(window.main::dialogs);
        String title = window.shell.analysis().get().transcript().title();
        shot(window, "recover", name, () -> asking.recover(title, Instant.EPOCH, new Unsaved(12, 2), _ -> {}));
        Path document = Path.of("merrowick-2025-Q4.diptych");
        shot(window, "conflict", name, () -> asking.conflict(document, false, _ -> {}));
        Proposal proposal = changed(window.panels.review().rows().get().all());
        shot(window, "take-over", name, () -> exchange.choose(Path.of("returned.xlsx"), proposal, _ -> {}));
        Pairing.Two two = new Pairing.Two(
                Path.of("/calls/merrowick/2025/merrowick-2025-Q4.en.txt"), Path.of("/calls/法說會/梅羅威克2025Q4.txt"));
        shot(window, "two-files", name, () -> exchange.askForTwo(two, () -> {}, (_, _) -> {}));
        shot(window, "two-files-empty", name, () -> exchange.askForTwo(null, null, (_, _) -> {}));
        shot(window, "replace-chinese", name, () -> exchange.askToReplace(() -> {}));
    }

    private static Proposal changed(List<Segment> rows) {
        List<Incoming> incoming = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Segment row = rows.get(i);
            boolean other = i % 9 == 4;
            incoming.add(new Incoming(
                    null,
                    row.english().text(),
                    other
                            ? row.chinese().text().replace("。", "！") + "（已核對）"
                            : row.chinese().text(),
                    other ? State.REVIEWED : row.state(),
                    false,
                    other ? "See the release" : row.note()));
        }
        return Proposal.of(rows, incoming);
    }

    private void notes(ShotWindow window, String name) {
        window.then(() -> window.shell.mode().set(Mode.REVIEW));
        Transcript call = window.shell.analysis().get().transcript();
        Colour[] colours = Colour.values();
        for (int i = 0; i < colours.length; i++) {
            Passage passage = call.passages().get(8 + i);
            int colour = i;
            String english = String.valueOf(passage.english());
            Anchor on = Anchor.of(passage, Language.EN, new Span(0, Math.min(40, english.length())));
            window.then(() -> window.panels
                    .notes()
                    .add(
                            on,
                            colours[colour],
                            List.of("guidance", "毛利率"),
                            colour == 2 ? "" : "Ask how this is meant, 請確認。"));
        }
        window.then(() -> window.panels.commands().goTo(9));
        window.then(() -> window.panels.commands().review().addNote());
        window.draw(folder.resolve("note-new-" + name + ".png"));
        window.then(() -> List.copyOf(Window.getWindows()).stream().skip(1).forEach(Window::hide));
        window.draw(folder.resolve("notes-" + name + ".png"));
    }

    /** The sample as two texts, with a paragraph lost on either side and two joined. */
    private void twoFiles(ShotWindow window, String name) throws IOException {
        Transcript call = window.shell.analysis().get().transcript();
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        for (Passage passage : call.passages()) {
            if (passage.english() != null && passage.chinese() != null) {
                english.append(passage.id() % 11 == 3 ? "" : passage.english() + "\n");
                chinese.append(passage.id() % 13 == 5 ? "" : passage.chinese() + (passage.id() % 7 == 2 ? "" : "\n"));
            }
        }
        Path place = Files.createTempDirectory("two");
        Path one = Files.writeString(place.resolve("en.txt"), english);
        Path other = Files.writeString(place.resolve("zh.txt"), chinese);
        window.then(() -> window.shell.openTwo(one, other));
        window.waitUntil(() -> window.shell.busy().get() == null);
        window.rest();
        window.draw(folder.resolve("aligned-" + name + ".png"));
    }
}
