package app.diptych.document.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.model.Language;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Texts;
import org.junit.jupiter.api.Test;

class UnsavedTest {
    private static final Document CALL = new Document(Pair.analysis("zh-Hant", "Costs fell by 4%.", "成本下降 4%。"));

    private static Document edited(Document document, String text) {
        History rows = document.rows();
        return document.mended(
                rows.then(Texts.edit(rows.rows(), 0, Language.ZH, text).orElseThrow()));
    }

    private static Document undone(Document document) {
        return document.mended(document.rows().undo());
    }

    private static Document redone(Document document) {
        return document.mended(document.rows().redo());
    }

    @Test
    void aDocumentThatIsAsItWasHasNothingUnsaved() {
        assertThat(Unsaved.between(CALL, CALL)).isEqualTo(new Unsaved(0, 0));
    }

    @Test
    void everyStepThatStandsIsAChange() {
        assertThat(Unsaved.between(CALL, edited(edited(CALL, "成本降 4%。"), "成本減 4%。")))
                .isEqualTo(new Unsaved(2, 0));
    }

    @Test
    void whatWasTakenBackIsNoChangeButCanBeDoneAgain() {
        assertThat(Unsaved.between(CALL, undone(edited(CALL, "成本降 4%。")))).isEqualTo(new Unsaved(0, 1));
    }

    @Test
    void takenBackAndDoneAgainItIsOneChange() {
        assertThat(Unsaved.between(CALL, redone(undone(edited(CALL, "成本降 4%。")))))
                .isEqualTo(new Unsaved(1, 0));
    }

    @Test
    void whatAnotherStepHasOvertakenIsForgotten() {
        assertThat(Unsaved.between(CALL, edited(undone(edited(CALL, "成本降 4%。")), "成本減 4%。")))
                .isEqualTo(new Unsaved(1, 0));
    }

    @Test
    void toTakeBackWhatWasSavedIsAChange() {
        Document saved = edited(CALL, "成本降 4%。");
        assertThat(Unsaved.between(saved, undone(saved))).isEqualTo(new Unsaved(1, 0));
    }

    @Test
    void toTakeBackOneSavedAndOneLaterStepIsOneChangeAndOneToDoAgain() {
        Document saved = edited(CALL, "成本降 4%。");
        assertThat(Unsaved.between(saved, undone(undone(edited(saved, "成本減 4%。")))))
                .isEqualTo(new Unsaved(1, 1));
    }

    @Test
    void whatWasTakenBackBeforeItWasSavedIsNotNew() {
        Document saved = undone(edited(CALL, "成本降 4%。"));
        assertThat(Unsaved.between(saved, saved)).isEqualTo(new Unsaved(0, 0));
    }
}
