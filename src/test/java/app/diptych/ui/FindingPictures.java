package app.diptych.ui;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.findings.Grouping;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.settings.WindowBounds;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.window.MainWindow;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.HeadlessScreen;
import app.diptych.ui.support.WindowPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Draws findings in the real window, its popover and its dialogs, to be looked at: {@code FindingPictures FOLDER}. */
public final class FindingPictures {
    private final Path folder;

    private FindingPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                HeadlessScreen.enlarge();
                Files.createDirectories(Path.of(args[0]));
                new FindingPictures(Path.of(args[0])).all();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                System.exit(0);
            }
        });
    }

    private void all() throws Exception {
        draw("en", InterfaceLanguage.ENGLISH, ThemeChoice.LIGHT);
        draw("hant", InterfaceLanguage.TRADITIONAL, ThemeChoice.DARK);
        draw("hans", InterfaceLanguage.SIMPLIFIED, ThemeChoice.LIGHT);
    }

    private void draw(String name, InterfaceLanguage language, ThemeChoice theme) throws Exception {
        Settings settings = new Settings();
        settings.language().set(language);
        settings.theme().set(theme);
        settings.findingsInFront().set(true);
        settings.welcomed().set(true);
        settings.bounds().set(new WindowBounds(0.0, 0.0, 1440, 900, false));
        Background here = new Background(Runnable::run, Runnable::run, Throwable::printStackTrace);
        ShellViewModel shell = new ShellViewModel(new None(), here, settings);
        Faces faces = Faces.load();
        Panels panels = new Panels(shell, ConceptCatalogue.shipped(), faces, OneEngine.ENGINE.searcher(), here);
        Stage stage = new Stage();
        new MainWindow(stage, shell, panels.commands(), panels, new SystemDesktop("0.1", faces), panels::lettering)
                .show();
        shell.add(new Call(new Origin.Sample(), FlaggedCall.of(60), 12));
        pulse(stage);
        panels.commands().findings().next();
        pulse(stage);
        panels.commands().findings().next();
        pulse(stage);
        WindowPicture.draw(stage.getScene(), folder.resolve(name + "-current.png"));
        ReaderView reader = (ReaderView) stage.getScene().lookup("#reader");
        reader.flow().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        pulse(stage);
        popups("#finding-popover", name + "-popover");
        var findings = panels.findings();
        findings.rule(findings.current().get(), Ruling.ERROR);
        findings.note(findings.current().get(), "See the press release");
        findings.filter().set(Filter.DEFAULT.withNotes(true).withDismissed(true).with(Grouping.RULE));
        findings.rule(findings.items().get().get(3), Ruling.NOT_ERROR);
        pulse(stage);
        WindowPicture.draw(stage.getScene(), folder.resolve(name + "-decided.png"));
        panels.commands().findings().counts();
        popups("#counts", name + "-counts");
        panels.reader().selection().set(null);
        panels.commands().findings().concordance();
        var field = window("#concordance-words").getScene().lookup("#concordance-words");
        ((javafx.scene.control.TextField) field).setText("operating income");
        field.fireEvent(new javafx.event.ActionEvent());
        popups("#concordance", name + "-concordance");
        panels.commands().findings().passages().set(app.diptych.ui.shell.finding.PassageChoice.UNDECIDED);
        findings.filter().set(Filter.DEFAULT);
        settings.rulesOff().addAll(java.util.List.of("number-differs", "term", "term-inconsistent"));
        pulse(stage);
        WindowPicture.draw(stage.getScene(), folder.resolve(name + "-none.png"));
        settings.resetRules();
        shell.preferencesShown().set(true);
        ((javafx.scene.control.ListView<?>)
                        window("#preferences-pages").getScene().lookup("#preferences-pages"))
                .getSelectionModel()
                .select(3);
        popups("#preferences", name + "-preferences");
        java.util.List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    private static void pulse(Stage stage) {
        for (int i = 0; i < 3; i++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
    }

    private static Window window(String id) {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null && each.getScene().lookup(id) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id));
    }

    private void popups(String id, String name) throws Exception {
        Window window = window(id);
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
        WindowPicture.draw(window.getScene(), folder.resolve(String.format(Locale.ROOT, "%s.png", name)));
    }

    private static final class None implements Opening {
        @Override
        public Analysis open(Path file, Progress progress) {
            return FlaggedCall.of(10);
        }

        @Override
        public Analysis openText(String text, Progress progress) {
            return FlaggedCall.of(10);
        }

        @Override
        public Analysis sample(Progress progress) {
            return FlaggedCall.of(10);
        }
    }
}
