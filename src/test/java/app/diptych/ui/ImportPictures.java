package app.diptych.ui;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.library.batch.BatchImport;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.imports.Imports;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/**
 * Draws what is told of imports in every theme and language, to be looked at: {@code ImportPictures FOLDER CALL CALLS
 * [WORD…]}: a file to report on, a folder to import, and, with words, only those whose names hold one of them.
 */
public final class ImportPictures {
    private final Engine engine = OneEngine.ENGINE;
    private final Path call;
    private final Path calls;

    private static final Background HERE = new Background(Runnable::run, Runnable::run, Throwable::printStackTrace);

    /** What is drawn while it is being done; {@code calls} then needs so many files that it is not soon done. */
    private static final Background BEHIND = new Background(
            work -> Thread.ofPlatform().daemon().start(work), Platform::runLater, Throwable::printStackTrace);

    private ImportPictures(Path call, Path calls) {
        this.call = call;
        this.calls = calls;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ImportPictures pictures = new ImportPictures(Path.of(args[1]), Path.of(args[2]));
        List<String> words = Arrays.asList(args).subList(3, args.length);
        ShotWindow.begin();
        for (String state : List.of("read", "speakers", "preview", "doubt", "batch", "progress")) {
            for (Theme theme : Theme.values()) {
                for (InterfaceLanguage language : InterfaceLanguage.values()) {
                    String name = "%s-%s-%s".formatted(state, theme, language).toLowerCase(Locale.ROOT);
                    if (language != InterfaceLanguage.SYSTEM
                            && (words.isEmpty() || words.stream().anyMatch(name::equals))) {
                        pictures.draw(state, folder.resolve(name + ".png"), theme, language);
                    }
                }
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private void draw(String state, Path file, Theme theme, InterfaceLanguage language) throws Exception {
        ShotWindow window = new ShotWindow(theme, language, 1200, 860);
        window.open(call.toString());
        Imports imports = imports(window, language.locale(Locale.ENGLISH), state.equals("progress") ? BEHIND : HERE);
        switch (state) {
            case "read" -> window.then(imports::report);
            case "speakers", "preview" -> {
                window.then(imports::report);
                int tab = state.equals("speakers") ? 1 : 2;
                window.then(() -> ((TabPane) window.node("imports-tabs"))
                        .getSelectionModel()
                        .select(tab));
            }
            case "doubt" -> {
                window.shell.reader().admitBy(imports);
                Path lamps = doubtful();
                window.then(() -> window.shell.open(List.of(lamps)));
            }
            default -> {
                window.then(imports::many);
                window.then(() -> ((Button) window.node("batch-target-change")).fire());
                window.then(() -> ((Button) window.node("batch-folder")).fire());
            }
        }
        if (state.equals("progress")) {
            window.waitUntil(
                    () -> ((ListView<?>) window.node("batch-list")).getItems().size() > 2);
        } else {
            window.rest();
        }
        window.draw(file);
        window.shut();
    }

    private static Path doubtful() throws Exception {
        return Files.writeString(
                Files.createTempDirectory("doubt").resolve("lamps.txt"),
                "Mira Halloran - CEO\nMira Halloran - CEO\nSales of lamps rose by 3%.\n燈具銷售成長 3%。\n");
    }

    private Imports imports(ShotWindow window, Locale locale, Background door) throws Exception {
        Path folder = Files.createTempDirectory("imports");
        return new Imports(
                window.shell,
                new ReviewFolder(folder),
                new BatchImport(engine.opener(), engine.json()),
                door,
                door,
                () -> new Dialogs(
                        window.scene().getWindow(), window.panels.lettering(locale), new Texts("shell", locale)),
                _ -> {},
                new Imports.FileChoice() {
                    @Override
                    public List<Path> files() {
                        return List.of();
                    }

                    @Override
                    public @Nullable Path folder() {
                        return calls;
                    }

                    @Override
                    public Path target() {
                        return folder;
                    }
                });
    }
}
