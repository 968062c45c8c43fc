package app.diptych.document.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.model.Language;
import app.diptych.review.segment.Alignment;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Document CALL =
            new Document(Pair.analysis("zh-Hant", "Good morning.", "早安。", "Costs fell.", "成本下降。"));
    private static final History START = CALL.rows();

    @Test
    void whateverATypistDoesCanBeToldFromTheRowsBeforeAndAfter() {
        Typist typist = new Typist(CALL, 21);
        for (int i = 0; i < 300; i++) {
            History before = typist.document().rows();
            typist.next();
            History after = typist.document().rows();
            if (!before.equals(after)) {
                Entry entry = EntryJson.read(EntryJson.write(Entry.between(before, after)));
                assertThat(entry.applyTo(CALL.mended(before)).rows()).isEqualTo(after);
            }
        }
    }

    @Test
    void aKeystrokeIsToldByItsRowAlone() {
        History typed =
                START.typedOn(Texts.edit(START.rows(), 0, Language.ZH, "早").orElseThrow());
        History further =
                typed.typedOn(Texts.edit(typed.rows(), 0, Language.ZH, "早上").orElseThrow());
        assertThat(Entry.between(START, typed)).isInstanceOf(Entry.Step.class);
        assertThat(Entry.between(typed, further)).isInstanceOf(Entry.Typed.class);
    }

    @Test
    void aStepBackAndAgainNeedsNoRows() {
        History merged = START.then(Alignment.merge(START.rows(), 0).orElseThrow());
        assertThat(Entry.between(merged, merged.undo())).isEqualTo(new Entry.Undo());
        assertThat(Entry.between(merged.undo(), merged)).isEqualTo(new Entry.Redo());
    }

    @Test
    void rowsThatNoStepLeadsToAreToldWhole() {
        History other = new History(START.rows().subList(0, 1), List.of(), List.of());
        assertThat(Entry.between(START, other)).isEqualTo(new Entry.Rows(other));
    }

    @Test
    void nothingIsNoEntry() {
        assertThatThrownBy(() -> Entry.between(START, START)).isInstanceOf(IllegalArgumentException.class);
    }
}
