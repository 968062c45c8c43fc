package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Pair;
import app.diptych.document.journal.Unsaved;
import app.diptych.ui.document.AskingDialogs;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person is asked about work that a crash left. */
class RecoveryInWindowTest extends RealWindow {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 0 | Lamps: one change since 1 Jan 1970 00:00 was not saved to a document.
            2 | 1 | Lamps: 2 changes since 1 Jan 1970 00:00 were not saved to a document. One more was undone; it can be redone.
            3 | 2 | Lamps: 3 changes since 1 Jan 1970 00:00 were not saved to a document. 2 more were undone; they can be redone.
            0 | 1 | Lamps: one change since 1 Jan 1970 00:00 was made and undone again. Recover it if you want to redo it.
            0 | 4 | Lamps: 4 changes since 1 Jan 1970 00:00 were made and undone again. Recover them if you want to redo any.
            """)
    void theQuestionCountsAsAPersonWould(int changes, int undone, String sentence) {
        open(Pair.analysis("zh-Hant", "Costs fell by 4%.", "成本下降 4%。"), 1000, 700);
        Instant since = LocalDateTime.of(1970, 1, 1, 0, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        act(() -> new AskingDialogs(main::dialogs).recover("Lamps", since, new Unsaved(changes, undone), _ -> {}));
        String asked = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#choice-text"))
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElseThrow());
        assertThat(asked).isEqualTo(sentence);
    }
}
