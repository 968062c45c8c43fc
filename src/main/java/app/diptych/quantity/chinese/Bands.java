package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads 高个位数, 低双位数, 成倍: shares named by their number of digits, doublings, halves. */
final class Bands {
    private static final char PLAIN = ' ';
    /** Beyond, percentages are told by the hundred. */
    private static final int LARGEST_DECADE = 290;

    /** The band, the half or the doubling at a place, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        return switch (reading.at(start)) {
            case '双' -> reading.at(start + 1) == '倍' ? doubled(reading, start) : digits(reading, start);
            case '高', '中', '低', '个', '两', '二', '三' -> digits(reading, start);
            case '翻', '加', '倍' -> doubled(reading, start);
            case '减', '腰' -> halved(reading, start);
            case '一', '半', '过', '大' -> half(reading, start);
            case '成' -> thousands(reading, start);
            default -> null;
        };
    }

    private static @Nullable Draft digits(Reading reading, int start) {
        char lower = level(reading.at(start));
        int at = lower == PLAIN ? start : behindLevel(reading, start);
        char upper = lower;
        char joint = reading.at(at);
        if (lower != PLAIN && level(joint) != PLAIN) {
            upper = level(joint);
            at = behindLevel(reading, at);
        } else if (lower != PLAIN && (joint == '至' || joint == '到') && level(reading.at(at + 1)) != PLAIN) {
            upper = level(reading.at(at + 1));
            at = behindLevel(reading, at + 1);
        }
        if (lower != PLAIN) {
            char first = lesser(lower, upper);
            upper = first == lower ? upper : lower;
            lower = first;
        }
        int places = places(reading, at);
        if (places == 0) {
            return lower == PLAIN ? null : teens(reading, start, at, lower, upper);
        }
        return percent(reading, low(places, lower), high(places, upper), start, at + 3);
    }

    /** 高十几, 中二十几: parts of a decade, as "high teens". */
    private static @Nullable Draft teens(Reading reading, int start, int at, char lower, char upper) {
        int tens = NumeralCharacters.digit(reading.at(at));
        int ten = tens > 1 ? at + 1 : at;
        boolean places = reading.has(ten, "十位数");
        if (!places && !reading.has(ten, "十几")) {
            return null;
        }
        int base = 10 * Math.max(tens, 1);
        int low = lower == '低' ? 0 : lower == '中' ? 3 : 7;
        int high = upper == '低' ? 3 : upper == '中' ? 7 : 9;
        return percent(
                reading,
                BigDecimal.valueOf(base + low),
                BigDecimal.valueOf(base + high),
                start,
                ten + (places ? 3 : 2));
    }

    private static Draft percent(Reading reading, BigDecimal low, BigDecimal high, int start, int end) {
        Draft draft = Draft.of(Kind.PERCENT, "%", low, start, end);
        draft.high = high;
        int unit = reading.skipSpaces(end + (reading.at(end) == '的' ? 1 : 0));
        if (reading.has(unit, "百分比") || reading.has(unit, "百分率")) {
            draft.end = unit + 3;
        } else if (reading.at(end) == '%') {
            draft.end = end + 1;
        } else if (reading.has(end, "个百分点") || reading.has(end, "百分点")) {
            draft.kind = Kind.POINTS;
            draft.unit = "bp";
            draft.scale(2);
            draft.end = end + (reading.at(end) == '个' ? 4 : 3);
        }
        draft.outerEnd = draft.end;
        return draft;
    }

    /** 中低 and 低中 are one: the words need not stand in the order of their size. */
    private static char lesser(char a, char b) {
        return a == '低' || b == '高' ? a : b;
    }

    private static char level(char c) {
        return c == '高' || c == '中' || c == '低' ? c : PLAIN;
    }

    /** 中等, 低段, 高的. */
    private static int behindLevel(Reading reading, int start) {
        int at = start + 1;
        boolean end = reading.at(at) == '端' && behindPart(reading, at + 1) > at + 1;
        at += end || "等段位间".indexOf(reading.at(at)) >= 0 ? 1 : 0;
        return at + (reading.at(at) == '的' ? 1 : 0);
    }

