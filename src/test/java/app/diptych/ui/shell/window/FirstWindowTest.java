package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.diptych.ui.settings.WindowBounds;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class FirstWindowTest extends WindowTest {
    @Override
    void restored() {
        settings.bounds().set(new WindowBounds(null, null, 800, 500, false));
    }

    @Test
    void aWindowThatNobodyHasMovedStandsInTheMiddleOfTheScreen() {
        openCall("a.txt");
        Rectangle2D screen = onFx(() -> Screen.getPrimary().getVisualBounds());
        Rectangle2D place = onFx(() -> {
            Stage shown = Objects.requireNonNull(stage);
            return new Rectangle2D(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight());
        });

        assertThat(place.getMinX() - screen.getMinX()).isCloseTo(screen.getMaxX() - place.getMaxX(), within(1.0));
        assertThat(place.getMinY() - screen.getMinY()).isCloseTo(screen.getMaxY() - place.getMaxY(), within(1.0));
    }
}
