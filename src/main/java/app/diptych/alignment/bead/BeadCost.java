package app.diptych.alignment.bead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bead costs, and how sure it is. Joins units once. Not thread-safe. */
final class BeadCost {
    private final Unit[][] english;
    private final Unit[][] chinese;
    private final Weights weights;
    private final Lengths lengths;
    private final Costs costs;

    BeadCost(List<Unit> english, List<Unit> chinese, Weights weights, Lengths lengths, Costs costs) {
        this.english = table(english);
        this.chinese = table(chinese);
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
        return costs.shape(toEnglish - fromEnglish, toChinese - fromChinese)
                + Lengths.cost(apart)
                - weights.common(from, to);
    }

    /**
     * How sure a bead is: the mean of how much of what could be common is, and of how well the lengths fit. A bead with an
     * empty side is as sure as it is by how much dearer it would be with a neighbour.
     */
    double score(int fromEnglish, int toEnglish, int fromChinese, int toChinese) {
        if (fromEnglish == toEnglish || fromChinese == toChinese) {
            return 0;
        }
        Unit from = joined(english, fromEnglish, toEnglish);
        Unit to = joined(chinese, fromChinese, toChinese);
        double fit = Math.exp(-Lengths.cost(lengths.deviation(from.length(), to.length(), costs.spread())));
        double possible = Math.min(weights.all(from), weights.all(to));
        double shared = possible == 0 ? fit : weights.common(from, to) / possible;
        return Math.clamp((fit + shared) / 2, 0, 1);
    }
}
