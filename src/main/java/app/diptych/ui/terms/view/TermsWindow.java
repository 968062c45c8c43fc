package app.diptych.ui.terms.view;

import app.diptych.ui.support.window.KeptKeys;
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
        KeptKeys keys = KeptKeys.of(scene);
        scene.setRoot(fresh);
        keys.giveBack(scene);
        stage.setTitle(title);
    }

    /** Opens the window, or brings it to the front. */
    public void show() {
        boolean first = !stage.isShowing() && Double.isNaN(stage.getX());
        if (first) {
            place(WIDTH, HEIGHT);
        }
        stage.show();
        if (first) {
            // Now it has its frame too.
            place(stage.getWidth(), stage.getHeight());
        }
        stage.toFront();
    }

    private void place(double width, double height) {
        Rectangle2D over = new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        List<Screen> screens =
                Screen.getScreensForRectangle(over.getMinX(), over.getMinY(), over.getWidth(), over.getHeight());
        Rectangle2D room = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        Rectangle2D place = place(width, height, over, room);
        if (place.getWidth() < width) {
            stage.setWidth(place.getWidth());
        }
        if (place.getHeight() < height) {
            stage.setHeight(place.getHeight());
        }
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
    }

    /**
     * In the middle of its owner, but never beyond the edges of a small screen.
     *
     * @param width of the window with its frame, in pixels
     * @param height likewise
     */
    static Rectangle2D place(double width, double height, Rectangle2D owner, Rectangle2D room) {
        double wide = Math.min(width, room.getWidth());
        double high = Math.min(height, room.getHeight());
        double x = owner.getMinX() + (owner.getWidth() - wide) / 2;
        double y = owner.getMinY() + (owner.getHeight() - high) / 2;
        return new Rectangle2D(
                Math.clamp(x, room.getMinX(), room.getMaxX() - wide),
                Math.clamp(y, room.getMinY(), room.getMaxY() - high),
                wide,
                high);
    }
}
