package app.diptych.ui.support;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * Makes the screen of JavaFX's headless platform larger: it is 1000 × 1000, and a stage beyond that breaks the tests that
 * follow in the same JVM. Screen captures by a robot stay wrong on it; a scene's snapshot is right.
 */
public final class HeadlessScreen {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1200;

    private HeadlessScreen() {}

    /** Enlarges the screen; on the FX thread, before the first stage. Does nothing on another platform. */
    public static void enlarge() {
        Application application = Application.GetApplication();
        if (!application.getClass().getSimpleName().equals("HeadlessApplication")) {
            return;
        }
        Screen large =
                new Screen(0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 100, 100, 1, 1, 1, 1);
        set(application, "screens", new Screen[] {large});
        set(application, "frameBuffer", ByteBuffer.allocate(WIDTH * HEIGHT * 4));
        Screen.notifySettingsChanged();
    }

    private static void set(Application application, String name, Object value) {
        try {
            Field field = application.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(application, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this JavaFX's headless screen cannot be enlarged", e);
        }
    }
}
