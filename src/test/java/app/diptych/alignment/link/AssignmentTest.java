package app.diptych.alignment.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssignmentTest {
    private static final double ALONE = 2;

    @Property(tries = 300)
    void nothingCostsLess(
            @ForAll @IntRange(max = 5) int rows, @ForAll @IntRange(max = 5) int columns, @ForAll long seed) {
        Random random = new Random(seed);
        double[][] costs = new double[rows][columns];
        for (double[] row : costs) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(60) / 10.0;
            }
        }
        int[] found = Assignment.of(costs, ALONE);
        double sum = ALONE * columns;
        for (int i = 0; i < rows; i++) {
            sum += found[i] == Assignment.NONE ? ALONE : costs[i][found[i]] - ALONE;
        }
        assertThat(sum).isCloseTo(least(costs, 0, 0, columns), within(1e-6));
    }

    /** By trying everything. */
    private static double least(double[][] costs, int row, int taken, int columns) {
        if (row == costs.length) {
            return ALONE * (columns - Integer.bitCount(taken));
        }
        double least = ALONE + least(costs, row + 1, taken, columns);
        for (int j = 0; j < columns; j++) {
            if ((taken & (1 << j)) == 0) {
                least = Math.min(least, costs[row][j] + least(costs, row + 1, taken | (1 << j), columns));
            }
        }
        return least;
    }
}
