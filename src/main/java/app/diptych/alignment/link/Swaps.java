package app.diptych.alignment.link;

import static app.diptych.alignment.link.Assignment.NONE;

import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two amounts of one kind that were swapped: both stand on the other side, but each where the other belongs. Their ties by
 * value cross, and either they go from one sentence to another and back, or what stands around each of them belongs to
 * the place of the other alone.
 */
final class Swaps {
    /** What stands around an amount, in characters: its clause. */
    private static final int ENGLISH_REACH = 60;

    private static final int CHINESE_REACH = 25;

    private final Passage passage;
    private final Places english;
    private final Places chinese;
    private final UnitReader reader;
    private @Nullable Vocabulary vocabulary;

    Swaps(Passage passage, Places english, Places chinese, UnitReader reader) {
        this.passage = passage;
        this.english = english;
        this.chinese = chinese;
        this.reader = reader;
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
        Unit one = around(english, i, Language.EN);
        Unit two = around(english, k, Language.EN);
        Unit ofOne = around(chinese, tied[i], Language.ZH);
        Unit ofTwo = around(chinese, tied[k], Language.ZH);
        // What stands between the two tells nothing: it may be about either.
        Unit first = one.without(two);
        Unit second = two.without(one);
        Unit firstValue = ofOne.without(ofTwo);
        Unit secondValue = ofTwo.without(ofOne);
        int values = first.inCommon(firstValue) + second.inCommon(secondValue);
        int ofFirstPlace = first.inCommon(secondValue);
        int ofSecondPlace = second.inCommon(firstValue);
        boolean byWords = values == 0 && ofFirstPlace > 0 && ofSecondPlace > 0;
        return byWords || (values <= ofFirstPlace + ofSecondPlace && isAnchored(i, k, tied));
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

    /** What stands between a quantity's neighbours and it. */
    private Unit around(Places side, int index, Language language) {
        String text = passage.text(language);
        Quantity quantity = side.quantity(index);
        int reach = language == Language.EN ? ENGLISH_REACH : CHINESE_REACH;
        int from = Math.max(0, quantity.mention().start() - reach);
        int to = quantity.mention().end() + reach;
        if (index > 0) {
            from = Math.max(from, side.quantity(index - 1).mention().end());
        }
        if (index + 1 < side.size()) {
            to = Math.min(to, side.quantity(index + 1).mention().start());
        }
        if (vocabulary == null) {
            vocabulary = reader.vocabulary();
        }
        String whole = text == null ? "" : text;
        int start = Math.min(from, quantity.mention().start());
        int end = Math.max(quantity.mention().end(), Math.min(to, whole.length()));
        String clause = whole.substring(start, quantity.mention().start()) + " "
                + whole.substring(quantity.mention().end(), end);
        return reader.read(clause, language, List.of(), vocabulary);
    }
}
