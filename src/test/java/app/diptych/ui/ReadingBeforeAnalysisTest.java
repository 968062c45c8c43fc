package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.Severity;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.shell.Opening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** The first call can be read while its figures and findings are still being found. */
class ReadingBeforeAnalysisTest extends RealWindow {
    private final Analysis call = FlaggedCall.of(60);
    private final CountDownLatch gate = new CountDownLatch(1);

    @Override
    Opening opening() {
        return new NothingElse() {
            @Override
            public Analysis open(Path file, Progress progress) {
                progress.read(call.transcript());
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return call;
            }
        };
    }

    @Override
    void letGo() {
        gate.countDown();
    }

    private void openWaiting() {
        settings.welcomed().set(true);
        openEmpty(1440, 900);
        act(() -> shell.open(List.of(Path.of("/calls/lumen.txt"))));
        await(() -> shell.text().get() != null);
        settle();
    }

    private void analysed() {
        gate.countDown();
        await(() -> shell.current().get() != null);
        rest();
    }

    /** The passages in sight, from the reader's rows, with where they stand. */
    private List<Bounds> rows() {
        return onFx(() -> {
            List<Bounds> rows = new ArrayList<>();
            for (Node row : scene().getRoot().lookupAll(".reader-row")) {
                if (row.isVisible()) {
                    rows.add(row.localToScene(row.getLayoutBounds()));
                }
            }
            rows.sort(Comparator.comparingDouble(Bounds::getMinY));
            return rows;
        });
    }

    @Test
    void theTextAndTheOutlineAreThereAndNothingLiesOverThem() {
        openWaiting();
        assertThat(shell.current().get()).isNull();
        assertThat(rows()).isNotEmpty();
        // It is made when the text was drawn.
        await(() -> isSeen("outline"));
        assertThat(onFx(() -> scene().getRoot().lookupAll(".shell-veil"))).noneMatch(Node::isVisible);
        assertThat(isSeen("empty")).isFalse();
    }

    private String words(String id) {
        Labeled label = (Labeled) node(id);
        return onFx(label::getText);
    }

    @Test
    void whatIsNotKnownYetIsNotSaid() {
        openWaiting();
        await(() -> scene().lookup("#tab-findings-name") != null);
        assertThat(words("call-title")).isEqualTo(call.transcript().title());
        assertThat(words("tab-findings-name")).isEqualTo("Findings");
        analysed();
        long told = call.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
        assertThat(words("tab-findings-name")).isEqualTo("Findings " + told);
    }

    @Test
    void theTextStaysWhereItIsWhenItsFiguresCome() {
        openWaiting();
        act(() -> panels.reader().goTo(20));
        settle();
        List<Bounds> before = rows();
        int place = panels.reader().top().get();
        analysed();
        assertThat(panels.reader().top().get()).isEqualTo(place);
        assertThat(rows()).isEqualTo(before);
        assertThat(panels.reader().call().get().analysis()).isEqualTo(call);
    }

    @Test
    void whoCancelsIsBackAtTheEmptyWindow() {
        openWaiting();
        act(shell::cancel);
        settle();
        assertThat(isSeen("empty")).isTrue();
        gate.countDown();
        rest();
        assertThat(shell.calls()).isEmpty();
    }
}
