package app.diptych.alignment.link;

import app.diptych.alignment.amount.Likeness;
import app.diptych.model.Passage;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** How each English quantity of a passage compares with each Chinese one. Each two are compared but once. For one thread. */
final class Comparisons {
    /** So many are kept; in a passage with more, which no call has, two are compared anew each time. */
    private static final long MOST = 250_000;

    private final Passage passage;
    private final Places english;
    private final Places chinese;
    private final BitSet known = new BitSet();
    private final @Nullable Likeness[] likenesses;

    Comparisons(Passage passage, Places english, Places chinese) {
        this.passage = passage;
        this.english = english;
        this.chinese = chinese;
        long all = (long) english.size() * chinese.size();
        likenesses = new Likeness[all > MOST ? 0 : (int) all];
    }

    /** As {@link Discounts#compare}. */
    @Nullable
    Likeness of(int row, int column) {
        if (likenesses.length == 0) {
            return compare(row, column);
        }
        int place = row * chinese.size() + column;
        if (!known.get(place)) {
            likenesses[place] = compare(row, column);
            known.set(place);
        }
        return likenesses[place];
    }

    private @Nullable Likeness compare(int row, int column) {
        return Discounts.compare(passage, english.quantity(row), chinese.quantity(column));
    }
}
