package app.diptych.ui.shell.window;

import app.diptych.ui.shell.Loading;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says what is being read and how far it has come, over what was open; with a way to stop. */
final class LoadingView extends StackPane {
    /** What takes less is not worth a flicker. */
    private static final Duration DELAY = Duration.millis(200);

    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private final Texts texts;

    LoadingView(ShellViewModel shell, Lettering lettering, Texts texts, Lifetime lifetime) {
        this.texts = texts;
        setId("loading");
        Region veil = new Region();
        veil.getStyleClass().add("shell-veil");
        getChildren().addAll(veil, card(shell, lettering));
        setVisible(false);
        delay.setOnFinished(_ -> setVisible(true));
        lifetime.hold(shell.busy().subscribe(this::show));
    }

    private VBox card(ShellViewModel shell, Lettering lettering) {
        name.setId("loading-name");
        name.getStyleClass().add("shell-title");
        lettering.coverStrong(name);
        bar.setId("loading-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("loading.progress"));
        Button cancel = new Button(texts.get("loading.cancel"));
        cancel.setId("loading-cancel");
        // Escape does it too.
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> shell.cancel());
        VBox card = new VBox(name, bar, cancel);
        card.getStyleClass().add("shell-loading");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(380, Region.USE_PREF_SIZE);
        return card;
    }

    private void show(@Nullable Loading loading) {
        delay.stop();
        bar.progressProperty().unbind();
        if (loading == null) {
            setVisible(false);
            return;
        }
        name.setText(
                switch (loading.origin()) {
                    case Origin.OfFile file ->
                        texts.get("loading.file", String.valueOf(file.path().getFileName()));
                    case Origin.TwoFiles two -> texts.get("loading.file", two.name());
                    case Origin.Pasted _ -> texts.get("loading.file", texts.get("origin.pasted"));
                    case Origin.Sample _ -> texts.get("loading.file", texts.get("origin.sample"));
                });
        bar.progressProperty().bind(loading.progress());
        delay.playFromStart();
    }
}
