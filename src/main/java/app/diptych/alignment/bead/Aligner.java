package app.diptych.alignment.bead;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Aligns two sequences by dynamic programming: of all sequences of beads that take in every unit of both sides in order,
 * the one that costs least. Thread-safe.
 */
public final class Aligner {
    /** Up to this many cells the whole table is searched. */
    private static final long SMALL = 400_000;
    /** Half the width of the band around the diagonal: this many units, or this part of them. */
    private static final int WIDTH = 200;

    private static final double PART = 0.05;
    /** Half the width around the beads of the first pass. */
    private static final int NARROW = 15;

    private final Costs costs;

    /** Aligns sentences inside passages that translate each other one by one. */
    public static Aligner ofPassages() {
        return new Aligner(Costs.PASSAGE);
    }

    /** Aligns the paragraphs of two whole texts whose translator kept to them for the most part. */
    public static Aligner ofParagraphs() {
        return new Aligner(Costs.PARAGRAPH);
    }

    /** Aligns the sentences of two whole texts whose translator joined and parted them freely. */
    public static Aligner ofTexts() {
        return new Aligner(Costs.TEXT);
    }

    Aligner(Costs costs) {
        this.costs = costs;
    }

    /** What each feature tells, from how often it occurs in all units of both sides. */
    public Weights weights(List<Unit> english, List<Unit> chinese, Vocabulary vocabulary) {
        return Weights.of(english, chinese, vocabulary, costs);
    }

    /**
     * The beads in order; together they have every unit of both sides once.
     *
     * @param weights of the features of these units
     * @param lengths how long translations are in these texts
     */
    public List<Bead> align(List<Unit> english, List<Unit> chinese, Weights weights, Lengths lengths) {
        return align(english, chinese, weights, lengths, _ -> {});
    }

    /**
     * The same, for long texts.
     *
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     */
    public List<Bead> align(
            List<Unit> english, List<Unit> chinese, Weights weights, Lengths lengths, DoubleConsumer progress) {
        List<Unit> from = english.stream().map(weights::telling).toList();
        List<Unit> to = chinese.stream().map(weights::telling).toList();
        if ((from.size() + 1L) * (to.size() + 1L) <= SMALL) {
            return search(from, to, weights, lengths, Band.all(from.size(), to.size()), false, progress);
        }
        int width = Math.max(WIDTH, (int) (PART * Math.max(from.size(), to.size())));
        Band wide = Band.diagonal(from, to, width);
        List<Bead> coarse = search(from, to, weights, lengths, wide, true, done -> progress.accept(done / 2));
        Band narrow = Band.around(coarse, from.size(), to.size(), NARROW);
        return search(from, to, weights, lengths, narrow, false, done -> progress.accept((1 + done) / 2));
    }

    private List<Bead> search(
            List<Unit> english,
            List<Unit> chinese,
            Weights weights,
            Lengths lengths,
            Band band,
            boolean coarse,
            DoubleConsumer progress) {
        BeadCost cost = new BeadCost(english, chinese, weights, lengths, costs);
        double[][] best = new double[english.size() + 1][];
        byte[][] back = new byte[english.size() + 1][];
        for (int i = 0; i <= english.size(); i++) {
            progress.accept(i / (english.size() + 1.0));
            int first = band.from(i);
            best[i] = new double[band.to(i) - first + 1];
            back[i] = new byte[best[i].length];
            for (int j = first; j <= band.to(i); j++) {
                if (i > 0 || j > 0) {
                    step(i, j, band, best, back, cost, coarse);
                }
            }
        }
        return trace(english.size(), chinese.size(), band, back, cost);
    }

    private static void step(int i, int j, Band band, double[][] best, byte[][] back, BeadCost cost, boolean coarse) {
        double least = Double.POSITIVE_INFINITY;
        byte by = 0;
        for (int s = 0; s < Shapes.count(coarse); s++) {
            int shape = Shapes.at(s, coarse);
            int x = i - Shapes.english(shape);
            int y = j - Shapes.chinese(shape);
            if (x < 0 || y < band.from(x) || y > band.to(x)) {
                continue;
            }
            double before = best[x][y - band.from(x)];
            if (before < Double.POSITIVE_INFINITY && !cost.reaches(least - before, x, i, y, j)) {
                double sum = before + cost.of(x, i, y, j);
                if (sum < least) {
                    least = sum;
                    by = (byte) shape;
                }
            }
        }
        best[i][j - band.from(i)] = least;
        back[i][j - band.from(i)] = by;
    }

    private static List<Bead> trace(int english, int chinese, Band band, byte[][] back, BeadCost cost) {
        List<int[]> path = new ArrayList<>();
        int i = english;
        int j = chinese;
        while (i > 0 || j > 0) {
            int shape = back[i][j - band.from(i)];
            path.add(new int[] {i - Shapes.english(shape), i, j - Shapes.chinese(shape), j});
            i -= Shapes.english(shape);
            j -= Shapes.chinese(shape);
        }
        Confidence confidence = new Confidence(path.reversed(), cost);
        List<Bead> beads = new ArrayList<>();
        for (int k = 0; k < path.size(); k++) {
            int[] at = path.get(path.size() - 1 - k);
            beads.add(new Bead(at[0], at[1], at[2], at[3], confidence.of(k)));
        }
        return beads;
    }
}
