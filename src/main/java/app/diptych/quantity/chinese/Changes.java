package app.diptych.quantity.chinese;

import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;

/** Attaches direction and comparison to a change, and what a sum is for (每月). */
final class Changes {
    private static final int CLAUSE = 30;
    private static final int AHEAD = 10;

    private final Words words;

    Changes(Words words) {
        this.words = words;
    }

    void apply(Reading reading, Draft draft) {
        switch (draft.kind) {
            case MONEY, PERCENT, POINTS, MULTIPLE -> {
                per(reading, draft);
                direction(reading, draft);
                if (draft.direction != null) {
                    comparison(reading, draft);
                }
                if (draft.kind == Kind.MULTIPLE && isGrowth(reading, draft)) {
                    grown(reading, draft);
                }
            }
            default -> {}
        }
    }

    private void per(Reading reading, Draft draft) {
        if (draft.kind != Kind.MONEY) {
            return;
        }
        int found = words.per.at(reading.chars(), reading.skipSpaces(draft.outerEnd), reading.length());
        if (found > 0) {
            draft.per = words.per.meaning(found);
            return;
        }
        int floor = clause(reading, draft.outerStart);
        for (int at = draft.outerStart; at > floor && draft.exponent < 6; at--) {
            found = words.per.before(reading.chars(), at, floor);
            if (found > 0) {
                draft.per = words.per.meaning(found);
                return;
            }
        }
    }

    /** Where the clause starts, at most {@link #CLAUSE} characters back and not before the last mention. */
    private static int clause(Reading reading, int from) {
        int floor = Math.max(reading.amountFloor(), from - CLAUSE);
        for (int at = from - 1; at >= floor; at--) {
            char c = reading.at(at);
            if (c == ',' || c == '。' || c == ';' || c == '!' || c == '?' || c == '、') {
                return at + 1;
            }
        }
        return floor;
    }

    private void direction(Reading reading, Draft draft) {
        Draft last = reading.last();
        int gap = last == null ? 9 : draft.outerStart - last.outerEnd;
        if (last != null && last.direction != null && gap <= 3 && isOr(reading, last.outerEnd, draft.outerStart)) {
            draft.direction = last.direction;
            draft.comparison = last.comparison;
            return;
        }
        if (draft.direction == null) {
            before(reading, draft);
        }
        if (draft.direction == null) {
            behind(reading, draft);
        }
    }

    private static boolean isOr(Reading reading, int from, int to) {
        String between = reading.text().substring(from, to).trim();
        return between.equals("或")
                || between.equals("和")
                || between.equals("及")
                || between.equals("與")
                || between.equals("与");
    }

    private void before(Reading reading, Draft draft) {
        int floor = reading.floor();
        int at = reading.skipSpacesBack(draft.outerStart);
        for (int i = 0; i < 4; i++) {
            int found = words.direction.before(reading.chars(), at, floor);
            if (found > 0) {
                draft.direction = words.direction.meaning(found);
                return;
            }
            int bridge = words.bridge.before(reading.chars(), at, floor);
            if (bridge == 0 || isComma(reading, at)) {
                return;
            }
            at = reading.skipSpacesBack(at - words.bridge.length(bridge));
        }
        // 低於, 高於 are both a bound and a direction; as a bound they were taken in already.
    }

    private static boolean isComma(Reading reading, int at) {
        return reading.at(at - 1) == ',';
    }

    private void behind(Reading reading, Draft draft) {
        int at = reading.skipSpaces(draft.outerEnd);
        at = reading.at(at) == '的' ? reading.skipSpaces(at + 1) : at;
        for (int i = 0; i < AHEAD; i++) {
            char c = reading.at(at + i);
            if (!Letters.isHan(c) || NumeralCharacters.digit(c) > 0 || (words.isStop(c) && i > 0 && c != '同')) {
                return;
            }
            int found = words.direction.at(reading.chars(), at + i, reading.length());
            if (found > 0) {
                int end = reading.skipSpaces(at + i + words.direction.length(found));
                boolean next = Letters.isDigit(reading.at(end))
                        || reading.at(end) == '约'
                        || reading.at(end) == '了'
                        || reading.at(end) == '到'
                        || reading.at(end) == '至';
                if (!next) {
                    draft.direction = words.direction.meaning(found);
                }
                return;
            }
        }
    }

    private void comparison(Reading reading, Draft draft) {
        int floor = clause(reading, draft.outerStart);
        for (int at = draft.outerStart; at > floor && draft.comparison == Comparison.NONE; at--) {
            int found = words.comparison.before(reading.chars(), at, floor);
            if (found > 0) {
                draft.comparison = words.comparison.meaning(found);
            }
        }
        for (int i = 0; i < AHEAD && draft.comparison == Comparison.NONE; i++) {
            int at = draft.outerEnd + i;
            char c = reading.at(at);
            if (c == ',' || c == '。' || Letters.isDigit(c)) {
                return;
            }
            int found = words.comparison.at(reading.chars(), at, reading.length());
            if (found > 0) {
                draft.comparison = words.comparison.meaning(found);
            }
        }
    }

    /** 增长三倍, but not 增长到三倍, 增速的两倍 nor 十倍的提升: those name the whole. */
    private boolean isGrowth(Reading reading, Draft draft) {
        char left = reading.at(reading.skipSpacesBack(draft.outerStart) - 1);
        if (left == 0 || "的到至为达是成".indexOf(left) >= 0) {
            return false;
        }
        int behind = reading.skipSpaces(draft.outerEnd);
        boolean noun = reading.at(behind) == '的'
                && words.direction.at(reading.chars(), reading.skipSpaces(behind + 1), reading.length()) > 0;
        return !noun;
    }

    /** 成长一倍 is ×2; 成长三倍 keeps both readings, ×3 and ×4; 成长到三倍 and 是三倍 are ×3. */
    private static void grown(Reading reading, Draft draft) {
        boolean told = draft.numeral != null
                && draft.direction == Direction.UP
                && draft.low != null
                && draft.high != null
                && reading.at(draft.end - 1) == '倍';
        if (!told || draft.low == null || draft.high == null) {
            return;
        }
        boolean one = draft.high.compareTo(BigDecimal.ONE) == 0;
        draft.low = one ? BigDecimal.TWO : draft.low;
        draft.high = one ? BigDecimal.TWO : draft.high.add(BigDecimal.ONE);
    }
}
