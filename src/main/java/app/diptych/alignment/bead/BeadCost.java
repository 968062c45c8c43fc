package app.diptych.alignment.bead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bead costs, and how sure it is. Joins units once. Not thread-safe. */
final class BeadCost {
    /** Part of what a unit could have in common with its translation that it has at least; tuned with the costs. */
    static final double LEAST_SHARE = 0.25;

    private final Unit[][] english;
    private final Unit[][] chinese;
    private final double[][] englishWeight;
    private final double[][] chineseWeight;
    private final Weights weights;
    private final Lengths lengths;
    private final Costs costs;

    BeadCost(List<Unit> english, List<Unit> chinese, Weights weights, Lengths lengths, Costs costs) {
        this.english = table(english);
        this.chinese = table(chinese);
        englishWeight = new double[Shapes.MOST][english.size()];
        chineseWeight = new double[Shapes.MOST][chinese.size()];
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
}
