package app.diptych.ui.shell.outline;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.support.FxTest;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the findings of a speaker stand in a wide outline and in a narrow one. */
class PartLinesTest extends FxTest {
    private final Label name = new Label("Gwendolyn Abernathy");
    private final Label beside = new Label("▲ 12");
    private final Label under = new Label("▲ 12");

    /** @param findings for how many times the width of the findings there is room beside name and count */
    private void lay(@Nullable Label detail, double findings) {
        act(() -> {
            Label count = new Label("148");
            count.setMinWidth(Label.USE_PREF_SIZE);
            name.setMinWidth(0);
            PartLines lines = new PartLines(name, count, detail, beside, under, null);
            new Scene(lines);
            lines.applyCss();
            double width = name.prefWidth(-1) + count.prefWidth(-1) + findings * beside.prefWidth(-1);
            lines.resize(width, 100);
            lines.layout();
        });
    }

    private boolean isNameWhole() {
        return onFx(() -> ((Text) name.lookup(".text")).getText().equals(name.getText()));
    }

    @Test
    void besideTheNameWhereThereIsRoom() {
        lay(new Label("Chief Executive Officer"), 2);
        assertThat(beside.isVisible()).isTrue();
        assertThat(under.isVisible()).isFalse();
        assertThat(isNameWhole()).isTrue();
    }

    @Test
    void underItWhereTheNameWouldBeCut() {
        lay(new Label("Chief Executive Officer"), 0.5);
        assertThat(beside.isVisible()).isFalse();
        assertThat(under.isVisible()).isTrue();
        assertThat(isNameWhole()).isTrue();
    }

    @Test
    void besideItWhereThereIsNoSecondLine() {
        lay(null, 0.5);
        assertThat(beside.isVisible()).isTrue();
    }
}
