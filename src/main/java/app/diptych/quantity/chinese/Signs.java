package app.diptych.quantity.chinese;

import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;

/** Signs before a number: 负 5%, -5%, ±5%, 正负 5%, 上下 5%. */
final class Signs {
    private Signs() {}

    /** Gives a figure the sign that was read before it. */
    static void apply(Draft draft, int start, boolean negative, boolean both) {
        if (negative) {
            draft.negate();
        } else if (both && draft.high != null) {
            draft.low = draft.high.negate();
        } else {
            return;
        }
        draft.start = start;
        draft.outerStart = start;
    }

    /** Behind the sign of 负 5% and 负的 5%. */
    static int behind(Reading reading, int from) {
        int at = reading.skipSpaces(from);
        return reading.at(at) == '的' && reading.at(from - 1) == '负' ? reading.skipSpaces(at + 1) : at;
    }

    /** The length of ±, 正负, +/-, or of the 上下 that opens a clause: an interval around nought. */
    static int both(Reading reading, int at) {
        char c = reading.at(at);
        if (c == '上') {
            boolean opens = at > 0 && !Letters.isHan(reading.at(at - 1)) && !Letters.isWord(reading.at(at - 1));
            return opens && reading.has(at, "上下") && Letters.isDigit(reading.at(reading.skipSpaces(at + 2))) ? 2 : 0;
        }
        return c == '±' ? 1 : c == '正' && reading.at(at + 1) == '负' ? 2 : c == '+' && reading.has(at, "+/-") ? 3 : 0;
    }

    /** Whether a minus stands there. */
    static boolean isMinus(Reading reading, int at) {
        char c = reading.at(at);
        char left = reading.at(at - 1);
        boolean minus = c == '-'
                && (!Letters.isWord(left) || isComparison(reading, at - 3))
                && (!Letters.isHan(left) || "为是约达到至即在比".indexOf(left) >= 0)
                && left != '%'
                && left != '-';
        // 5 负 1 平: losses of a team.
        boolean lost = Letters.isDigit(reading.at(reading.skipSpacesBack(at) - 1));
        return (minus && reading.at(at + 1) != ' ') || (c == '负' && !lost);
    }

    /** YoY-5%, QoQ+3%: a sign may stand right behind. */
    static boolean isComparison(Reading reading, int at) {
        return (reading.has(at, "yoy") || reading.has(at, "qoq") || reading.has(at, "mom"))
                && !Letters.isWord(reading.at(at - 1))
                && !Letters.isWord(reading.at(at + 3));
    }

    /** The length of the 正 of 负 5% 至正 2%, which stands out only against another sign; 0 if it is none. */
    static int plus(Reading reading, int at) {
        char left = reading.at(at - 1);
        boolean sign = reading.at(at) == '正' && (left == '至' || left == '到') && Letters.isDigit(reading.at(at + 1));
        return sign ? 1 : 0;
    }
}
