package app.diptych.alignment.bead;

import java.util.Arrays;
import java.util.List;

/** What each feature tells when both sides have it: the rarer, the more. Immutable. */
public final class Weights {
    private final double[] weights;

    private Weights(double[] weights) {
        this.weights = weights;
    }

    /** From how often each feature occurs in all units of both sides. */
    static Weights of(List<Unit> english, List<Unit> chinese, Vocabulary vocabulary, Costs costs) {
        int[] inEnglish = count(english, vocabulary.size());
        int[] inChinese = count(chinese, vocabulary.size());
        double[] weights = new double[vocabulary.size()];
        double all = english.size() + chinese.size() + 2.0;
        for (int id = 0; id < weights.length; id++) {
            if (inEnglish[id] > 0 && inChinese[id] > 0) {
                double rarer = Math.clamp(Math.log(all / (inEnglish[id] + inChinese[id])), 0, costs.rarest());
                weights[id] = rarer * (vocabulary.isEntry(id) ? costs.word() : costs.same());
            }
        }
        return new Weights(weights);
    }

    private static int[] count(List<Unit> units, int size) {
        int[] counts = new int[size];
        for (Unit unit : units) {
            for (int feature : unit.features()) {
                counts[feature]++;
            }
        }
        return counts;
    }

    /** The weight of all that two units have in common. */
    public double common(Unit a, Unit b) {
        int[] x = a.features();
        int[] y = b.features();
        double sum = 0;
        int i = 0;
        int k = 0;
        while (i < x.length && k < y.length) {
            if (x[i] == y[k]) {
                sum += weights[x[i]];
                i++;
                k++;
            } else if (x[i] < y[k]) {
                i++;
            } else {
                k++;
            }
        }
        return sum;
    }

    /** The part of what two units could have in common that they have: from 0 to 1; 0 where nothing could be. */
    public double share(Unit a, Unit b) {
        double possible = Math.min(all(a), all(b));
        return possible == 0 ? 0 : common(a, b) / possible;
    }

    /** The weight of all features of a unit that the other side has somewhere. */
    public double all(Unit unit) {
        double sum = 0;
        for (int feature : unit.features()) {
            sum += weights[feature];
        }
        return sum;
    }

    /** A unit without the features that tell nothing. */
    Unit telling(Unit unit) {
        int[] kept = new int[unit.features().length];
        int size = 0;
        for (int feature : unit.features()) {
            if (weights[feature] > 0) {
                kept[size++] = feature;
            }
        }
        return new Unit(unit.length(), Arrays.copyOf(kept, size));
    }
}
