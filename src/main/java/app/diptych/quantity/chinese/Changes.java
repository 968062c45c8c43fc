package app.diptych.quantity.chinese;

import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

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
                if (draft.kind == Kind.MULTIPLE && draft.direction == null && isMoreByOne(reading, draft)) {
                    draft.direction = Direction.UP;
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
            if (found > 0 && !isSpan(reading, at) && !isVerb(reading, at)) {
                draft.per = words.per.meaning(found);
                return;
            }
        }
    }

    /** 每升值一元: rising, not a litre. */
    private boolean isVerb(Reading reading, int end) {
        return reading.at(end - 1) == '升'
                && words.direction.length(words.direction.at(reading.chars(), end - 1, reading.length())) > 1;
    }

    /** 一年前, 一个月内: a span, not what a sum is for. */
    private static boolean isSpan(Reading reading, int end) {
        char last = reading.at(end - 1);
        // 一个月多, but 每月多付.
        boolean each = reading.at(end - 2) == '每' || reading.has(end - 3, "每个") || reading.has(end - 3, "每一");
        return (last == '年' || last == '月')
                && ("前后内来半间之以期度里".indexOf(reading.at(end)) >= 0 || (reading.at(end) == '多' && !each));
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
        if (last != null && last.direction != null && gap <= 6 && isOr(reading, last, draft)) {
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

    /** One change said twice: 38% 或 63 亿美元. Behind a range, "即 287 亿至 290 亿" is where the change leads. */
    private static boolean isOr(Reading reading, Draft last, Draft draft) {
        int at = reading.skipSpaces(last.outerEnd);
        int to = draft.outerStart;
        if (reading.at(at) == ',') {
            if (draft.low == null || draft.high == null || draft.low.compareTo(draft.high) != 0) {
                return false;
            }
            int word = reading.skipSpaces(at + 1);
            int end = reading.at(word) == '即' ? word + 1 : reading.has(word, "也就是") ? word + 3 : word;
            return end > word && reading.skipSpaces(end) == to;
        }
        return "或和及与即".indexOf(reading.at(at)) >= 0 && reading.skipSpaces(at + 1) == to;
    }

    private void before(Reading reading, Draft draft) {
        int floor = reading.floor();
        int at = reading.skipSpacesBack(draft.outerStart);
        draft.direction = compared(reading, at);
        if (draft.direction != null) {
            return;
        }
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

    /** 比指引低 3 亿元, 较去年高 5%: more or less than what is named. */
    private static @Nullable Direction compared(Reading reading, int end) {
        int at = reading.at(end - 1) == '了' || reading.at(end - 1) == '约' ? end - 1 : end;
        char c = reading.at(at - 1);
        if (c != '低' && c != '高' && c != '少' && c != '多') {
            return null;
        }
        int floor = clause(reading, at);
        for (int i = at - 2; i >= floor; i--) {
            boolean held = reading.at(i) == '比' || reading.at(i) == '较';
            if (held && reading.at(i + 1) != '重' && reading.at(i + 1) != '率' && reading.at(i - 1) != '占') {
                return c == '低' || c == '少' ? Direction.DOWN : Direction.UP;
            }
        }
        return null;
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
            if (c == ',' || c == '、' || c == '。' || Letters.isDigit(c)) {
                return;
            }
            int found = words.comparison.at(reading.chars(), at, reading.length());
            if (found > 0) {
                draft.comparison = words.comparison.meaning(found);
            }
        }
    }

    /** 多一倍, 高一倍: twice as much. */
    private static boolean isMoreByOne(Reading reading, Draft draft) {
        boolean one = draft.high != null && draft.high.compareTo(BigDecimal.ONE) == 0;
        char left = reading.at(reading.skipSpacesBack(draft.outerStart) - 1);
        return one && left != 0 && "多高大快贵重长".indexOf(left) >= 0;
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

    /** 成长一倍 is ×2, 成长一倍半 ×2.5; 成长三倍 keeps both readings, ×3 and ×4; 成长到三倍 and 是三倍 are ×3. */
    private static void grown(Reading reading, Draft draft) {
        boolean told = draft.numeral != null
                && draft.direction == Direction.UP
                && draft.low != null
                && draft.high != null
                && (reading.at(draft.end - 1) == '倍' || reading.has(draft.end - 2, "倍半"));
        if (!told || draft.low == null || draft.high == null) {
            return;
        }
        boolean one = draft.high.compareTo(BigDecimal.ONE) >= 0
                && draft.high.compareTo(BigDecimal.TWO) < 0
                && (draft.high.scale() <= 0 || reading.at(draft.end - 1) == '半');
        draft.high = draft.high.add(BigDecimal.ONE);
        draft.low = one ? draft.high : draft.low;
    }
}
