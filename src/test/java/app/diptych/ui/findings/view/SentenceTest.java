package app.diptych.ui.findings.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.support.FxTest;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class SentenceTest extends FxTest {
    private static List<String> runs(String text) {
        return onFx(() -> new Sentence(text, "finding-message", run -> run.matches("\\p{ASCII}*") ? "Latin" : "Han")
                .getChildren().stream()
                        .map(node -> (((Text) node).getStyle().contains("Han") ? "中 " : "E ") + ((Text) node).getText())
                        .toList());
    }

    @Test
    void eachScriptHasItsFace() {
        assertThat(runs("\"燈具\" is given; \"門，窗\" is not."))
                .containsExactly("E \"", "中 燈具", "E \" is given; \"", "中 門，窗", "E \" is not.");
    }

    @Test
    void aSentenceInOneScriptIsOnePiece() {
        assertThat(runs("Lamps are lost.")).containsExactly("E Lamps are lost.");
        assertThat(runs("燈具漏譯。")).containsExactly("中 燈具漏譯。");
        assertThat(runs("")).containsExactly("E ");
    }
}
