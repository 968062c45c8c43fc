package app.diptych.review.edit;

import app.diptych.review.segment.Operation;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import java.util.List;
import java.util.Optional;

/** Makes steps of rows before and after. */
final class Steps {
    private Steps() {}

    /** The step from all rows before to all rows after, without those at both ends that stay; nothing if all do. */
    static Optional<Splice> between(Operation operation, List<Segment> before, List<Segment> after) {
        int first = 0;
        while (first < before.size()
                && first < after.size()
                && before.get(first).equals(after.get(first))) {
            first++;
        }
        int end = 0;
        while (end < before.size() - first
                && end < after.size() - first
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Segment> removed = before.subList(first, before.size() - end);
        List<Segment> inserted = after.subList(first, after.size() - end);
        return removed.isEmpty() && inserted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Splice(operation, first, removed, inserted));
    }
}
