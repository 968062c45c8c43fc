package app.diptych.review.segment;

import app.diptych.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps that mend which English stands beside which Chinese. Each gives the step to be taken, or nothing where it cannot
 * be: a row at an end of the call, a neighbour of another turn.
 */
public final class Alignment {
    private Alignment() {}

    /** The row and the one below it as one; a passage that begins below ends. Not across turns: two people speak. */
    public static Optional<Splice> merge(List<Segment> rows, int row) {
        if (row < 0
                || row + 1 >= rows.size()
                || rows.get(row).turn() != rows.get(row + 1).turn()) {
            return Optional.empty();
        }
        Segment first = rows.get(row);
        Segment second = rows.get(row + 1);
        Segment both = Segment.of(
                        first.turn(),
                        first.starts(),
                        first.english().joined(second.english(), Language.EN),
                        first.chinese().joined(second.chinese(), Language.ZH))
                .marked(first.needsReview() || second.needsReview())
                .noted(joined(first.note(), second.note()));
        return step(Operation.MERGE, row, List.of(first, second), List.of(both));
    }

    private static String joined(String note, String other) {
        return note.isBlank() ? other : other.isBlank() ? note : note + "\n" + other;
    }

    /**
     * The row as two, parted at an offset on each side. What is before an offset stays, so that an offset at the end of a
     * side leaves that side of the new row empty.
     *
     * @throws IndexOutOfBoundsException if an offset lies outside its text
     */
    public static Optional<Splice> split(List<Segment> rows, int row, int english, int chinese) {
        Segment whole = rows.get(row);
        Segment first = Segment.of(
                        whole.turn(),
                        whole.starts(),
                        whole.english().before(english),
                        whole.chinese().before(chinese))
                .marked(whole.needsReview())
                .noted(whole.note());
        Segment second = Segment.of(
                        whole.turn(),
                        false,
                        whole.english().behind(english),
                        whole.chinese().behind(chinese))
                .marked(whole.needsReview());
        boolean parted = !first.isVoid() && !second.isVoid();
        return parted ? step(Operation.SPLIT, row, List.of(whole), List.of(first, second)) : Optional.empty();
    }

    /** The Chinese of a row joins that of the row above; a row that is left with nothing goes. */
    public static Optional<Splice> moveUp(List<Segment> rows, int row) {
        if (row < 1 || row >= rows.size() || rows.get(row).chinese().isVoid()) {
            return Optional.empty();
        }
        Segment above = rows.get(row - 1);
        Segment own = rows.get(row);
        Segment fuller = above.with(Language.ZH, above.chinese().joined(own.chinese(), Language.ZH));
        return moved(Operation.MOVE_UP, rows, row - 1, List.of(fuller, own.with(Language.ZH, Cell.EMPTY)));
    }

    /** The Chinese of a row goes before that of the row below; a row that is left with nothing goes. */
    public static Optional<Splice> moveDown(List<Segment> rows, int row) {
        if (row < 0 || row + 1 >= rows.size() || rows.get(row).chinese().isVoid()) {
            return Optional.empty();
        }
        Segment own = rows.get(row);
        Segment below = rows.get(row + 1);
        Segment fuller = below.with(Language.ZH, own.chinese().joined(below.chinese(), Language.ZH));
        return moved(Operation.MOVE_DOWN, rows, row, List.of(own.with(Language.ZH, Cell.EMPTY), fuller));
    }

    private static Optional<Splice> moved(Operation operation, List<Segment> rows, int at, List<Segment> two) {
        boolean goes = two.stream().anyMatch(Segment::isVoid);
        boolean begins = two.stream().anyMatch(segment -> segment.isVoid() && segment.starts());
        List<Segment> left = new ArrayList<>(two);
        List<Segment> before = rows.subList(at, at + 2);
        left.removeIf(Segment::isVoid);
        boolean firstGoes = two.getFirst().isVoid();
        if (goes && begins && firstGoes && sameTurn(two)) {
            left.set(0, left.getFirst().starting(true));
        } else if (goes && begins && !firstGoes && at + 2 < rows.size()) {
            // The second of the two began a passage and goes: the row behind it begins it, if it was of that passage.
            Segment next = rows.get(at + 2);
            if (next.turn() == two.getLast().turn() && !next.starts()) {
                before = rows.subList(at, at + 3);
                left.add(next.starting(true));
            }
        }
        return step(operation, at, before, left);
    }

    private static boolean sameTurn(List<Segment> two) {
        return two.getFirst().turn() == two.getLast().turn();
    }

    /**
     * An empty cell before the text of one side: from here on the texts of that side stand one row lower, up to a row that
     * has none. Before a row further down that a person has confirmed, and at the end of the turn, a row is added instead:
     * what somebody stands for stays as it is. Not in a row whose other side is empty: it would be a row of nothing.
     */
    public static Optional<Splice> insert(List<Segment> rows, int row, Language side) {
        if (row < 0
                || row >= rows.size()
                || rows.get(row).cell(side).isVoid()
                || rows.get(row).cell(side.other()).isVoid()) {
            return Optional.empty();
        }
        List<Segment> after = new ArrayList<>();
        Cell carried = Cell.EMPTY;
        int at = row;
        int turn = rows.get(row).turn();
        while (at < rows.size()
                && rows.get(at).turn() == turn
                && (at == row || !rows.get(at).state().isConfirmed())) {
            Segment segment = rows.get(at++);
            Cell own = segment.cell(side);
            after.add(segment.with(side, carried));
            carried = own;
            if (own.isVoid()) {
                break;
            }
        }
        if (!carried.isVoid()) {
            after.add(Segment.of(turn, false, Cell.EMPTY, Cell.EMPTY).with(side, carried));
        }
        return step(Operation.INSERT, row, rows.subList(row, at), after);
    }

    private static Optional<Splice> step(Operation operation, int at, List<Segment> before, List<Segment> after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Splice(operation, at, before, after));
    }
}
