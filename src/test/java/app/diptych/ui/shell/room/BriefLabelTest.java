package app.diptych.ui.shell.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.diptych.ui.support.FxTest;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class BriefLabelTest extends FxTest {
    @Test
    void whatIsLeftOutGivesTheSpaceBesideItTo() {
        BriefLabel label = onFx(() -> new BriefLabel("brief", _ -> "Inter"));
        onFx(() -> {
            label.say(List.of("Lumen Grove", ""));
            return label;
        });
        HBox box = show(400, 100, () -> new HBox(16, label, new Label("beside")));

        double before = onFx(() -> box.prefWidth(-1));
        double gives = onFx(() ->
                label.giving().width().applyAsDouble(0) - label.giving().width().applyAsDouble(1));
        onFx(() -> {
            label.giving().show().accept(1);
            return label;
        });
        assertThat(before - onFx(() -> box.prefWidth(-1))).isCloseTo(gives, within(1.0));
    }
}
