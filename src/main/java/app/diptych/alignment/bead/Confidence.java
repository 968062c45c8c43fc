package app.diptych.alignment.bead;

import java.util.List;

/** How sure each bead of an alignment is. */
final class Confidence {
    /** Of each bead in order: its first English unit and the one behind, its first Chinese unit and the one behind. */
    private final List<int[]> beads;

    private final BeadCost cost;

    Confidence(List<int[]> beads, BeadCost cost) {
        this.beads = beads;
        this.cost = cost;
    }

    /**
     * From 0 to 1. A bead with both sides is as sure as they fit; one with an empty side by how much dearer it would be to
     * take it into a neighbour.
     */
    double of(int index) {
        int[] at = beads.get(index);
        if (at[0] < at[1] && at[2] < at[3]) {
            return cost.fit(at[0], at[1], at[2], at[3]);
        }
        double dearer = Double.POSITIVE_INFINITY;
        if (index > 0) {
            dearer = dearer(beads.get(index - 1), at);
        }
        if (index + 1 < beads.size()) {
            dearer = Math.min(dearer, dearer(at, beads.get(index + 1)));
        }
        return Math.clamp(1 - Math.exp(-dearer), 0, 1);
    }

    private double dearer(int[] first, int[] second) {
        boolean bothSides = first[0] < second[1] && first[2] < second[3];
        boolean small = second[1] - first[0] <= Shapes.MOST && second[3] - first[2] <= Shapes.MOST;
        return bothSides && small
                ? cost.of(first[0], second[1], first[2], second[3]) - cost(first) - cost(second)
                : Double.POSITIVE_INFINITY;
    }

    private double cost(int[] bead) {
        return cost.of(bead[0], bead[1], bead[2], bead[3]);
    }
}
