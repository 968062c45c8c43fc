package app.diptych.ui.shell.window;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.WindowBounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where it stood, and remembers where it is moved to. */
final class StagePlace {
    /** The reader with the outline beside it, and a tool bar that need not cut its title. */
    private static final double LEAST_WIDTH = 720;

    private static final double LEAST_HEIGHT = 420;

    private StagePlace() {}

    static void restore(Stage stage, Settings settings) {
        WindowBounds bounds = settings.bounds().get();
        place(stage, bounds, screen(bounds));
        Runnable remember = () -> remember(stage, settings);
        stage.xProperty().subscribe(remember);
        stage.yProperty().subscribe(remember);
        stage.widthProperty().subscribe(remember);
        stage.heightProperty().subscribe(remember);
        stage.maximizedProperty().subscribe(remember);
    }

    /** Puts the window where it stood, as far as the screen has room: no edge of it stands out, however small the screen. */
    static void place(Stage stage, WindowBounds bounds, Rectangle2D screen) {
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        double width = Math.min(bounds.width(), screen.getWidth());
        double height = Math.min(bounds.height(), screen.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(place(bounds.x(), width, screen.getMinX(), screen.getMaxX()));
        stage.setY(place(bounds.y(), height, screen.getMinY(), screen.getMaxY()));
        stage.setMaximized(bounds.maximized());
    }

    /**
     * An empty scene as large as the window will be, but for its frame: else JavaFX asks for the best size, and lays all out
     * in it, before it takes this one. A window that fills the screen keeps the size that it goes back to, which it never has
     * while it does.
     */
    static Scene scene(Stage stage) {
        if (!stage.isMaximized()) {
            return new Scene(new Region(), stage.getWidth(), stage.getHeight());
        }
        Rectangle2D screen = screen(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return new Scene(new Region(), screen.getWidth(), screen.getHeight());
    }

    /**
     * Where the window begins along one edge of the screen: in the middle, where nobody has moved it. JavaFX would do that too,
     * but before it knows the frame, which then stands out of a screen that the window fills. And a screen may have been
     * unplugged since: the window is pulled back to where it can be reached.
     */
    private static double place(@Nullable Double wished, double size, double least, double most) {
        double last = Math.max(least, most - size);
        return wished == null ? (least + last) / 2 : Math.clamp(wished, least, last);
    }

    private static Rectangle2D screen(WindowBounds bounds) {
        Double x = bounds.x();
        Double y = bounds.y();
        if (x == null || y == null) {
            return Screen.getPrimary().getVisualBounds();
        }
        return screen(x, y, bounds.width(), bounds.height());
    }

    private static Rectangle2D screen(double x, double y, double width, double height) {
        return Screen.getScreensForRectangle(x, y, width, height).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    private static void remember(Stage stage, Settings settings) {
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        WindowBounds before = settings.bounds().get();
        if (stage.isMaximized()) {
            // The size to go back to stays the one before.
            settings.bounds().set(new WindowBounds(before.x(), before.y(), before.width(), before.height(), true));
        } else if (stage.getWidth() >= 400 && stage.getHeight() >= 300) {
            settings.bounds()
                    .set(new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        }
    }
}
