package app.diptych.review.segment;

import app.diptych.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Steps that rewrite, confirm, mark or note. Each gives the step to be taken, or nothing where all is so already. */
public final class Texts {
    private Texts() {}

    /** One side rewritten. */
    public static Optional<Splice> edit(List<Segment> rows, int row, Language side, String text) {
        return one(
                Operation.EDIT,
                rows,
                row,
                segment -> segment.cell(side).text().equals(text)
                        ? segment
                        : segment.with(side, segment.cell(side).rewritten(text)));
    }

    /** Another state. */
    public static Optional<Splice> state(List<Segment> rows, int row, State state) {
        return one(Operation.STATE, rows, row, segment -> segment.with(state));
    }

    /** Marked as needing review, or no more. */
    public static Optional<Splice> mark(List<Segment> rows, int row, boolean needsReview) {
        return one(Operation.MARK, rows, row, segment -> segment.marked(needsReview));
    }

    /** Another note. */
    public static Optional<Splice> note(List<Segment> rows, int row, String note) {
        return one(Operation.NOTE, rows, row, segment -> segment.noted(note));
    }

    /** All of one side rewritten as one step, as <i>replace all</i> does. */
    public static Optional<Splice> replace(List<Segment> rows, Language side, UnaryOperator<String> change) {
        return all(Operation.REPLACE, rows, segment -> {
            String now = change.apply(segment.cell(side).text());
            return now.equals(segment.cell(side).text())
                    ? segment
                    : segment.with(side, segment.cell(side).rewritten(now));
        });
    }

    /** All that a test accepts confirmed as one step; what is confirmed already stays as it is. */
    public static Optional<Splice> confirm(List<Segment> rows, Predicate<Segment> which) {
        return all(
                Operation.STATE,
                rows,
                segment ->
                        segment.state().isConfirmed() || !which.test(segment) ? segment : segment.with(State.REVIEWED));
    }

    private static Optional<Splice> one(
            Operation operation, List<Segment> rows, int row, UnaryOperator<Segment> change) {
        Segment before = rows.get(row);
        Segment after = change.apply(before);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Splice(operation, row, List.of(before), List.of(after)));
    }

    /** Rows changed one by one, as one step from the first that changes to the last. */
    private static Optional<Splice> all(Operation operation, List<Segment> rows, UnaryOperator<Segment> change) {
        List<Segment> after = new ArrayList<>(rows.size());
        int first = -1;
        int last = -1;
        for (int row = 0; row < rows.size(); row++) {
            after.add(change.apply(rows.get(row)));
            if (!after.get(row).equals(rows.get(row))) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(
                        new Splice(operation, first, rows.subList(first, last + 1), after.subList(first, last + 1)));
    }
}
