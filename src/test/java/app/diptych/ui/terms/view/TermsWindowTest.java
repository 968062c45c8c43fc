package app.diptych.ui.terms.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class TermsWindowTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1366, 744);

    @Test
    void itStandsInTheMiddleOfItsOwner() {
        Rectangle2D place = TermsWindow.place(600, 400, new Rectangle2D(100, 100, 1000, 600), SCREEN);
        assertThat(place).isEqualTo(new Rectangle2D(300, 200, 600, 400));
    }

    @Test
    void withItsFrameItReachesBeyondNoEdgeOfTheScreen() {
        // 680 pixels of scene under a title of 37.
        Rectangle2D low = TermsWindow.place(1120, 717, new Rectangle2D(600, 300, 766, 468), SCREEN);
        assertThat(SCREEN.contains(low)).isTrue();
        assertThat(low.getHeight()).isEqualTo(717);

        assertThat(TermsWindow.place(1400, 800, SCREEN, SCREEN)).isEqualTo(SCREEN);
    }
}
