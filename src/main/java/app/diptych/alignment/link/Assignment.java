package app.diptych.alignment.link;

import java.util.Arrays;

/**
 * The assignment of rows to columns, each to at most one, that costs least in total, where to leave a row or a column
 * alone costs something too. The Hungarian method in the form of R. Jonker and A. Volgenant, "A Shortest Augmenting Path
 * Algorithm for Dense and Sparse Linear Assignment Problems" (1987); cubic in the number of rows and columns.
 */
final class Assignment {
    /** A row without a column. */
    static final int NONE = -1;

    private Assignment() {}

    /**
     * The column of each row, or {@link #NONE}. Of several best assignments always the same.
     *
     * @param costs by row, then column; infinite where the two cannot be assigned to each other
     * @param alone what a row or a column without the other costs
     */
    static int[] of(double[][] costs, double alone) {
        int rows = costs.length;
        int columns = rows == 0 ? 0 : costs[0].length;
        // Each row has a column of its own for staying alone, each column a row; those may pair up among themselves.
        int size = rows + columns;
        double[][] square = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean real = i < rows && j < columns;
                boolean aloneRow = i < rows && j == columns + i;
                boolean aloneColumn = j < columns && i == rows + j;
                boolean neither = i >= rows && j >= columns;
                square[i][j] = real ? costs[i][j] : aloneRow || aloneColumn ? alone : neither ? 0 : FORBIDDEN;
                square[i][j] = Math.min(square[i][j], FORBIDDEN);
            }
        }
        int[] columnOf = solve(square);
        int[] result = new int[rows];
        for (int i = 0; i < rows; i++) {
            int column = columnOf[i];
            result[i] = column < columns && square[i][column] < FORBIDDEN ? column : NONE;
        }
        return result;
    }

    /** Dearer than any assignment with all alone. */
    private static final double FORBIDDEN = 1e6;

    /** The column of each row of a square matrix, by shortest augmenting paths with potentials. */
    private static int[] solve(double[][] cost) {
        int size = cost.length;
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        Arrays.fill(rowOf, size);
        for (int row = 0; row < size; row++) {
            augment(row, cost, rowPotential, columnPotential, rowOf);
        }
        int[] columnOf = new int[size];
        for (int column = 0; column < size; column++) {
            columnOf[rowOf[column]] = column;
        }
        return columnOf;
    }

    /** Gives {@code row} a column, moving others along the cheapest path; index {@code size} stands for none. */
    private static void augment(
            int row, double[][] cost, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        int size = cost.length;
        double[] least = new double[size];
        int[] from = new int[size];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int column = size;
        rowOf[size] = row;
        do {
            used[column] = true;
            int current = rowOf[column];
            int next = -1;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 0; j < size; j++) {
                if (used[j]) {
                    continue;
                }
                double reduced = cost[current][j] - rowPotential[current] - columnPotential[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    from[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else if (j < size) {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != size);
        while (column != size) {
            int previous = from[column];
            rowOf[column] = rowOf[previous];
            column = previous;
        }
        rowOf[size] = size;
    }
}
