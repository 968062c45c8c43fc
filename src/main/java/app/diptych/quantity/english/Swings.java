package app.diptych.quantity.english;

import app.diptych.quantity.Direction;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Ranges of a change that start from or reach no change, or lie on both sides of it: "flat to up 2%" is 0 to 2, "down 1%
 * to up 2%" is −1 to 2.
 */
final class Swings {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 12;
    private static final int FROM = 24;
    /** What may stand between "flat to" and the rate. */
    private static final Set<String> BETWEEN = Set.of(
            "up",
            "down",
            "slightly",
            "modestly",
            "a",
            "an",
            "increase",
            "decrease",
            "decline",
            "growth",
            "of",
            "plus",
            "about",
            "roughly",
            "positive");

    private final Figures figures;

    Swings(Figures figures) {
        this.figures = figures;
    }

    /** Widens a plain rate to the range that it is an end of. */
    void apply(Reading reading, Draft draft) {
        if (!draft.isRate()) {
            return;
        }
        int flat = flatBefore(reading, draft.start);
        if (flat >= reading.floor()) {
            draft.fromNought(flat);
        } else if (reading.has(draft.end, " to ") && draft.isOneValue() && draft.direction != null) {
            upTo(reading, draft, draft.direction, draft.end + 4);
        }
    }

    /** Where the "flat to" before a rate starts, or −1. */
    private static int flatBefore(Reading reading, int start) {
        int at = start;
        for (int i = 0; i <= MOST_WORDS; i++) {
            if (reading.has(at - 8, "flat to ") || reading.has(at - 8, "flat-to-")) {
                return Letters.isLatin(reading.at(at - 9)) ? -1 : at - 8;
            }
            int word = at - 1;
            while (word > at - LONGEST_WORD && Letters.isLatin(reading.at(word - 1))) {
                word--;
            }
            if (word >= at - 1 || !BETWEEN.contains(new String(reading.chars(), word, at - 1 - word))) {
                return -1;
            }
            at = word;
        }
        return -1;
    }

    /** "Down 2% to flat", "down 1% to up 2%", "up 1% to down 2%". */
    private void upTo(Reading reading, Draft draft, Direction direction, int at) {
        if (reading.has(at, "flat") && !Letters.isWord(reading.at(at + 4))) {
            draft.low = BigDecimal.ZERO;
            draft.end = at + 4;
            draft.outerEnd = draft.end;
            return;
        }
        // "went from down 1% to up 2%": two levels.
        for (int from = draft.outerStart - 5; from > draft.outerStart - FROM; from--) {
            if (reading.has(from, "from ")) {
                return;
            }
        }
        String other = direction == Direction.DOWN ? "up " : "down ";
        Draft upper = reading.has(at, other) ? figures.read(reading, at + other.length()) : null;
        draft.acrossNought(upper, direction);
    }
}
