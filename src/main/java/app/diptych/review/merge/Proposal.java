package app.diptych.review.merge;

import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * What would change if a file were taken in.
 *
 * @param rows the call's rows as they are
 * @param changes in the order of the rows, one a row at most
 * @param unplaced rows of the file with no row of the call to go to, in the file's order
 * @param matched how many rows of the call the file has, changed or not
 */
public record Proposal(List<Segment> rows, List<Change> changes, List<Incoming> unplaced, int matched) {
    /** Copies the lists. */
    public Proposal {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Compares a file with the call. Rows are known by their names, where the file has ours, else by their English, in
     * order; a text that the file has less often than the call, as a translation memory has it, goes to all its rows.
     *
     * @param rows the call's
     * @param incoming the file's
     */
    public static Proposal of(List<Segment> rows, List<Incoming> incoming) {
        Placing placing = Placing.of(rows, incoming);
        List<Change> changes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Incoming own = placing.at(row);
            if (own != null) {
                Segment after = after(rows.get(row), own);
                if (!after.equals(rows.get(row))) {
                    changes.add(new Change(row, rows.get(row), after));
                }
            }
        }
        return new Proposal(rows, changes, placing.unplaced(), placing.matched());
    }

    /** How many rows of the call the file does not have; they stay as they are. */
    public int absent() {
        return rows.size() - matched;
    }

    private static Segment after(Segment before, Incoming incoming) {
        Segment after = before;
        String english = incoming.english();
        if (english != null && !Words.same(english, before.english().text())) {
            after = after.with(Language.EN, before.english().rewritten(english.strip()));
        }
        String chinese = incoming.chinese();
        if (chinese != null && !Words.same(chinese, before.chinese().text())) {
            after = after.with(Language.ZH, before.chinese().rewritten(chinese.strip()));
        }
        if (incoming.state() != null) {
            after = new Segment(
                    after.turn(),
                    after.starts(),
                    after.english(),
                    after.chinese(),
                    incoming.state(),
                    incoming.needsReview() && !incoming.state().isConfirmed(),
                    after.note(),
                    after.confidence());
        }
        String note = incoming.note();
        return note == null || Words.same(note, before.note()) ? after : after.noted(note.strip());
    }
}
