package app.diptych.alignment.bead;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bead costs, and how sure it is. Joins units once. Not thread-safe. */
final class BeadCost {
    /** Part of what a unit could have in common with its translation that it has at least; tuned with the costs. */
    static final double LEAST_SHARE = 0.25;

    /** What a bound may be over the cost that it bounds because sums are rounded. */
    private static final double ROUNDING = 1e-9;

    private final Unit[][] english;
    private final Unit[][] chinese;
    private final double[][] englishWeight;
    private final double[][] chineseWeight;
    private final InCommon inCommon;
    private final Weights weights;
    private final Lengths lengths;
    private final Costs costs;

    BeadCost(List<Unit> english, List<Unit> chinese, Weights weights, Lengths lengths, Costs costs) {
        this.english = table(english);
        this.chinese = table(chinese);
        englishWeight = new double[Shapes.MOST][english.size()];
        chineseWeight = new double[Shapes.MOST][chinese.size()];
        inCommon = new InCommon(this.english[0], this.chinese[0], weights);
        this.weights = weights;
        this.lengths = lengths;
        this.costs = costs;
    }

    /** By the number of units minus one, then by the first. */
    private static Unit[][] table(List<Unit> units) {
        Unit[][] table = new Unit[Shapes.MOST][units.size()];
        for (int i = 0; i < units.size(); i++) {
            table[0][i] = units.get(i);
        }
        return table;
    }

    /** The weight of all that joined units have; known ones are kept, as their own value plus one. */
    private double weight(Unit unit, double[][] known, int from, int to) {
        int further = to - from - 1;
        if (known[further][from] == 0) {
            known[further][from] = 1 + weights.all(unit);
        }
        return known[further][from] - 1;
    }

    private static Unit joined(Unit[][] table, int from, int to) {
        int further = to - from - 1;
        @Nullable Unit known = table[further][from];
        if (known == null) {
            known = joined(table, from, to - 1).with(table[0][to - 1]);
            table[further][from] = known;
        }
        return known;
    }

    /** The cost of a bead of units from one index to before another on either side. */
    double of(int fromEnglish, int toEnglish, int fromChinese, int toChinese) {
        if (fromEnglish == toEnglish) {
            return costs.lost() + costs.lostCharacter() * chinese[0][fromChinese].length() * lengths.ratio();
        }
        if (fromChinese == toChinese) {
            return costs.lost() + costs.lostCharacter() * english[0][fromEnglish].length();
        }
        Unit from = joined(english, fromEnglish, toEnglish);
        Unit to = joined(chinese, fromChinese, toChinese);
        double apart = lengths.deviation(from.length(), to.length(), costs.spread());
        double common = weights.common(from, to);
        double all =
                weight(from, englishWeight, fromEnglish, toEnglish) + weight(to, chineseWeight, fromChinese, toChinese);
        return costs.shape(toEnglish - fromEnglish, toChinese - fromChinese)
                + Lengths.cost(apart)
                - common
                + costs.unmatched() * (all - 2 * common)
                + strangers(english, englishWeight, fromEnglish, toEnglish, to)
                + strangers(chinese, chineseWeight, fromChinese, toChinese, from);
    }

    /**
     * Whether a bead surely costs a limit or more, told by bounds that are cheap to find, so that most need not be looked
     * at: joined units have no more in common than each of the one has with each of the other, and are no lighter than the
     * heavier end.
     */
    boolean reaches(double limit, int fromEnglish, int toEnglish, int fromChinese, int toChinese) {
        if (fromEnglish == toEnglish || fromChinese == toChinese) {
            return of(fromEnglish, toEnglish, fromChinese, toChinese) >= limit;
        }
        double common = inCommon.atMost(fromEnglish, toEnglish, fromChinese, toChinese);
        double all = heavier(english, englishWeight, fromEnglish, toEnglish)
                + heavier(chinese, chineseWeight, fromChinese, toChinese);
        double least = costs.shape(toEnglish - fromEnglish, toChinese - fromChinese)
                - common
                + costs.unmatched() * (all - 2 * common)
                - ROUNDING;
        // What lengths cost is not negative.
        if (least >= limit) {
            return true;
        }
        double apart = lengths.deviation(
                length(english, fromEnglish, toEnglish), length(chinese, fromChinese, toChinese), costs.spread());
        return least + Lengths.cost(apart) >= limit;
    }

    private double heavier(Unit[][] side, double[][] known, int from, int to) {
        return Math.max(weight(side[0][from], known, from, from + 1), weight(side[0][to - 1], known, to - 1, to));
    }

    private static int length(Unit[][] side, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += side[0][i].length();
        }
        return length;
    }

    /** What units of one side cost that have little in common with the other; nothing for a single one. */
    private double strangers(Unit[][] side, double[][] known, int from, int to, Unit other) {
        double cost = 0;
        for (int i = from; costs.stranger() > 0 && to - from > 1 && i < to; i++) {
            double least = LEAST_SHARE * weight(side[0][i], known, i, i + 1);
            cost += Math.max(0, least - weights.common(side[0][i], other));
        }
        return costs.stranger() * cost;
    }

    /** From 0 to 1: the mean of how much of what could be common is, and of how well the lengths fit. */
    double fit(int fromEnglish, int toEnglish, int fromChinese, int toChinese) {
        Unit from = joined(english, fromEnglish, toEnglish);
        Unit to = joined(chinese, fromChinese, toChinese);
        double fit = Math.exp(-Lengths.cost(lengths.deviation(from.length(), to.length(), costs.spread())));
        double possible = Math.min(
                weight(from, englishWeight, fromEnglish, toEnglish), weight(to, chineseWeight, fromChinese, toChinese));
        double shared = possible <= 0 ? fit : weights.common(from, to) / possible;
        return Math.clamp((fit + shared) / 2, 0, 1);
    }

    /**
     * What single units of either side have in common, each pair weighed once. Only the last few English units are remembered,
     * since beads are tried in their order. Not thread-safe.
     */
    private static final class InCommon {
        /** English units that are remembered: a power of two, no fewer than a bead may have. */
        private static final int KEPT = 8;

        private final Unit[] english;
        private final Unit[] chinese;
        private final Weights weights;
        private final double[][] rows;
        private final int[] ofRows = new int[KEPT];

        InCommon(Unit[] english, Unit[] chinese, Weights weights) {
            this.english = english;
            this.chinese = chinese;
            this.weights = weights;
            rows = new double[Math.min(KEPT, Integer.highestOneBit(Math.max(1, english.length)) * 2)][chinese.length];
            Arrays.fill(ofRows, -1);
        }

        /** The sum over every English unit of one span with every Chinese unit of another. */
        double atMost(int fromEnglish, int toEnglish, int fromChinese, int toChinese) {
            double sum = 0;
            for (int i = fromEnglish; i < toEnglish; i++) {
                double[] row = row(i);
                for (int j = fromChinese; j < toChinese; j++) {
                    if (Double.isNaN(row[j])) {
                        row[j] = weights.common(english[i], chinese[j]);
                    }
                    sum += row[j];
                }
            }
            return sum;
        }

        private double[] row(int unit) {
            int at = unit & (rows.length - 1);
            if (ofRows[at] != unit) {
                ofRows[at] = unit;
                Arrays.fill(rows[at], Double.NaN);
            }
            return rows[at];
        }
    }
}
