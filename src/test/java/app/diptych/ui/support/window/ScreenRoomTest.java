package app.diptych.ui.support.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenRoomTest {
    @Test
    void aWindowIsAsLargeAsWishedWhereTheScreenIsLarger() {
        assertThat(ScreenRoom.within(new Rectangle2D(0, 0, 1920, 1080), 1180, 640))
                .isEqualTo(new Dimension2D(1180, 640));
    }

    @Test
    void onASmallScreenItAndItsFrameStandOutNowhere() {
        Rectangle2D screen = new Rectangle2D(1920, 200, 800, 600);
        Dimension2D size = ScreenRoom.within(screen, 1180, 640);
        assertThat(size.getWidth()).isLessThan(screen.getWidth()).isGreaterThan(700);
        assertThat(size.getHeight()).isLessThan(screen.getHeight()).isGreaterThan(500);
    }
}
