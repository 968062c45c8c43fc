package app.diptych.alignment.bead;

import java.util.Arrays;
import java.util.List;

/** One text of a sequence, by what of it is compared. Immutable. */
public final class Unit {
    private final int length;
    private final int[] features;

    /**
     * @param length in characters without white space
     * @param features ids in ascending order, each once; not copied, and not to be changed
     */
    Unit(int length, int[] features) {
        this.length = length;
        this.features = features;
    }

    /** In characters without white space. */
    public int length() {
        return length;
    }

    int[] features() {
        return features;
    }

    /** How many features both have. */
    public int inCommon(Unit other) {
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < features.length && k < other.features.length) {
            int order = Integer.compare(features[i], other.features[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The unit without the features that another has; as long as it was. */
    public Unit without(Unit other) {
        int[] kept = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (Arrays.binarySearch(other.features, feature) < 0) {
                kept[size++] = feature;
            }
        }
        return new Unit(length, Arrays.copyOf(kept, size));
    }

    /** All of some as one unit. */
    public static Unit all(List<Unit> units) {
        if (units.size() == 1) {
            return units.getFirst();
        }
        int length = 0;
        int size = 0;
        for (Unit unit : units) {
            length += unit.length;
            size += unit.features.length;
        }
        int[] features = new int[size];
        int next = 0;
        for (Unit unit : units) {
            System.arraycopy(unit.features, 0, features, next, unit.features.length);
            next += unit.features.length;
        }
        return new Unit(length, sorted(features, size));
    }

    /** Some ids in order, each once. */
    static int[] sorted(int[] ids, int size) {
        Arrays.sort(ids, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || ids[i] != ids[i - 1]) {
                ids[kept++] = ids[i];
            }
        }
        return Arrays.copyOf(ids, kept);
    }

    /** Both as one unit. */
    Unit with(Unit next) {
        return new Unit(length + next.length, union(features, next.features));
    }

    private static int[] union(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == 0 ? b : a;
        }
        int[] all = new int[a.length + b.length];
        int size = 0;
        int i = 0;
        int k = 0;
        while (i < a.length || k < b.length) {
            boolean takesA = k == b.length || (i < a.length && a[i] <= b[k]);
            int feature = takesA ? a[i] : b[k];
            if (i < a.length && a[i] == feature) {
                i++;
            }
            if (k < b.length && b[k] == feature) {
                k++;
            }
            all[size++] = feature;
        }
        return Arrays.copyOf(all, size);
    }
}
