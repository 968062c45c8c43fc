package app.diptych.review.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * One step: from row {@code at} on, rows are taken out and others put in. It holds both, so that it can be taken back, and
 * so that a journal of steps can be played again.
 *
 * @param operation what it does, for people
 * @param at the first row concerned, from 0
 * @param removed the rows before
 * @param inserted the rows after
 */
public record Splice(Operation operation, int at, List<Segment> removed, List<Segment> inserted) {
    /** @throws IllegalArgumentException if {@code at} is negative, or it would change nothing */
    public Splice {
        removed = List.copyOf(removed);
        inserted = List.copyOf(inserted);
        if (at < 0) {
            throw new IllegalArgumentException("row " + at + "; rows count from 0");
        }
        if (removed.equals(inserted)) {
            throw new IllegalArgumentException("a step that changes nothing");
        }
    }

    /**
     * The rows after it.
     *
     * @throws IllegalArgumentException if {@code rows} do not hold what is to be taken out: the step belongs to other rows
     */
    public List<Segment> applyTo(List<Segment> rows) {
        int end = at + removed.size();
        if (end > rows.size() || !rows.subList(at, end).equals(removed)) {
            throw new IllegalArgumentException("this step (" + operation + ") was not made on these rows");
        }
        List<Segment> after = new ArrayList<>(rows.size() - removed.size() + inserted.size());
        after.addAll(rows.subList(0, at));
        after.addAll(inserted);
        after.addAll(rows.subList(end, rows.size()));
        return List.copyOf(after);
    }

    /** The way back. */
    public Splice inverse() {
        return new Splice(operation, at, inserted, removed);
    }
}
