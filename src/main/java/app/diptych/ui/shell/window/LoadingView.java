package app.diptych.ui.shell.window;

import app.diptych.ui.shell.Loading;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says what is being read and how far it has come, over what was open; with a way to stop. Where the text is there already
 * and only the rest is to come, it lies below the text, which can be read meanwhile.
 */
final class LoadingView extends StackPane {
    /** What takes less is not worth a flicker. */
    private static final Duration DELAY = Duration.millis(200);

    /** Nobody who reads already need be told of what takes less. */
    private static final Duration READING = Duration.millis(1500);

    /** Over the text's last lines, clear of the window's edge. */
    private static final Insets BELOW = new Insets(0, 0, 24, 0);

    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private final Region veil = new Region();
    private final VBox card;
    private final ShellViewModel shell;
    private final Texts texts;

    LoadingView(ShellViewModel shell, Lettering lettering, Texts texts, Lifetime lifetime) {
        this.shell = shell;
        this.texts = texts;
        setId("loading");
        veil.getStyleClass().add("shell-veil");
        card = card(lettering);
        getChildren().addAll(veil, card);
        setVisible(false);
        delay.setOnFinished(_ -> setVisible(true));
        lifetime.hold(shell.busy().subscribe(this::show));
        lifetime.hold(shell.text().subscribe(_ -> show(shell.busy().get())));
    }

    private VBox card(Lettering lettering) {
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
        boolean read = shell.current().get() == null && shell.text().get() != null;
        if (loading == null || read) {
            setVisible(false);
        }
        if (loading == null) {
            return;
        }
        name.setText(texts.get(read ? "loading.figures" : "loading.file", name(loading.origin())));
        veil.setVisible(!read);
        setPickOnBounds(!read);
        setAlignment(card, read ? Pos.BOTTOM_CENTER : Pos.CENTER);
        setMargin(card, read ? BELOW : Insets.EMPTY);
        bar.progressProperty().bind(loading.progress());
        delay.setDuration(read ? READING : DELAY);
        delay.playFromStart();
    }

    private String name(Origin origin) {
        return switch (origin) {
            case Origin.OfFile file -> String.valueOf(file.path().getFileName());
            case Origin.TwoFiles two -> two.name();
            case Origin.Pasted _ -> texts.get("origin.pasted");
            case Origin.Sample _ -> texts.get("origin.sample");
        };
    }
}
