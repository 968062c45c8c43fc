package app.diptych.alignment.bead;

/**
 * Units of the English side, from one index to before another, that belong to units of the Chinese side.
 *
 * @param englishFrom index of the first English unit
 * @param englishTo index behind the last, equal to the first where there is none
 * @param chineseFrom index of the first Chinese unit
 * @param chineseTo index behind the last
 * @param score how sure that is, 0 to 1
 */
public record Bead(int englishFrom, int englishTo, int chineseFrom, int chineseTo, double score) {
    /** @throws IllegalArgumentException if an index is out of order, both sides are empty, or the score is not 0 to 1 */
    public Bead {
        if (englishFrom < 0 || chineseFrom < 0 || englishTo < englishFrom || chineseTo < chineseFrom) {
            throw new IllegalArgumentException(
                    "out of order: " + englishFrom + " to " + englishTo + ", " + chineseFrom + " to " + chineseTo);
        }
        if (englishTo == englishFrom && chineseTo == chineseFrom) {
            throw new IllegalArgumentException("a bead with neither side");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score is " + score + "; 0 to 1 is wanted");
        }
    }

    /** How many English units it has. */
    public int english() {
        return englishTo - englishFrom;
    }

    /** How many Chinese units it has. */
    public int chinese() {
        return chineseTo - chineseFrom;
    }
}
