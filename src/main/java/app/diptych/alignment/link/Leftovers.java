package app.diptych.alignment.link;

import static app.diptych.alignment.link.Assignment.NONE;

import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Likeness;
import app.diptych.quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a passage when all that says the same is tied: amounts of one kind that stand at the same place of the
 * same sentence are meant for each other, and say something different.
 */
final class Leftovers {
    /** What it costs to leave an amount alone; a pair may cost up to twice as much. */
    private static final double ALONE = 1.25;

    private static final double UNLIKE = 2;
    private static final double CROSSING = 2;

    private final Comparisons comparisons;
    private final Places english;
    private final Places chinese;
    private final double most;
    /** Of each English quantity, the Chinese one it is tied to. */
    private final int[] tied;

    /**
     * @param comparisons how they compare
     * @param most the likeness up to which two are tied, from 0 for the same number to 1 for any */
    Leftovers(Comparisons comparisons, Places english, Places chinese, int[] tied, double most) {
        this.comparisons = comparisons;
        this.english = english;
        this.chinese = chinese;
        this.tied = tied;
        this.most = most;
    }

    /** Ties leftovers of these indices: adds the index of the Chinese quantity to {@code tied}. */
    void tie(List<Integer> rows, List<Integer> columns) {
        List<Integer> from = comparable(rows, columns, false);
        List<Integer> to = comparable(columns, from, true);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        double[][] costs = new double[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                costs[i][j] = cost(from.get(i), to.get(j));
            }
        }
        int[] found = Assignment.of(costs, ALONE);
        for (int i = 0; i < found.length; i++) {
            if (found[i] != NONE) {
                tied[from.get(i)] = to.get(found[i]);
            }
        }
    }

    private List<Integer> comparable(List<Integer> indices, List<Integer> others, boolean swapped) {
        List<Integer> kept = new ArrayList<>();
        for (int index : indices) {
            for (int other : others) {
                if ((swapped ? likeness(other, index) : likeness(index, other)) != null) {
                    kept.add(index);
                    break;
                }
            }
        }
        return kept;
    }

    private @Nullable Likeness likeness(int row, int column) {
        if (english.pair(row) != chinese.pair(column)) {
            return null;
        }
        Likeness likeness = comparisons.of(row, column);
        boolean fits = likeness != null
                && likeness.verdict() == Verdict.DIFFERENT
                && (likeness.cost() <= most || isTellingAlone(row));
        return fits ? likeness : null;
    }

    /** Whether there are so few of its kind in a passage that two are meant for each other. */
    private boolean isTellingAlone(int row) {
        Kind kind = english.quantity(row).kind();
        return kind == Kind.DATE || kind == Kind.PERIOD || kind == Kind.MULTIPLE;
    }

    private double cost(int row, int column) {
        Likeness likeness = likeness(row, column);
        if (likeness == null) {
            return Double.POSITIVE_INFINITY;
        }
        double apart = english.position(row) - chinese.position(column);
        // Chinese says when before what; the order of the rest tells.
        double crossing = isTellingAlone(row) ? 0 : CROSSING * crossing(row, column);
        return UNLIKE * likeness.cost() + crossing + apart * apart;
    }

    /** Of the ties of the same sentences, the part that a tie between these two would cross. */
    private double crossing(int row, int column) {
        int all = 0;
        int crossed = 0;
        for (int i = 0; i < tied.length; i++) {
            if (tied[i] != NONE && english.pair(i) == english.pair(row)) {
                all++;
                crossed += (i < row) == (tied[i] < column) ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) crossed / all;
    }
}
