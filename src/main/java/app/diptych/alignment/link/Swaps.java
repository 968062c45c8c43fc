package app.diptych.alignment.link;

import static app.diptych.alignment.link.Assignment.NONE;

import app.diptych.quantity.Mention;

/**
 * Two amounts of one kind that were swapped: both stand on the other side, but each where the other belongs. Their ties by
 * value cross, and either they go from one sentence to another and back, or a third amount stands between them on either
 * side while all else is in order. Two neighbours are not told: translations turn "from 10 to 12" around, and rightly.
 */
final class Swaps {
    private final Places english;
    private final Places chinese;

    Swaps(Places english, Places chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Ties swapped amounts by their places. */
    void undo(int[] tied) {
        for (int i = 0; i < tied.length; i++) {
            for (int k = i + 1; k < tied.length && english.pair(k) <= english.pair(i) + 1; k++) {
                boolean crossed = tied[i] != NONE && tied[k] != NONE && tied[k] < tied[i];
                if (crossed && areAlike(i, k) && areSwapped(i, k, tied)) {
                    int column = tied[i];
                    tied[i] = tied[k];
                    tied[k] = column;
                }
            }
        }
    }

    private boolean areAlike(int i, int k) {
        Mention a = english.quantity(i).mention();
        Mention b = english.quantity(k).mention();
        return a.kind().isAmount() && a.kind() == b.kind() && a.unit().equals(b.unit()) && !a.sameAmount(b);
    }

    private boolean areSwapped(int i, int k, int[] tied) {
        int ofFirst = chinese.pair(tied[i]);
        int ofSecond = chinese.pair(tied[k]);
        if (english.pair(i) != english.pair(k)) {
            return ofFirst == english.pair(k) && ofSecond == english.pair(i);
        }
        if (ofFirst != ofSecond || ofFirst != english.pair(i)) {
            return false;
        }
        return isAnchored(i, k, tied);
    }

    /**
     * Whether a third stands between the two on either side, and all of the sentence would be in order but for them: a
     * translation that turns clauses around moves more than two amounts.
     */
    private boolean isAnchored(int i, int k, int[] tied) {
        boolean anchored = false;
        int last = NONE;
        for (int at = 0; at < tied.length; at++) {
            if (tied[at] == NONE || english.pair(at) != english.pair(i)) {
                continue;
            }
            int column = at == i ? tied[k] : at == k ? tied[i] : tied[at];
            if (column < last) {
                return false;
            }
            last = column;
            anchored |= at > i && at < k;
        }
        return anchored;
    }
}
