package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.library.search.Searcher;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.metrics.MetricsView;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.window.ShellView;
import app.diptych.ui.shell.window.SystemDesktop;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import app.diptych.ui.support.WindowPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;

/** The real window's content, drawn without a window. */
public final class Picture {
    private Picture() {}

    /**
     * Draws on the FX thread.
     *
     * @param document what the window shows
     * @param concepts the measures that its figures are of
     * @param searcher searches in it
     * @param look how it looks
     * @param version the program's
     * @param out the PNG to write
     * @throws IOException if {@code out} cannot be written
     */
    public static void draw(
            Document document, ConceptCatalogue concepts, Searcher searcher, PictureLook look, String version, Path out)
            throws IOException {
        Analysis analysis = document.analysis();
        Settings settings = new Settings();
        // A picture is of the call; what to try first is no part of it.
        settings.welcomed().set(true);
        settings.findingsInFront().set(look.mode() == Mode.REVIEW);
        settings.language().set(InterfaceLanguage.of(Locale.forLanguageTag(look.language())));
        settings.theme().set(look.dark() ? ThemeChoice.DARK : ThemeChoice.LIGHT);
        Background here = new Background(Runnable::run, Runnable::run, e -> {
            throw new IllegalStateException(e);
        });
        ShellViewModel shell = new ShellViewModel(new Ready(analysis), here, settings);
        Faces faces = Faces.load();
        Panels panels = new Panels(
                shell,
                concepts,
                faces,
                searcher,
                null,
                here,
                ReviewStore.of(document.review(), document.corrections()),
                here,
                TermSupplies.none());
        Texts texts = new Texts("shell", Locale.forLanguageTag(look.language()));
        Lettering lettering = panels.lettering(texts.locale());
        shell.mode().set(look.mode());
        // Before the window is made: else what stands beside the text would wait for it.
        shell.add(new Call(new Origin.Sample(), analysis, look.milliseconds()));
        ShellView view = new ShellView(
                shell,
                panels.commands(),
                panels.make(texts.locale()),
                new SystemDesktop(version, faces),
                lettering,
                texts,
                new SimpleBooleanProperty(look.dark()));
        Scene scene = new Scene(view, look.width(), look.height());
        (look.dark() ? Theme.DARK : Theme.LIGHT).apply(scene, lettering.faceFor(texts.get("menu.file")));
        view.applyCss();
        view.layout();
        if (look.passage() != null) {
            panels.commands().goTo(Math.max(0, look.passage() - 1));
        }
        if (view.lookup("#metrics") instanceof MetricsView figures) {
            // In a window they come a pulse after the text; here there are no pulses.
            figures.showNow();
        }
        WindowPicture.draw(scene, out);
    }

    /** Opens what is there already, whatever is asked for. */
    private record Ready(Analysis analysis) implements Opening {
        @Override
        public Analysis open(Path file, Progress progress) {
            return analysis;
        }

        @Override
        public Analysis openText(String text, Progress progress) {
            return analysis;
        }

        @Override
        public Analysis sample(Progress progress) {
            return analysis;
        }
    }
}
