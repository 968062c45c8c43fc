package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.reader.InventedCall;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A list of thousands takes no more nodes than a list of ten. */
class ManyFindingsTest extends FindingsWindow {
    private static final int MANY = 2_000;

    @Test
    void onlyTheCardsInSightExistAndTheLastCanBeReachedByKey() {
        settings.findingsInFront().set(true);
        settings.welcomed().set(true);
        open(call(), 1440, 900);
        rest();

        assertThat(text("tab-findings-name")).isEqualTo("Findings " + MANY);
        assertThat(cards()).isBetween(3, 40);
        focusList();
        press(KeyCode.END);
        settle();
        assertThat(findings().current().get().finding().id()).isEqualTo(MANY - 1);
        assertThat(cards()).isBetween(3, 40);
        press(KeyCode.F8);
        assertThat(findings().current().get().finding().id()).isZero();
        assertThat(text("status-news")).isEqualTo("Began again with the first finding");
    }

    private int cards() {
        return onFx(() -> list().lookupAll(".finding-card").size());
    }

    private static Analysis call() {
        Analysis call = InventedCall.of(MANY / 2);
        List<Finding> findings = new ArrayList<>();
        List<Passage> passages = call.transcript().passages();
        for (int i = 0; i < MANY; i++) {
            Passage passage = passages.get(i / 2);
            boolean english = passage.english() != null;
            findings.add(new Finding(
                    i,
                    "text-missing",
                    "omission",
                    Severity.ERROR,
                    passage.id(),
                    english ? List.of(new Span(4 * (i % 2), 4 * (i % 2) + 3)) : List.of(),
                    english ? List.of() : List.of(new Span(2 * (i % 2), 2 * (i % 2) + 2)),
                    "A clause has no counterpart.",
                    null,
                    List.of()));
        }
        return FlaggedCall.with(call, findings);
    }
}
