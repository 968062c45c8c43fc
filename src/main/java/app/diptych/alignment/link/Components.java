package app.diptych.alignment.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Assigns rows to columns part by part: what can be tied to nothing in common is assigned apart, so that many small
 * problems stand for a large one.
 */
final class Components {
    /** Rows and columns of a part beyond which it is no longer assigned as a whole: nobody says so many alike. */
    private static final int LARGE = 120;
    /** Rows times columns beyond which only near ones are compared. */
    private static final long MANY = 250_000;
    /** How near: this many ranks. */
    private static final int NEAR = 60;

    private final int rows;
    private final int columns;
    private final Cost cost;

    /** What a row and a column cost together; infinite where they do not fit. */
    @FunctionalInterface
    interface Cost {
        double of(int row, int column);
    }

    Components(int rows, int columns, Cost cost) {
        this.rows = rows;
        this.columns = columns;
        this.cost = cost;
    }

    /** Writes the column of each row that gets one. */
    void tie(int[] columnOf, double alone) {
        List<List<Integer>> fitting = new ArrayList<>();
        List<List<Integer>> back = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            back.add(new ArrayList<>());
        }
        boolean many = (long) rows * columns > MANY;
        for (int i = 0; i < rows; i++) {
            List<Integer> fits = new ArrayList<>();
            int middle = many ? (int) ((long) i * columns / rows) : 0;
            int first = many ? Math.max(0, middle - NEAR) : 0;
            int last = many ? Math.min(columns, middle + NEAR) : columns;
            for (int j = first; j < last; j++) {
                if (cost.of(i, j) < Double.POSITIVE_INFINITY) {
                    fits.add(j);
                    back.get(j).add(i);
                }
            }
            fitting.add(fits);
        }
        boolean[] seen = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            if (!seen[i] && !fitting.get(i).isEmpty()) {
                part(i, fitting, back, seen, columnOf, alone);
            }
        }
    }

    private void part(
            int start,
            List<List<Integer>> fitting,
            List<List<Integer>> back,
            boolean[] seen,
            int[] columnOf,
            double alone) {
        List<Integer> own = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        boolean[] known = new boolean[columns];
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int row = open.remove();
            own.add(row);
            for (int column : fitting.get(row)) {
                if (!known[column]) {
                    known[column] = true;
                    others.add(column);
                    for (int next : back.get(column)) {
                        if (!seen[next]) {
                            seen[next] = true;
                            open.add(next);
                        }
                    }
                }
            }
        }
        own.sort(null);
        others.sort(null);
        assign(own, others, columnOf, alone);
    }

    private void assign(List<Integer> own, List<Integer> others, int[] columnOf, double alone) {
        if (own.size() + others.size() > LARGE) {
            inOrder(own, others, columnOf);
            return;
        }
        double[][] costs = new double[own.size()][others.size()];
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                costs[i][j] = cost.of(own.get(i), others.get(j));
            }
        }
        int[] found = Assignment.of(costs, alone);
        for (int i = 0; i < found.length; i++) {
            if (found[i] != Assignment.NONE) {
                columnOf[own.get(i)] = others.get(found[i]);
            }
        }
    }

    /** Each to the first that fits and is free, looking no farther than is bearable. */
    private void inOrder(List<Integer> own, List<Integer> others, int[] columnOf) {
        boolean[] taken = new boolean[others.size()];
        int first = 0;
        for (int row : own) {
            while (first < taken.length && taken[first]) {
                first++;
            }
            int last = Math.min(taken.length, first + 2 * NEAR);
            for (int j = first; j < last; j++) {
                if (!taken[j] && cost.of(row, others.get(j)) < Double.POSITIVE_INFINITY) {
                    taken[j] = true;
                    columnOf[row] = others.get(j);
                    break;
                }
            }
        }
    }
}