    private static int places(Reading reading, int at) {
        if (reading.has(at, "个位数") || (reading.has(at, "单位数") && reading.at(at + 3) != '量')) {
            return 1;
        }
        boolean two = reading.has(at, "双位数") || reading.has(at, "两位数") || reading.has(at, "二位数");
        return two ? 2 : reading.has(at, "三位数") ? 3 : 0;
    }

    /** The limits of the English bands of the same name. */
    private static BigDecimal low(int places, char level) {
        int unit = places == 1 ? 1 : places == 2 ? 10 : 100;
        return BigDecimal.valueOf(level == '中' ? 4L * unit : level == '高' ? 7L * unit : unit);
    }

    private static BigDecimal high(int places, char level) {
        int unit = places == 1 ? 1 : places == 2 ? 10 : 100;
        return BigDecimal.valueOf(
                switch (level) {
                    case '低' -> places == 1 ? 3L : 13L * unit / 10;
                    case '中' -> 7L * unit - 1;
                    default -> 10L * unit - 1;
                });
    }

    /** 翻了一番 is ×2, 翻两番 ×4; 翻倍, 加倍 and 倍增 are ×2. */
    private static @Nullable Draft doubled(Reading reading, int start) {
        char behind = reading.at(start + 2);
        boolean effort = "投努执推押关重发强小困支专认奉偿珍警呵开用难复".indexOf(behind) >= 0;
        boolean twice = reading.has(start, "加倍") && (!effort || behind == 0);
        boolean growth = reading.has(start, "倍增") && "器效长".indexOf(behind) < 0 && reading.at(start - 1) != '事';
        if (reading.has(start, "翻倍") || twice || growth || reading.has(start, "双倍")) {
            return up(2, start, start + 2);
        }
        if (reading.at(start) != '翻') {
            return null;
        }
        int at = start + 1;
        at += reading.at(at) == '了' ? 1 : 0;
        int approximate = at;
        at += reading.at(at) == '近' || reading.at(at) == '约' ? 1 : 0;
        int times = NumeralCharacters.digit(reading.at(at));
        if (times > 0 && reading.at(at + 1) == '番') {
            Draft draft = up(1 << times, start, at + 2);
            draft.bound = at > approximate ? Bound.ABOUT : Bound.EXACT;
            return draft;
        }
        if (times > 0 && reading.at(at + 1) == '倍') {
            Draft draft = up(Math.max(times, 2), start, at + 2);
            // 翻两倍 is said of ×2 and of ×3, as 增长两倍.
            draft.high = BigDecimal.valueOf(times + 1L);
            draft.bound = at > approximate ? Bound.ABOUT : Bound.EXACT;
            return draft;
        }
        return reading.at(at) == '番' || reading.at(at) == '倍' ? up(2, start, at + 1) : null;
    }

    /** 减半, 腰斩. */
    private static @Nullable Draft halved(Reading reading, int start) {
        boolean told = reading.has(start, "减半") && "导数成年价径个".indexOf(reading.at(start + 2)) < 0;
        if (!told && !reading.has(start, "腰斩")) {
            return null;
        }
        Draft draft = Draft.of(Kind.MULTIPLE, "x", new BigDecimal("0.5"), start, start + 2);
        draft.direction = app.diptych.quantity.Direction.DOWN;
        return draft;
    }

