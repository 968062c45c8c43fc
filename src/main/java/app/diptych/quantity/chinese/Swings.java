package app.diptych.quantity.chinese;

import app.diptych.quantity.Direction;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/** Ranges of a change that start from or reach no change, or lie on both sides of it: 持平至成长 2%, 下降 1% 至上升 2%. */
final class Swings {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 8;
    private static final String[] SLIGHT = {"小幅", "微幅", "略微", "略", "约", "大约", "了", "正"};

    private final Words words;
    private final Figures figures;

    Swings(Words words, Figures figures) {
        this.words = words;
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
        } else if (draft.isOneValue() && draft.direction != null) {
            upTo(reading, draft, draft.direction, reading.skipSpaces(draft.end));
        }
    }

    /** Where the 持平至 before a rate starts, or −1. */
    private int flatBefore(Reading reading, int start) {
        int at = reading.skipSpacesBack(start);
        for (int i = 0; i <= MOST_WORDS; i++) {
            if (reading.has(at - 3, "持平至") || reading.has(at - 3, "持平到")) {
                return at - 3;
            }
            int length = words.direction.length(
                    words.direction.before(reading.chars(), at, Math.max(reading.floor(), at - LONGEST)));
            for (String slight : SLIGHT) {
                length = length == 0 && reading.has(at - slight.length(), slight) ? slight.length() : length;
            }
            if (length == 0) {
                return -1;
            }
            at = reading.skipSpacesBack(at - length);
        }
        return -1;
    }

    /** 下降 2% 至持平, 下降 1% 至上升 2%; 由下降 1% 到上升 2% are two levels. */
    private void upTo(Reading reading, Draft draft, Direction direction, int joint) {
        if ("至到~".indexOf(reading.at(joint)) < 0 || joint >= reading.length() || isFrom(reading, draft.outerStart)) {
            return;
        }
        int at = reading.skipSpaces(joint + 1);
        if (reading.has(at, "持平")) {
            draft.low = BigDecimal.ZERO;
            draft.end = at + 2;
            draft.outerEnd = draft.end;
            return;
        }
        int found = words.direction.at(reading.chars(), at, reading.length());
        if (found == 0 || words.direction.meaning(found) == direction) {
            return;
        }
        Draft upper = figures.read(reading, reading.skipSpaces(at + words.direction.length(found)));
        draft.acrossNought(upper, direction);
    }

    private static boolean isFrom(Reading reading, int start) {
        for (int at = start - 1; at > start - LONGEST && reading.at(at) != ','; at--) {
            if ("从由自".indexOf(reading.at(at)) >= 0 && at >= 0) {
                return true;
            }
        }
        return false;
    }
}
