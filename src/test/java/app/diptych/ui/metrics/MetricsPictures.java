package app.diptych.ui.metrics;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.shell.StandInFaces;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import app.diptych.ui.support.WindowPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Draws the metrics of an invented call in every look, to be looked at: {@code MetricsPictures FOLDER}. */
public final class MetricsPictures {
    private MetricsPictures() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Platform.startup(() -> {
            try {
                Files.createDirectories(folder);
                for (String language : List.of("en", "zh-Hant", "zh-Hans")) {
                    for (Theme theme : Theme.values()) {
                        for (int width : List.of(300, 348, 600)) {
                            draw(folder, language, theme, width);
                        }
                    }
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void draw(Path folder, String language, Theme theme, int width) throws Exception {
        var lettering = StandInFaces.load();
        var model = new MetricsViewModel(ConceptCatalogue.shipped(), (_, _) -> {});
        model.analysisProperty().set(InventedCall.analysis());
        Texts texts = new Texts("metrics", Locale.forLanguageTag(language));
        Scene scene = new Scene(new MetricsView(model, texts, lettering), width, 980);
        theme.apply(scene, lettering.faceFor(texts.get("title")));
        String name = "%s-%s-%d.png".formatted(language, theme.name().toLowerCase(Locale.ROOT), width);
        WindowPicture.draw(scene, folder.resolve(name));
    }
}
