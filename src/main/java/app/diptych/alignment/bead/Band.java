package app.diptych.alignment.bead;

import java.util.List;

/**
 * Where an alignment may run: for each number of English units passed, from which to which number of Chinese ones. Keeps
 * the work on long texts linear.
 */
final class Band {
    private final int[] from;
    private final int[] to;

    private Band(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** Anywhere. */
    static Band all(int english, int chinese) {
        int[] from = new int[english + 1];
        int[] to = new int[english + 1];
        java.util.Arrays.fill(to, chinese);
        return new Band(from, to);
    }

    /** Around the diagonal, measured in characters. */
    static Band diagonal(List<Unit> english, List<Unit> chinese, int width) {
        double ratio = total(chinese) / Math.max(1, total(english));
        int[] from = new int[english.size() + 1];
        int[] to = new int[english.size() + 1];
        double passed = 0;
        double other = 0;
        int at = 0;
        for (int i = 0; i <= english.size(); i++) {
            while (at < chinese.size() && other + chinese.get(at).length() <= passed * ratio) {
                other += chinese.get(at++).length();
            }
            from[i] = Math.max(0, at - width);
            to[i] = Math.min(chinese.size(), at + width);
            passed += i < english.size() ? english.get(i).length() : 0;
        }
        return joined(from, to, chinese.size());
    }

    /** Around beads found before. */
    static Band around(List<Bead> beads, int english, int chinese, int width) {
        int[] from = new int[english + 1];
        int[] to = new int[english + 1];
        java.util.Arrays.fill(from, chinese);
        for (Bead bead : beads) {
            for (int i = bead.englishFrom(); i <= bead.englishTo(); i++) {
                from[i] = Math.max(0, Math.min(from[i], bead.chineseFrom() - width));
                to[i] = Math.min(chinese, Math.max(to[i], bead.chineseTo() + width));
            }
        }
        return joined(from, to, chinese);
    }

    /** Both ends in, no step back, and no gap between a row and the next. */
    private static Band joined(int[] from, int[] to, int chinese) {
        from[0] = 0;
        to[to.length - 1] = chinese;
        for (int i = 1; i < from.length; i++) {
            from[i] = Math.min(Math.max(from[i], from[i - 1]), to[i - 1]);
            to[i] = Math.max(to[i], to[i - 1]);
        }
        return new Band(from, to);
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    private static double total(List<Unit> units) {
        return units.stream().mapToLong(Unit::length).sum();
    }
}
