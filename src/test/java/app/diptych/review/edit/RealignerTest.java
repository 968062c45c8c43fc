package app.diptych.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.Pair;
import app.diptych.model.Language;
import app.diptych.review.segment.Alignment;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.State;
import app.diptych.review.segment.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealignerTest {
    private static final Realigner REALIGNER = new Realigner(OneEngine.ENGINE.analyzer());
    private static final Analysis CALL = Pair.analysis(
            "zh-Hant",
            "We sold 40 lamps in Oslo. Costs fell by 7%. We opened 12 stores.",
            "我們在奧斯陸賣出 40 盞燈。成本下降 7%。我們開了 12 家店。",
            "Cash was $30 million. Debt was $5 million.",
            "現金為 3,000 萬美元。負債為 500 萬美元。");

    private static List<Segment> then(List<Segment> rows, Optional<Splice> step) {
        return step.orElseThrow().applyTo(rows);
    }

    private static Optional<Splice> realign(List<Segment> rows) {
        return REALIGNER.realign(CALL.transcript(), rows, Progress.NONE);
    }

    @Test
    void aCallThatIsAlignedAlreadyStaysAsItIs() {
        assertThat(realign(Segmentation.rows(CALL))).isEmpty();
    }

    @Test
    void whatWasShiftedComesBackAlsoAcrossPassagesAndNumbersStay() {
        List<Segment> rows = Segmentation.rows(CALL);
        List<Segment> shifted = then(rows, Alignment.insert(rows, 0, Language.ZH));
        assertThat(shifted).hasSize(rows.size() + 1);
        List<Segment> again = then(shifted, realign(shifted));
        assertThat(again).extracting(row -> row.chinese().text()).containsExactlyElementsOf(chinese(rows));
        assertThat(again).extracting(Segment::starts).containsExactly(true, false, false, true, false);
        assertThat(again).extracting(row -> row.english().line()).containsExactly(1, null, null, 3, null);
    }

    @Test
    void aConfirmedRowIsAFixedPoint() {
        List<Segment> rows = Segmentation.rows(CALL);
        List<Segment> shifted = then(rows, Alignment.insert(rows, 0, Language.ZH));
        List<Segment> fixed = then(shifted, Texts.state(shifted, 1, State.REVIEWED));
        List<Segment> again = realign(fixed).map(step -> step.applyTo(fixed)).orElse(fixed);
        assertThat(again).contains(fixed.get(1));
    }

    @Test
    void wordsOfAPersonAreNeitherPartedNorLost() {
        List<Segment> rows = Segmentation.rows(CALL);
        List<Segment> edited = then(rows, Texts.edit(rows, 1, Language.ZH, "成本減少 7%。"));
        List<Segment> noted = then(edited, Texts.note(edited, 3, "check"));
        List<Segment> again = realign(noted).map(step -> step.applyTo(noted)).orElse(noted);
        assertThat(again).contains(noted.get(1), noted.get(3));
    }

    @Test
    void aMarkStaysWithTheWordsThatItWasSetOn() {
        List<Segment> rows = Segmentation.rows(CALL);
        List<Segment> merged = then(rows, Alignment.merge(rows, 0));
        List<Segment> marked = then(merged, Texts.mark(merged, 0, true));
        List<Segment> again = then(marked, realign(marked));
        assertThat(again).extracting(Segment::needsReview).containsExactly(true, true, false, false, false);
    }

    private static List<String> chinese(List<Segment> rows) {
        return rows.stream().map(row -> row.chinese().text()).toList();
    }
}
