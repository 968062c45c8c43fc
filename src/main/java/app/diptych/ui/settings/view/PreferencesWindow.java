package app.diptych.ui.settings.view;

import app.diptych.ui.support.window.KeptKeys;
import app.diptych.ui.support.window.ScreenRoom;
import javafx.beans.binding.Bindings;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window that the preferences stand in, beside the one they belong to: both can be used. */
public final class PreferencesWindow {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 540;

    private final Stage stage = new Stage();
    private final Scene scene;
    private final Stage owner;
    private @Nullable PreferencesView view;

    /**
     * @param owner the window that the preferences are of; its looks are taken over, also when they change
     * @param closed told when the person closes the window
     */
    public PreferencesWindow(Stage owner, Runnable closed) {
        this.owner = owner;
        Dimension2D size = ScreenRoom.within(owner, WIDTH, HEIGHT);
        scene = new Scene(new Region(), size.getWidth(), size.getHeight());
        stage.initOwner(owner);
        stage.setMinWidth(620);
        stage.setMinHeight(380);
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.run());
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.userAgentStylesheetProperty().bind(owner.getScene().userAgentStylesheetProperty());
        // A filter: lists and fields take Escape for themselves, though they have nothing to leave.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean choosing = scene.getFocusOwner() instanceof ComboBoxBase<?> box && box.isShowing();
            if (event.getCode() == KeyCode.ESCAPE && !choosing) {
                leave();
                event.consume();
            }
        });
    }

    /** Escape ends a search first, then closes the window. */
    private void leave() {
        if (view == null || !view.clearSearch()) {
            stage.hide();
        }
    }

    /** Shows a view instead of the one before, on the same page. */
    public void fill(PreferencesView fresh, String title) {
        PreferencesView before = view;
        if (before != null) {
            fresh.show(before.page());
            before.release();
        }
        view = fresh;
        KeptKeys keys = KeptKeys.of(scene);
        scene.setRoot(fresh);
        keys.giveBack(scene);
        stage.setTitle(title);
    }

    /** Opens the window, or brings it to the front. */
    public void show() {
        if (!stage.isShowing() && Double.isNaN(stage.getX())) {
            stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - scene.getWidth()) / 2));
            stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - scene.getHeight()) / 2));
        }
        stage.show();
        stage.toFront();
        if (view != null) {
            view.focusSearch();
        }
    }

    /** Closes the window. */
    public void hide() {
        stage.hide();
    }
}
