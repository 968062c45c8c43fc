package app.diptych.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.check.Pair;
import app.diptych.review.Decision;
import app.diptych.review.Decisions;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.support.Queued;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided in the first moments, before it is known what was decided before. */
class ReviewTest {
    private final Analysis call = Pair.analysis(
            "zh-Hant", "Revenue grew 12% this year.", "今年營收成長 21%。", "We sold 40 lamps in Oslo.", "我們在奧斯陸賣出 50 盞燈。");
    private final List<FindingKey> keys = FindingKey.of(call);
    private final Queued queued = new Queued();

    @TempDir
    private Path folder;

    private ReviewFolder store;
    private Review review;

    @BeforeEach
    void somethingWasDecidedBefore() throws Exception {
        assertThat(keys).hasSizeGreaterThanOrEqualTo(2);
        store = new ReviewFolder(folder);
        store.write(call, Decisions.NONE.rule(keys.get(0), Ruling.ERROR).note(keys.get(0), "ask Ada"));
        review = new Review(store, queued.background(), () -> {}, _ -> {});
        review.open(call);
    }

    private static List<FindingKey> ruled(Decisions decisions) {
        return decisions.made().stream().map(Decision::key).toList();
    }

    @Test
    void itIsNotKnownAtFirstWhatWasDecided() {
        assertThat(review.isRead().get()).isFalse();
        queued.all();
        assertThat(review.isRead().get()).isTrue();
        assertThat(ruled(review.decisions())).containsExactly(keys.get(0));
    }

    @Test
    void whatIsDecidedBeforeThatDoesNotTakeTheOthersAway() {
        review.change(decisions -> decisions.rule(keys.get(1), Ruling.NOT_ERROR));
        queued.all();
        assertThat(ruled(review.decisions())).containsExactly(keys.get(0), keys.get(1));
        assertThat(ruled(store.read(call).decisions())).containsExactly(keys.get(0), keys.get(1));
    }

    @Test
    void norDoesItWhereTheWindowClosesBeforeTheResultIsHandedOn() {
        review.change(decisions -> decisions.rule(keys.get(1), Ruling.NOT_ERROR));
        queued.work();
        queued.work();
        assertThat(ruled(store.read(call).decisions())).containsExactly(keys.get(0), keys.get(1));
    }
}
