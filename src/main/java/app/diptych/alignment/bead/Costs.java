package app.diptych.alignment.bead;

/**
 * What an alignment costs, in nats: the lower, the likelier. Tuned on translated novels and on calls whose Chinese
 * sentences were dropped on purpose; see docs/alignment.md.
 *
 * @param word what a word of the lexicon on both sides takes off, for each nat by which it is rarer than all
 * @param same the same for what both sides write alike: names, products, amounts
 * @param rarest nats beyond which nothing counts as rarer
 * @param lost a unit without a counterpart
 * @param lostCharacter the same, for each character of the English side
 * @param spread a multiple of the spread of lengths that was measured
 * @param two a bead with two units on one side, beside one with one each
 * @param more for each further unit of a bead
 * @param unmatched for each nat of what one side of a bead has and the other lacks
 * @param stranger for each nat by which a unit of a bead with several on its side has less in common with the other side
 *     than {@value BeadCost#LEAST_SHARE} of all it could: two units that are one in the translation are both in it
 */
record Costs(
        double word,
        double same,
        double rarest,
        double lost,
        double lostCharacter,
        double spread,
        double two,
        double more,
        double unmatched,
        double stranger) {
    /** Of sentences inside a passage: a translator keeps to them, and a lost one must be seen. */
    static final Costs PASSAGE = new Costs(0.35, 1.6, 6, 2.2, 0.005, 1.5, 2.6, 2.4, 0.08, 0);

    /** Of whole texts, whose translators join and split freely. */
    static final Costs TEXT = new Costs(0.35, 0.6, 3.75, 4.5, 0.01, 2.5, 1.6, 2, 0, 0);

    /** Of the paragraphs of two texts, whose translator keeps to them for the most part; tuned on calls out of step. */
    static final Costs PARAGRAPH = new Costs(0.35, 1, 4.5, 3.5, 0.01, 1.3, 3.5, 2.5, 0.04, 1);

    /** Of the numbers of units alone. */
    double shape(int english, int chinese) {
        int further = english + chinese - 2;
        return further <= 0 ? 0 : two + more * (further - 1);
    }
}
