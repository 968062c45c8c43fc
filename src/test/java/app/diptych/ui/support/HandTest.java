package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandTest extends FxTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private TextArea area;

    @BeforeEach
    void open() {
        area = show(300, 200, TextArea::new);
        act(() -> {
            area.requestFocus();
            area.addEventFilter(
                    KeyEvent.ANY,
                    key -> heard.add(key.getEventType().getName()
                            + (key.getEventType() == KeyEvent.KEY_TYPED ? " " + key.getCharacter() : "")));
        });
    }

    private String text() {
        return onFx(area::getText);
    }

    @Test
    void aLetterIsPressedTypedAndReleasedOnce() {
        robot.write("äb");
        assertThat(heard)
                .containsExactly(
                        "KEY_PRESSED", "KEY_TYPED ä", "KEY_RELEASED", "KEY_PRESSED", "KEY_TYPED b", "KEY_RELEASED");
        assertThat(text()).isEqualTo("äb");
    }

    @Test
    void aNewLineIsOne() {
        robot.write("a\nb");
        assertThat(text()).isEqualTo("a\nb");
    }

    @Test
    void aLetterWaitsUntilAWindowHasTheKeys() {
        act(() -> {
            PauseTransition back = new PauseTransition(Duration.millis(300));
            back.setOnFinished(_ -> stage().show());
            back.play();
            stage().hide();
        });
        robot.write("a");
        assertThat(text()).isEqualTo("a");
    }

    @Test
    void aKeyThatIsHeldAndALetterDoNotMix() {
        robot.type(KeyCode.ENTER);
        settle();
        robot.write("a");
        assertThat(text()).isEqualTo("\na");
    }
}
