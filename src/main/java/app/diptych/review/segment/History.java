package app.diptych.review.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a call with all steps that led to them. Immutable: a step gives a new history. Nothing is ever forgotten but
 * what was taken back and then overtaken by another step.
 *
 * @param rows as they are now
 * @param done the steps from the first to the last
 * @param undone the steps that were taken back, the next to be done again last
 */
public record History(List<Segment> rows, List<Splice> done, List<Splice> undone) {
    /** Copies the lists. */
    public History {
        rows = List.copyOf(rows);
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** Nothing done yet. */
    public static History of(List<Segment> rows) {
        return new History(rows, List.of(), List.of());
    }

    /**
     * One step further.
     *
     * @throws IllegalArgumentException if the step was made on other rows
     */
    public History then(Splice step) {
        return new History(step.applyTo(rows), with(done, step), List.of());
    }

    /**
     * A further keystroke in the cell that the last step rewrote: both are one step for undo. Where they are not of one
     * row, or cancel each other out, this is {@link #then} or {@link #undo}.
     */
    public History typedOn(Splice step) {
        if (done.isEmpty() || !undone.isEmpty() || !continues(done.getLast(), step)) {
            return then(step);
        }
        Splice last = done.getLast();
        List<Segment> now = step.applyTo(rows);
        List<Splice> before = done.subList(0, done.size() - 1);
        return last.removed().equals(step.inserted())
                ? new History(now, before, List.of())
                : new History(
                        now,
                        with(before, new Splice(last.operation(), last.at(), last.removed(), step.inserted())),
                        List.of());
    }

    private static boolean continues(Splice last, Splice step) {
        return last.operation() == step.operation()
                && last.at() == step.at()
                && last.inserted().size() == 1
                && last.inserted().equals(step.removed());
    }

    /** The step that {@link #undo} takes back. */
    public Optional<Splice> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The step that {@link #redo} does again. */
    public Optional<Splice> next() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /** One step back; the same where there is none. */
    public History undo() {
        if (done.isEmpty()) {
            return this;
        }
        Splice step = done.getLast();
        return new History(step.inverse().applyTo(rows), done.subList(0, done.size() - 1), with(undone, step));
    }

    /** The step that was taken back last, done again; the same where there is none. */
    public History redo() {
        if (undone.isEmpty()) {
            return this;
        }
        Splice step = undone.getLast();
        return new History(step.applyTo(rows), with(done, step), undone.subList(0, undone.size() - 1));
    }

    private static List<Splice> with(List<Splice> steps, Splice step) {
        List<Splice> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
