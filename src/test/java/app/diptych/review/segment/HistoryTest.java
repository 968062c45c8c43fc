package app.diptych.review.segment;

import static app.diptych.review.segment.Table.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.model.Language;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HistoryTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Segment> CALL = rows("""
            ¶0 | Good morning. | 早安。
            0 | We sold more lamps. | 我們賣了更多燈。
            ¶0 | Costs fell. | 成本下降。
            ¶1 | Thank you. | 謝謝。
            1 |  | 再見。
            """);

    /** A keystroke of a person: what to do, where, and with which offset. */
    record Act(int what, int row, int offset) {
        Optional<Splice> on(List<Segment> rows) {
            int at = row % rows.size();
            Segment segment = rows.get(at);
            int english = Math.min(offset, segment.english().text().length());
            int chinese = Math.min(offset, segment.chinese().text().length());
            return switch (what) {
                case 0 -> Alignment.merge(rows, at);
                case 1 -> Alignment.split(rows, at, english, chinese);
                case 2 -> Alignment.moveUp(rows, at);
                case 3 -> Alignment.moveDown(rows, at);
                case 4 -> Alignment.insert(rows, at, Language.ZH);
                case 5 -> Alignment.insert(rows, at, Language.EN);
                case 6 -> Texts.edit(rows, at, Language.ZH, segment.chinese().text() + offset);
                case 7 ->
                    Texts.edit(rows, at, Language.EN, segment.english().text().substring(english));
                case 8 -> Texts.state(rows, at, List.of(State.values()).get(offset % State.values().length));
                case 9 -> Texts.mark(rows, at, offset % 2 == 0);
                case 10 -> Texts.note(rows, at, "note " + offset);
                case 11 -> Texts.replace(rows, Language.ZH, text -> text.replace('。', '!'));
                default -> Texts.confirm(rows, each -> each.note().isEmpty());
            };
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 12))
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    private static History played(List<Act> acts) {
        History history = History.of(CALL);
        for (Act act : acts) {
            Optional<Splice> step = act.on(history.rows());
            if (step.isPresent()) {
                history = act.offset % 3 == 0 ? history.typedOn(step.get()) : history.then(step.get());
            }
        }
        return history;
    }

    @Property(tries = 400)
    void takingEverythingBackGivesTheFirstRowsAndDoingItAgainTheLast(@ForAll("acts") List<Act> acts) {
        History end = played(acts);
        History back = end;
        while (back.last().isPresent()) {
            back = back.undo();
        }
        assertThat(back.rows()).isEqualTo(CALL);
        History again = back;
        while (again.next().isPresent()) {
            again = again.redo();
        }
        assertThat(again).isEqualTo(end);
    }

    @Property(tries = 200)
    void aHistoryIsTheSameAfterItWasWrittenAndRead(@ForAll("acts") List<Act> acts) {
        History history = played(acts).undo();
        ObjectNode written = JSON.createObjectNode();
        SegmentJson.write(history, written);
        assertThat(SegmentJson.history(JSON.readTree(written.toString()))).isEqualTo(history);
    }

    @Property(tries = 400)
    void noStepLosesAWordOfTheSourceOrOfTheTranslation(@ForAll("acts") List<Act> acts) {
        List<Act> moving = acts.stream().filter(act -> act.what <= 5).toList();
        for (Language side : Language.values()) {
            assertThat(text(played(moving).rows(), side)).isEqualTo(text(CALL, side));
        }
    }

    private static String text(List<Segment> rows, Language side) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.cell(side).text()));
        return text.toString().replace(" ", "");
    }

    @Property(tries = 200)
    void everyRowHasSomethingToReadAndTurnsStayInOrder(@ForAll("acts") List<Act> acts) {
        List<Segment> rows =
                played(acts.stream().filter(act -> act.what <= 5).toList()).rows();
        assertThat(rows)
                .noneMatch(row -> row.english().isBlank() && row.chinese().isBlank());
        assertThat(rows).extracting(Segment::turn).isSorted();
    }

    @Test
    void typingInOneCellIsOneStep() {
        History history = History.of(CALL);
        for (String text : List.of("早", "早上", "早上好。")) {
            history = history.typedOn(
                    Texts.edit(history.rows(), 0, Language.ZH, text).orElseThrow());
        }
        assertThat(history.done()).hasSize(1);
        assertThat(history.undo().rows()).isEqualTo(CALL);
    }

    @Test
    void textThatIsTypedBackToWhatItWasLeavesNoStep() {
        History history = History.of(CALL);
        history =
                history.typedOn(Texts.edit(history.rows(), 0, Language.ZH, "早安").orElseThrow());
        history = history.typedOn(
                Texts.edit(history.rows(), 0, Language.ZH, "早安。").orElseThrow());
        assertThat(history).isEqualTo(History.of(CALL));
    }

    @Test
    void aStepIsRefusedByRowsOnWhichItWasNotMade() {
        Splice step = Alignment.merge(CALL, 0).orElseThrow();
        List<Segment> others = step.applyTo(CALL);
        assertThatThrownBy(() -> step.applyTo(others)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        History history = History.of(CALL)
                .then(Alignment.merge(CALL, 0).orElseThrow())
                .undo()
                .then(Alignment.merge(CALL, 1).orElseThrow());
        assertThat(history.next()).isEmpty();
    }
}
