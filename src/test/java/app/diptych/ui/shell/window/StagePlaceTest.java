package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.settings.WindowBounds;
import app.diptych.ui.support.FxTest;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class StagePlaceTest extends FxTest {
    private static Rectangle2D shown(WindowBounds bounds, Rectangle2D screen) {
        Stage stage = onFx(Stage::new);
        act(() -> {
            stage.setScene(new Scene(new Pane()));
            StagePlace.place(stage, bounds, screen);
            stage.show();
        });
        return onFx(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    @Test
    void onAScreenSmallerThanTheSmallestWindowNothingStandsOut() {
        Rectangle2D screen = new Rectangle2D(0, 0, 640, 400);
        assertThat(shown(new WindowBounds(30.0, 20.0, 1200, 800, false), screen))
                .isEqualTo(screen);
    }

    @Test
    void aWindowThatFillsTheScreenIsLaidOutInNoOtherWidth() {
        Set<Double> widths = new TreeSet<>();
        Pane root = new Pane() {
            @Override
            protected void layoutChildren() {
                widths.add(getWidth());
            }
        };
        act(() -> {
            Stage stage = new Stage();
            StagePlace.place(
                    stage,
                    new WindowBounds(30.0, 20.0, 900, 600, true),
                    Screen.getPrimary().getVisualBounds());
            Scene scene = StagePlace.scene(stage);
            scene.setRoot(root);
            stage.setScene(scene);
            stage.show();
        });
        settle();

        assertThat(widths)
                .containsExactly(
                        onFx(() -> Screen.getPrimary().getVisualBounds().getWidth()));
    }

    @Test
    void onALargeScreenTheWindowIsNeverSmallerThanItsLeastSize() {
        Rectangle2D place = shown(new WindowBounds(30.0, 20.0, 500, 350, false), new Rectangle2D(0, 0, 1900, 1100));
        assertThat(place.getWidth()).isEqualTo(720);
        assertThat(place.getHeight()).isEqualTo(420);
    }
}