    /** 40%左右的中低区间, 低 20% 区间: a part of the decade, as "low to mid 40s". */
    static void within(Reading reading, Draft draft) {
        boolean some = draft.bound == Bound.VAGUE && draft.low != null;
        BigDecimal low = some && draft.low != null ? draft.low.subtract(BigDecimal.ONE) : draft.low;
        boolean decade = draft.kind == Kind.PERCENT
                && low != null
                && draft.high != null
                && low.compareTo(some ? draft.high.subtract(BigDecimal.valueOf(9)) : draft.high) == 0
                && low.signum() > 0
                && low.remainder(BigDecimal.TEN).signum() == 0
                && low.precision() - low.scale() <= 3
                && low.compareTo(BigDecimal.valueOf(LARGEST_DECADE)) <= 0;
        if (!decade || low == null) {
            return;
        }
        int from = reading.skipSpaces(draft.end);
        int at = from + (reading.has(from, "左右") || reading.has(from, "上下") || reading.has(from, "区间") ? 2 : 0);
        boolean area = at > from;
        at += reading.at(at) == '多' || reading.at(at) == '几' ? 1 : 0;
        at = reading.skipSpaces(reading.at(at) == '的' ? at + 1 : at);
        char lower = level(reading.at(at));
        char upper = lower;
        if (lower == PLAIN) {
            prefixed(reading, draft, low, area ? from : at);
            return;
        }
        at = behindLevel(reading, at);
        int second = reading.at(at) == '至' || reading.at(at) == '到' ? at + 1 : at;
        if (level(reading.at(second)) != PLAIN) {
            upper = level(reading.at(second));
            at = behindLevel(reading, second);
        }
        int end = behindPart(reading, at);
        end += area && end == at && reading.at(at) == '端' ? 1 : 0;
        boolean part = end > at || reading.at(at - 1) == '段' || reading.at(at - 1) == '位';
        if (part && reading.at(end) != '数') {
            part(draft, low, lower, upper, end);
        }
    }

    private static void prefixed(Reading reading, Draft draft, BigDecimal low, int at) {
        int before = reading.skipSpacesBack(draft.start) - 1;
        char level = level(reading.at(before));
        int end = behindPart(reading, at);
        boolean word = "最提较更其年当新降减".indexOf(reading.at(before - 1)) >= 0;
        if (level != PLAIN && end > at && !word) {
            part(draft, low, level, level, end);
            draft.start = before;
            draft.outerStart = before;
        }
    }

    private static int behindPart(Reading reading, int at) {
        boolean two = reading.has(at, "区间") || reading.has(at, "范围") || reading.has(at, "水平") || reading.has(at, "区域");
        return two ? at + 2 : reading.at(at) == '段' ? at + 1 : at;
    }

    private static void part(Draft draft, BigDecimal decade, char lower, char upper, int end) {
        char first = lesser(lower, upper);
        char last = first == lower ? upper : lower;
        draft.low = decade.add(BigDecimal.valueOf(first == '低' ? 0 : first == '中' ? 3 : 7));
        draft.high = decade.add(BigDecimal.valueOf(last == '低' ? 3 : last == '中' ? 7 : 9));
        draft.end = end;
        draft.outerEnd = end;
        draft.bound = Bound.EXACT;
    }

    private static Draft up(int factor, int start, int end) {
        Draft draft = Draft.of(Kind.MULTIPLE, "x", BigDecimal.valueOf(factor), start, end);
        draft.direction = app.diptych.quantity.Direction.UP;
        return draft;
    }

    private static @Nullable Draft half(Reading reading, int start) {
        BigDecimal half = new BigDecimal("0.5");
        if (reading.has(start, "一半") || reading.has(start, "半数")) {
            return Draft.of(Kind.FRACTION, "1", half, start, start + 2);
        }
        boolean over = (reading.has(start, "过半") && reading.at(start - 1) != '超') || reading.has(start, "大半");
        if (over && !reading.has(start + 2, "年") && !reading.has(start + 2, "天")) {
            Draft draft = Draft.of(Kind.FRACTION, "1", half, start, start + 2);
            draft.bound = Bound.MORE_THAN;
            return draft;
        }
        return null;
    }

    private static @Nullable Draft thousands(Reading reading, int start) {
        if (!reading.has(start, "成千上万") && !reading.has(start, "成千上百")) {
            return null;
        }
        Draft draft = Draft.of(Kind.COUNT, "", BigDecimal.valueOf(1000), start, start + 4);
        draft.high = BigDecimal.valueOf(reading.at(start + 3) == '万' ? 100_000 : 10_000);
        draft.bound = Bound.VAGUE;
        return draft;
    }
}
