package app.diptych.ui.support.window;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;

/** How large a window beside another may be on the screen that this stands on. All in pixels, before any scaling. */
public final class ScreenRoom {
    /** What a desktop draws around a window, above all the bar with its title. */
    private static final double FRAME = 40;

    private ScreenRoom() {}

    /**
     * A wished size, or as much of it as the screen has, with the frame.
     *
     * @param owner the window that it will stand beside
     */
    public static Dimension2D within(Window owner, double width, double height) {
        return within(screen(owner), width, height);
    }

    /**
     * Makes a dialog as large as wished, or as the screen allows, buttons included: what stands above them takes the
     * rest, however large they are in a larger interface.
     *
     * @param owner the window that it will stand beside
     */
    public static void fit(DialogPane dialog, Window owner, double width, double height) {
        Dimension2D size = within(owner, width, height);
        dialog.setPrefSize(size.getWidth(), size.getHeight());
    }

    static Dimension2D within(Rectangle2D screen, double width, double height) {
        return new Dimension2D(
                Math.min(width, screen.getWidth() - FRAME), Math.min(height, screen.getHeight() - FRAME));
    }

    private static Rectangle2D screen(Window owner) {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
