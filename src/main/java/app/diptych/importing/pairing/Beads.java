package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Aligns the lines of a {@link Run} that is out of step: one to one, two to one, one to two, or alone, by the least total
 * cost of {@link Evidence}, where neighbours in the file have an advantage.
 */
final class Beads {
    /** A line alone costs as much as a pair of rather bad fit. */
    private static final double ALONE = 2.2;
    /** Joining lines must be paid by a clearly better fit, clearer still where the first ends like a paragraph. */
    private static final double JOINED = 1.8;

    private static final double JOINED_SENTENCES = 1.2;
    /** What it counts that two lines are neighbours in the file. */
    private static final double NEIGHBOURS = 1.0;
    /** Against a pair where a blank line says that one is missing. */
    private static final double GAP = 5;
    /** Beyond so many combinations, position alone decides: the time stays linear. */
    private static final int TABLE_LIMIT = 40_000;

    private static final int[][] STEPS = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}};

    private final Run run;
    private final List<Evidence> english;
    private final List<Evidence> chinese;
    private final boolean englishFirst;
    private final BitSet englishAlone;
    private final BitSet chineseAlone;

    private Beads(Run run, boolean gapsTell) {
        this.run = run;
        english = run.english().stream().map(SourceLine::text).map(Evidence::of).toList();
        chinese = run.chinese().stream().map(SourceLine::text).map(Evidence::of).toList();
        englishFirst = run.englishFirst();
        englishAlone = gapsTell ? gaps(run.english(), englishFirst) : new BitSet();
        chineseAlone = gapsTell ? gaps(run.chinese(), !englishFirst) : new BitSet();
    }

    /** The lines whose counterpart is blank: behind a line of the language that comes first, before one of the other. */
    private static BitSet gaps(List<SourceLine> lines, boolean first) {
        BitSet gaps = new BitSet();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).afterBlank()) {
                gaps.set(first ? i - 1 : i);
            }
        }
        return gaps;
    }

    /** A bead: how many English and how many Chinese lines, in order. */
    record Bead(int english, int chinese) {}

    /** The beads; {@code gapsTell} says that a blank line stands for a missing one, since the file has no others. */
    static List<Bead> of(Run run, boolean gapsTell) {
        int e = run.english().size();
        int c = run.chinese().size();
        if (e == 0 || c == 0 || (long) e * c > TABLE_LIMIT) {
            return byPosition(e, c);
        }
        return new Beads(run, gapsTell).align();
    }

    private static List<Bead> byPosition(int english, int chinese) {
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < Math.max(english, chinese); i++) {
            beads.add(new Bead(i < english ? 1 : 0, i < chinese ? 1 : 0));
        }
        return beads;
    }

    private List<Bead> align() {
        double[][] best = new double[english.size() + 1][chinese.size() + 1];
        int[][] from = new int[english.size() + 1][chinese.size() + 1];
        for (int e = 0; e <= english.size(); e++) {
            for (int c = 0; c <= chinese.size(); c++) {
                best[e][c] = e + c == 0 ? 0 : Double.MAX_VALUE;
                for (int s = 0; s < STEPS.length; s++) {
                    int e0 = e - STEPS[s][0];
                    int c0 = c - STEPS[s][1];
                    if (e0 >= 0 && c0 >= 0 && best[e0][c0] + cost(e0, e, c0, c) < best[e][c]) {
                        best[e][c] = best[e0][c0] + cost(e0, e, c0, c);
                        from[e][c] = s;
                    }
                }
            }
        }
        return path(from);
    }

    private List<Bead> path(int[][] from) {
        Deque<Bead> beads = new ArrayDeque<>();
        int e = english.size();
        int c = chinese.size();
        while (e + c > 0) {
            int[] step = STEPS[from[e][c]];
            beads.addFirst(new Bead(step[0], step[1]));
            e -= step[0];
            c -= step[1];
        }
        return List.copyOf(beads);
    }

    private double cost(int e0, int e1, int c0, int c1) {
        boolean gap = englishAlone.get(e0, e1).cardinality()
                        + chineseAlone.get(c0, c1).cardinality()
                > 0;
        if (e0 == e1 || c0 == c1) {
            return gap ? 0 : ALONE;
        }
        Evidence one = e1 - e0 == 1 ? english.get(e0) : english.get(e0).with(english.get(e0 + 1));
        Evidence other = c1 - c0 == 1 ? chinese.get(c0) : chinese.get(c0).with(chinese.get(c0 + 1));
        boolean neighbours = englishFirst ? e1 == english.size() && c0 == 0 : c1 == chinese.size() && e0 == 0;
        double joined =
                (e1 - e0 == 1 ? 0 : joining(run.english(), e0)) + (c1 - c0 == 1 ? 0 : joining(run.chinese(), c0));
        return one.cost(other) + joined + (gap ? GAP : 0) - (neighbours ? NEIGHBOURS : 0);
    }

    private static double joining(List<SourceLine> lines, int at) {
        String first = lines.get(at).text();
        return JOINED + (".?!。？！".indexOf(first.charAt(first.length() - 1)) >= 0 ? JOINED_SENTENCES : 0);
    }
}
