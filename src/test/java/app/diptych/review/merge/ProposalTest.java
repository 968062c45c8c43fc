package app.diptych.review.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.model.Language;
import app.diptych.review.merge.Change.Part;
import app.diptych.review.segment.Alignment;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Operation;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.State;
import app.diptych.review.segment.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final List<Segment> CALL = List.of(
            row("Good morning.", "早安。"),
            row("We sold more lamps.", "我們賣了更多燈。").with(State.REVIEWED),
            row("Thank you.", "謝謝。"),
            row("Costs fell.", "成本下降。").noted("check"),
            row("Thank you.", "謝謝您。"),
            row("", "摘要。"));

    private static Segment row(String english, String chinese) {
        return Segment.of(0, true, Cell.of(english), Cell.of(chinese), 1);
    }

    /** The call as it was handed on, with its names. */
    private static List<Incoming> handedOn(List<Segment> rows) {
        List<String> ids = RowIds.of(rows);
        List<Incoming> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Segment row = rows.get(i);
            all.add(new Incoming(
                    ids.get(i),
                    row.english().text(),
                    row.chinese().text(),
                    row.state(),
                    row.needsReview(),
                    row.note()));
        }
        return all;
    }

    private static Incoming text(@Nullable String english, @Nullable String chinese) {
        return new Incoming(null, english, chinese, null, false, null);
    }

    @Test
    void whatComesBackAsItWasChangesNothing() {
        Proposal proposal = Proposal.of(CALL, handedOn(CALL));

        assertThat(proposal.changes()).isEmpty();
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.absent()).isZero();
        assertThat(Choice.of(proposal).splice()).isEmpty();
    }

    @Test
    void aNamedRowIsFoundWhateverBecameOfItsTexts() {
        List<Incoming> back = handedOn(CALL);
        back.set(1, new Incoming(back.get(1).id(), "We sold many lamps.", "我們賣了許多燈。", State.FINAL, false, "done"));

        Change change = Proposal.of(CALL, back).changes().getFirst();

        assertThat(change.row()).isEqualTo(1);
        assertThat(change.after().english().text()).isEqualTo("We sold many lamps.");
        assertThat(change.after().chinese().text()).isEqualTo("我們賣了許多燈。");
        assertThat(change.after().chinese().original()).isEqualTo("我們賣了更多燈。");
        assertThat(change.after().state()).isEqualTo(State.FINAL);
        assertThat(change.after().note()).isEqualTo("done");
        assertThat(Part.values()).allMatch(change::has);
    }

    @Test
    void aNameIsNotMistakenForThatOfANewNeighbour() {
        List<Incoming> back = handedOn(CALL);
        back.set(3, new Incoming(back.get(3).id(), "Costs fell.", "成本減少。", null, false, null));
        List<Segment> merged = Alignment.merge(CALL, 0).orElseThrow().applyTo(CALL);

        Proposal proposal = Proposal.of(merged, back);

        assertThat(proposal.changes()).singleElement().satisfies(change -> {
            assertThat(change.row()).isEqualTo(2);
            assertThat(change.has(Part.CHINESE)).isTrue();
        });
        assertThat(proposal.unplaced())
                .extracting(Incoming::english)
                .containsExactly("Good morning.", "We sold more lamps.");
        assertThat(proposal.absent()).isEqualTo(1);
    }

    @Test
    void aRowThatWasRewrittenMeanwhileKeepsItsName() {
        List<Incoming> back = handedOn(CALL);
        List<Segment> rewritten = Texts.edit(CALL, 0, Language.EN, "Good morning, all.")
                .orElseThrow()
                .applyTo(CALL);

        Proposal proposal = Proposal.of(rewritten, back);

        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.has(Part.ENGLISH)).isTrue());
    }

    @Test
    void withoutNamesTheEnglishTellsTheRow() {
        Proposal proposal = Proposal.of(
                CALL, List.of(text(" Costs  fell.\n", "成本減少。"), text("Good morning.", "早安。"), text("New.", "新。")));

        assertThat(proposal.changes()).extracting(Change::row).containsExactly(3);
        assertThat(proposal.unplaced()).containsExactly(text("New.", "新。"));
        assertThat(proposal.matched()).isEqualTo(2);
    }

    @Test
    void equalSentencesAreTakenInTheirOrder() {
        Proposal proposal = Proposal.of(CALL, List.of(text("Thank you.", "謝謝。"), text("Thank you.", "感謝您。")));

        assertThat(proposal.changes()).singleElement().satisfies(change -> {
            assertThat(change.row()).isEqualTo(4);
            assertThat(change.after().chinese().text()).isEqualTo("感謝您。");
        });
    }

    @Test
    void aMemoryThatHasASentenceOnceHasItForAllItsRows() {
        Proposal proposal = Proposal.of(CALL, List.of(text("Thank you.", "多謝。")));

        assertThat(proposal.changes()).extracting(Change::row).containsExactly(2, 4);
    }

    @Test
    void whatAFormatDoesNotSayStaysAsItIs() {
        Proposal proposal =
                Proposal.of(CALL, List.of(text("Costs fell.", null), text("We sold more lamps.", "我們賣了更多燈。")));

        assertThat(proposal.changes()).isEmpty();
        assertThat(proposal.matched()).isEqualTo(2);
    }

    @Test
    void aConfirmedRowWithAnotherTextIsConfirmedNoMore() {
        Proposal proposal = Proposal.of(CALL, List.of(text("We sold more lamps.", "燈賣得更多。")));

        assertThat(proposal.changes().getFirst().after().state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void whatIsTakenIsOneStepThatCanBeUndone() {
        Proposal proposal = Proposal.of(
                CALL, List.of(text("Good morning.", "各位早。"), text("Costs fell.", "成本減少。"), text("Thank you.", "多謝。")));
        Choice choice = Choice.of(proposal).with(proposal.changes().get(1), false);

        History after = History.of(CALL).then(choice.splice().orElseThrow());

        assertThat(after.rows().get(0).chinese().text()).isEqualTo("各位早。");
        assertThat(after.rows().get(2).chinese().text()).isEqualTo("謝謝。");
        assertThat(after.rows().get(3).chinese().text()).isEqualTo("成本減少。");
        assertThat(after.rows().get(4).chinese().text()).isEqualTo("多謝。");
        assertThat(after.last().orElseThrow().operation()).isEqualTo(Operation.IMPORT);
        assertThat(after.undo().rows()).isEqualTo(CALL);
    }

    @Test
    void aTextThatWouldGoIsOnlyTakenWhenAPersonSaysSo() {
        Proposal proposal = Proposal.of(CALL, List.of(text("Good morning.", "")));
        Choice choice = Choice.of(proposal);

        assertThat(proposal.changes().getFirst().removesText()).isTrue();
        assertThat(choice.splice()).isEmpty();
        assertThat(choice.all().splice()).isPresent();
        assertThat(choice.all().none().splice()).isEmpty();
        assertThatThrownBy(() -> new Choice(proposal, Set.of(3))).hasMessageContaining("3");
    }
}
