package app.diptych.alignment.bead;

/** The beads that are tried, by how many units they have on either side; the likelier first. */
final class Shapes {
    private static final int[] ENGLISH = {1, 1, 2, 1, 0, 2, 1, 3, 2, 3, 1, 4, 1, 2, 3};
    private static final int[] CHINESE = {1, 2, 1, 0, 1, 2, 3, 1, 3, 2, 4, 1, 5, 4, 3};
    /** Of the first pass over a long text: one to one, one to none, none to one. */
    private static final int[] COARSE = {0, 3, 4};

    /** The most units on a side. */
    static final int MOST = 5;

    private Shapes() {}

    static int count(boolean coarse) {
        return coarse ? COARSE.length : ENGLISH.length;
    }

    /** The number of the {@code i}-th shape of a pass. */
    static int at(int i, boolean coarse) {
        return coarse ? COARSE[i] : i;
    }

    static int english(int shape) {
        return ENGLISH[shape];
    }

    static int chinese(int shape) {
        return CHINESE[shape];
    }
}
