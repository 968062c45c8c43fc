package app.diptych.ui.terms.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window that the termbase stands in, beside the one with the call: both can be used. */
public final class TermsWindow {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 680;

    private final Stage stage = new Stage();
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private final Window owner;
    private @Nullable TermsView view;

    /** @param owner the window that it belongs to; its looks are taken over, also when they change */
    public TermsWindow(Window owner) {
        this.owner = owner;
        stage.initOwner(owner);
        stage.setMinWidth(760);
        stage.setMinHeight(460);
        stage.setScene(scene);
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.userAgentStylesheetProperty().bind(owner.getScene().userAgentStylesheetProperty());
        // Before it is closed, and when the owner takes it along: what was typed last is kept.
        stage.setOnHiding(_ -> {
            if (view != null) {
                view.flush();
            }
        });
        // A filter: fields take Escape for themselves, though they have nothing to leave.
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

    /** Whether it is open. */
    public boolean isShowing() {
        return stage.isShowing();
    }

    /** Shows a view instead of the one before. */
    public void fill(TermsView fresh, String title) {
        TermsView before = view;
        if (before != null) {
            before.release();
        }
        view = fresh;
        scene.setRoot(fresh);
        stage.setTitle(title);
    }

    /** Opens the window, or brings it to the front. */
    public void show() {
        if (!stage.isShowing() && Double.isNaN(stage.getX())) {
            place();
        }
        stage.show();
        stage.toFront();
    }

    /** In the middle of its owner, but never beyond the edges of a small screen. */
    private void place() {
        List<Screen> screens =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        Rectangle2D room = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        if (width < WIDTH) {
            stage.setWidth(width);
        }
        if (height < HEIGHT) {
            stage.setHeight(height);
        }
        stage.setX(Math.clamp(owner.getX() + (owner.getWidth() - width) / 2, room.getMinX(), room.getMaxX() - width));
        stage.setY(
                Math.clamp(owner.getY() + (owner.getHeight() - height) / 2, room.getMinY(), room.getMaxY() - height));
    }
}
