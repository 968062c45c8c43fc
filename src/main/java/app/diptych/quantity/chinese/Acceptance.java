package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decides whether a number without a unit is an amount, an identifier, or nothing; finds what it counts. */
final class Acceptance {
    private final Words words;
    private final Nouns nouns;

    Acceptance(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
    }

    /** The draft as it may stand, or null if it is no mention. */
    @Nullable
    Draft accept(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral == null && draft.kind == Kind.COUNT && draft.bound == Bound.VAGUE) {
            int found = words.measure.at(reading.chars(), draft.end, reading.length());
            draft.unit = nouns.behindMeasure(reading, draft.end + words.measure.length(found));
            return draft;
        }
        if (numeral == null || draft.kind != Kind.COUNT) {
            return isIdle(reading, draft) || isEncoded(reading, draft) ? null : draft;
        }
        boolean digits = !numeral.spelled();
        if (digits && isPartOfName(reading, draft)) {
            Draft measured = measured(reading, draft, draft.end);
            return measured != null ? measured : identifier(reading, draft);
        }
        int at = reading.skipSpaces(Math.max(draft.end, draft.outerEnd));
        boolean plain = digits && draft.exponent == 0;
        if (plain && (reading.at(at) == '强' || ("个家名位款项".indexOf(reading.at(at)) < 0 && isLabelled(reading, draft)))) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if (isNone(reading, draft, at)) {
            return null;
        }
        if (isRate(reading, draft, at)) {
            return rate(reading, draft, at);
        }
        Draft measured = measured(reading, draft, at);
        Draft counted = measured != null ? measured : counted(reading, draft, at);
        return counted != null ? counted : bare(reading, draft, at);
    }

    /** A number without a unit. */
    private @Nullable Draft bare(Reading reading, Draft draft, int at) {
        Numeral numeral = draft.numeral;
        if (numeral == null) {
            return null;
        }
        return switch (numeral.form()) {
            case DIGITS, SCALED_WORDS -> isRank(reading, draft) ? null : nouned(reading, draft, at);
            case SHORT -> numeral.isRange() || isLimited(reading, draft) ? draft : null;
            case WORDS -> isTold(draft) && isLimited(reading, draft) ? draft : null;
        };
    }

    /** 大于二十: more than a digit, so that the limit speaks of a number. */
    private static boolean isTold(Draft draft) {
        return draft.bound == Bound.EXACT && draft.low != null && draft.low.compareTo(BigDecimal.TEN) > 0;
    }

    /** With a measure word, or with a noun that needs none. */
    private @Nullable Draft counted(Reading reading, Draft draft, int at) {
        Numeral numeral = draft.numeral;
        int found = words.measure.at(reading.chars(), at, reading.length());
        if (found > 0 && isNoun(reading, at, words.measure.length(found))) {
            found = 0;
            if (!isOne(draft) && !isRank(reading, draft)) {
                draft.unit = nouns.known(reading, at);
                return draft;
            }
        }
        if (found > 0 && numeral != null && !isOne(draft) && !isRank(reading, draft)) {
            String noun = nouns.behindMeasure(reading, at + words.measure.length(found));
            boolean few =
                    numeral.spelled() && !numeral.isRange() && numeral.high().compareTo(BigDecimal.TEN) <= 0;
            boolean times = "次度回遍趟".indexOf(reading.at(at)) >= 0;
            char next = reading.at(at + words.measure.length(found));
            boolean open = !Letters.isHan(next) || words.isStop(next);
            boolean all = draft.start == 0 && at + words.measure.length(found) == reading.length();
            if (few && !all && isEmpty(reading, at, noun) && (times || (open && !isLimited(reading, draft)))) {
                return null;
            }
            draft.outerEnd = Math.max(draft.outerEnd, draft.end);
            draft.unit = noun;
            return draft;
        }
        if (isGreat(reading, draft, at)) {
            String noun = nouns.known(reading, at + 1);
            draft.unit = noun;
            return noun.isEmpty() ? null : draft;
        }
        if (isDozen(reading, draft, at)) {
            return dozens(reading, draft, at);
        }
        found = words.counted.at(reading.chars(), at, reading.length());
        boolean several = numeral != null
                && (!numeral.spelled()
                        || numeral.form() == Numeral.Form.SCALED_WORDS
                        || numeral.low().intValue() > 2
                        || (numeral.low().intValue() == 2 && "米吨磅升克寸".indexOf(reading.at(at)) >= 0));
        if (found > 0 && several && !isRank(reading, draft)) {
            draft.unit = reading.text().substring(at, at + words.counted.length(found));
            return draft;
        }
        return null;
    }

    /** Nothing is counted: 三次, 三度出击. */
    private static boolean isEmpty(Reading reading, int at, String noun) {
        return noun.isEmpty() || reading.at(at) == '度';
    }

    /** 三万组织, 两部分: the measure word is the start of a noun; 三项目标 counts goals. */
    private boolean isNoun(Reading reading, int at, int length) {
        int found = words.noun.at(reading.chars(), at, reading.length());
        return found > 0
                && words.noun.length(found) > length
                && words.noun.at(reading.chars(), at + length, reading.length()) == 0;
    }

    /** 五打; 打造, 打开 are verbs. */
    private static boolean isDozen(Reading reading, Draft draft, int at) {
        char next = reading.at(at + 1);
        boolean noun = !Letters.isHan(next) || "鸡啤毛鲜玫的以左".indexOf(next) >= 0;
        return reading.at(at) == '打' && noun && draft.exponent < 2 && draft.low != null;
    }

    private Draft dozens(Reading reading, Draft draft, int at) {
        BigDecimal dozen = BigDecimal.valueOf(12);
        if (draft.low != null && draft.high != null) {
            draft.low = draft.low.multiply(dozen);
            draft.high = draft.high.multiply(dozen);
        }
        draft.end = at + 1;
        draft.outerEnd = at + 1;
        draft.unit = nouns.behindMeasure(reading, at + 1);
        return draft;
    }

    /** 三大领域; 前十大客户 is a rank. */
    private static boolean isGreat(Reading reading, Draft draft, int at) {
        Numeral numeral = draft.numeral;
        char left = reading.at(reading.skipSpacesBack(draft.start) - 1);
        return reading.at(at) == '大'
                && numeral != null
                && numeral.exponent() < 2
                && !isOne(draft)
                && left != '前'
                && left != '第'
                && left != '后';
    }

    /** 10 GB, 400GW: a unit in Latin letters. */
    private @Nullable Draft measured(Reading reading, Draft draft, int at) {
        int found = words.latinUnit.at(reading.chars(), at, reading.length());
        int end = at + words.latinUnit.length(found);
        if (found == 0 || Letters.isWord(reading.at(end)) || reading.isJoinedBefore(draft.start)) {
            return null;
        }
        draft.unit = reading.text().substring(at, end);
        return draft;
    }

    /** What looks like a number but is a time, a pair, a team, a number of digits, a part of an address in the web. */
    private static boolean isNone(Reading reading, Draft draft, int at) {
        char c = reading.at(at);
        char next = reading.at(at + 1);
        boolean digits = c == '位' && (next == '数' || next == '元');
        boolean team = c == '人' && "赛组制份座帮舱次二四2468".indexOf(next) >= 0 && next != 0 && isSmall(draft);
        boolean named = c == '岁' || c == '号' || (c == '周' && next == '年');
        boolean around = c == '度' && isRound(draft);
        boolean clock = isHour(draft) && isDaytime(reading, reading.skipSpacesBack(draft.start));
        return (c == '点' && draft.exponent == 0)
                || digits
                || team
                || named
                || around
                || clock
                || isPair(reading, draft, at);
    }

    private static boolean isSmall(Draft draft) {
        return draft.high != null && draft.high.compareTo(BigDecimal.valueOf(12)) < 0;
    }

    /** 360 度: all around. */
    private static boolean isRound(Draft draft) {
        return draft.high != null && draft.high.compareTo(BigDecimal.valueOf(360)) == 0;
    }

    private static boolean isHour(Draft draft) {
        return draft.numeral != null
                && draft.numeral.spelled()
                && draft.high != null
                && draft.high.scale() > 0
                && draft.high.compareTo(BigDecimal.valueOf(25)) < 0;
    }

    private static boolean isDaytime(Reading reading, int at) {
        return reading.has(at - 2, "上午")
                || reading.has(at - 2, "下午")
                || reading.has(at - 2, "中午")
                || reading.has(at - 2, "凌晨")
                || reading.has(at - 2, "早上")
                || reading.has(at - 2, "晚上");
    }

    /** %20%28: an address in the web. */
    private static boolean isEncoded(Reading reading, Draft draft) {
        return draft.kind == Kind.PERCENT && reading.at(draft.start - 1) == '%';
    }

    /** 增长率达到十几: a percentage whose sign is left out. */
    private boolean isRate(Reading reading, Draft draft, int at) {
        boolean some = draft.bound == Bound.VAGUE && draft.end > 0 && reading.at(draft.end - 1) == '几';
        char c = reading.at(at);
        boolean open = !Letters.isHan(c) || reading.has(at, "位数") || "的以左区之".indexOf(c) >= 0;
        if (!some || draft.exponent > 0 || !open) {
            return false;
        }
        int floor = Math.max(reading.floor(), draft.start - 8);
        for (int i = draft.start; i > floor; i--) {
            if (reading.at(i - 1) == '率' || words.direction.before(reading.chars(), i, floor) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Draft rate(Reading reading, Draft draft, int at) {
        draft.kind = Kind.PERCENT;
        draft.unit = "%";
        draft.end = reading.has(at, "位数") ? at + 2 : draft.end;
        draft.outerEnd = Math.max(draft.outerEnd, draft.end);
        return draft;
    }

    /** 一年, 一个月: as "a year" in English, no amount unless something limits it. */
    private boolean isIdle(Reading reading, Draft draft) {
        boolean span = draft.kind == Kind.DURATION && reading.at(draft.start) == '一' && isOne(draft);
        return span && draft.outerEnd == draft.end && !isLimited(reading, draft);
    }

    /** 二人 and 两人 mean "they". */
    private static boolean isPair(Reading reading, Draft draft, int at) {
        char first = reading.at(draft.start);
        return reading.at(at) == '人' && draft.end - draft.start == 1 && (first == '两' || first == '二');
    }

    private Draft nouned(Reading reading, Draft draft, int at) {
        if (draft.exponent > 0) {
            draft.unit = reading.at(at) == '的' ? nouns.behindMeasure(reading, at) : nouns.known(reading, at);
        }
        return draft;
    }

    private static boolean isOne(Draft draft) {
        return draft.numeral != null
                && draft.numeral.spelled()
                && draft.high != null
                && draft.high.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isRank(Reading reading, Draft draft) {
        char before = reading.at(reading.skipSpacesBack(draft.start) - 1);
        return before == '第' || (before == '号' && draft.exponent == 0);
    }

    private boolean isLimited(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int found = words.before.before(reading.chars(), at, Math.max(reading.floor(), at - 6));
        return draft.bound != Bound.EXACT || (found > 0 && words.before.meaning(found) != Bound.EXACT);
    }

    /** 10-K, 3nm, S3, 24/7, 5:30: something touches the digits. */
    private static boolean isPartOfName(Reading reading, Draft draft) {
        char right = reading.at(draft.end);
        char further = reading.at(draft.end + 1);
        boolean joinedLeft = reading.isJoinedBefore(draft.start);
        boolean joinedRight = Letters.isWord(right)
                || right == '_'
                || right == '@'
                || (right == '-' && Letters.isLatin(further))
                || ((right == '/' || right == ':' || right == '-') && Letters.isDigit(further))
                || (right == '.' && Letters.isWord(further));
        return joinedLeft || joinedRight;
    }

    private static Draft identifier(Reading reading, Draft draft) {
        int end = draft.end;
        while (isInName(reading, end)) {
            end++;
        }
        return Draft.named(Kind.IDENTIFIER, null, draft.start, end);
    }

    static boolean isInName(Reading reading, int at) {
        char c = reading.at(at);
        boolean joint = c == '-' || c == '/' || c == '.' || c == '_' || c == ':' || c == '@';
        return Letters.isWord(c) || (joint && Letters.isWord(reading.at(at + 1)));
    }

    /** "Llama 3.1", "S&P 500", Global 2,000: a Latin name stands before, and nothing countable behind. */
    private static boolean isLabelled(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int length = draft.numeral == null ? 0 : draft.numeral.end() - draft.numeral.start();
        boolean list = reading.has(at - 6, "global") || reading.has(at - 7, "fortune");
        if (length > (list ? 5 : 4)) {
            return false;
        }
        return (at < draft.start && Letters.isLatin(reading.at(at - 1))) || list || reading.at(at - 1) == '》';
    }
}
