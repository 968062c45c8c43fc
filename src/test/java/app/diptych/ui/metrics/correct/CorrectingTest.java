package app.diptych.ui.metrics.correct;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.metric.Fact;
import app.diptych.review.Correction;
import app.diptych.review.Corrections;
import app.diptych.review.FactKey;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.support.Queued;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is corrected in the first moments, before it is known what was corrected before. */
class CorrectingTest {
    private static Analysis call;

    private final Queued queued = new Queued();

    @TempDir
    private Path folder;

    private ReviewFolder store;
    private Correcting correcting;

    @BeforeAll
    static void read() throws Exception {
        call = Engine.standard()
                .opener()
                .open(Path.of("assets/samples/merrowick-2025-Q4.txt"), Progress.NONE)
                .analysis();
    }

    @BeforeEach
    void somethingWasCorrectedBefore() throws Exception {
        store = new ReviewFolder(folder);
        store.write(call, hidden(0));
        correcting = new Correcting(store, queued.background(), () -> {});
        correcting.open(call);
    }

    private static FactKey key(int fact) {
        return FactKey.of(call).get(fact);
    }

    private static Corrections hidden(int fact) {
        return new Corrections(List.of(new Correction(key(fact), true, null, null, null)), List.of());
    }

    private static Fact fact(int id) {
        return call.facts().get(id);
    }

    private static List<FactKey> keys(Corrections corrections) {
        return corrections.corrections().stream().map(Correction::key).toList();
    }

    @Test
    void itIsNotKnownAtFirstWhatWasCorrected() {
        assertThat(correcting.isRead().get()).isFalse();
        queued.all();
        assertThat(correcting.isRead().get()).isTrue();
        assertThat(keys(correcting.corrections())).containsExactly(key(0));
    }

    @Test
    void whatIsCorrectedBeforeThatDoesNotTakeTheOthersAway() {
        correcting.toggleHidden(fact(1));
        queued.all();
        assertThat(keys(correcting.corrections())).containsExactly(key(0), key(1));
        assertThat(keys(store.corrections(call))).containsExactly(key(0), key(1));
    }

    @Test
    void norDoesItWhereTheWindowClosesBeforeTheResultIsHandedOn() {
        correcting.toggleHidden(fact(1));
        queued.work();
        queued.work();
        assertThat(keys(store.corrections(call))).containsExactly(key(0), key(1));
    }

    @Test
    void takingItBackLeavesTheOthers() {
        correcting.toggleHidden(fact(1));
        queued.all();
        correcting.undo();
        queued.all();
        assertThat(keys(correcting.corrections())).containsExactly(key(0));
        assertThat(keys(store.corrections(call))).containsExactly(key(0));
    }
}
