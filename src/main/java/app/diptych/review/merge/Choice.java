package app.diptych.review.merge;

import app.diptych.review.segment.Operation;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal with what a person takes of it. Immutable: what a dialog shows, and the step when it is closed.
 *
 * @param proposal all that could be taken
 * @param accepted rows whose changes are taken
 */
public record Choice(Proposal proposal, Set<Integer> accepted) {
    /** @throws IllegalArgumentException if a row is accepted that does not change */
    public Choice {
        accepted = Set.copyOf(accepted);
        Set<Integer> known = new HashSet<>(rows(proposal.changes()));
        if (!known.containsAll(accepted)) {
            throw new IllegalArgumentException("rows " + accepted + " are accepted; " + known + " change");
        }
    }

    /** What a person is shown first: all changes are taken but those that would take a text away. */
    public static Choice of(Proposal proposal) {
        return new Choice(
                proposal,
                Set.copyOf(rows(proposal.changes().stream()
                        .filter(change -> !change.removesText())
                        .toList())));
    }

    private static List<Integer> rows(List<Change> changes) {
        return changes.stream().map(Change::row).toList();
    }

    /** Whether a change is taken. */
    public boolean takes(Change change) {
        return accepted.contains(change.row());
    }

    /** With one change taken, or not. */
    public Choice with(Change change, boolean taken) {
        Set<Integer> rows = new HashSet<>(accepted);
        if (taken) {
            rows.add(change.row());
        } else {
            rows.remove(change.row());
        }
        return new Choice(proposal, rows);
    }

    /** With all changes taken. */
    public Choice all() {
        return new Choice(proposal, Set.copyOf(rows(proposal.changes())));
    }

    /** With no change taken. */
    public Choice none() {
        return new Choice(proposal, Set.of());
    }

    /** The step that takes in what is accepted, from the first row concerned to the last; nothing where that is none. */
    public Optional<Splice> splice() {
        List<Change> taken = proposal.changes().stream().filter(this::takes).toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        int from = taken.getFirst().row();
        int to = taken.getLast().row() + 1;
        List<Segment> before = proposal.rows().subList(from, to);
        List<Segment> after = new ArrayList<>(before);
        taken.forEach(change -> after.set(change.row() - from, change.after()));
        return Optional.of(new Splice(Operation.IMPORT, from, before, after));
    }
}
