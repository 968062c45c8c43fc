package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads 高个位数, 低双位数, 成倍: shares named by their number of digits, doublings, halves. */
final class Bands {
    /** The band, the half or the doubling at a place, or null. */
    @Nullable Draft read(Reading reading, int start) {
        return switch (reading.at(start)) {
            case '高', '中', '低', '个', '双', '两', '二', '三' -> digits(reading, start);
            case '翻', '加', '倍' -> doubled(reading, start);
            case '一', '半', '过', '大' -> half(reading, start);
            case '成' -> thousands(reading, start);
            default -> null;
        };
    }

    private static @Nullable Draft digits(Reading reading, int start) {
        char level = reading.at(start);
        int at = start;
        int to = -1;
        if (level == '高' || level == '中' || level == '低') {
            at++;
            boolean joined = reading.at(at) == '至' || reading.at(at) == '到';
            if (joined && (reading.at(at + 1) == '中' || reading.at(at + 1) == '高')) {
                to = reading.at(at + 1);
                at += 2;
            } else if (reading.at(at) == '段') {
                at++;
            }
        } else {
            level = ' ';
        }
        int places = places(reading, at);
        int length = reading.has(at, "个位数") ? 3 : places > 0 ? 3 : 0;
        if (length == 0) {
            return null;
        }
        int end = at + length;
        int percent = reading.skipSpaces(end + (reading.at(end) == '的' ? 1 : 0));
        boolean told = reading.has(percent, "百分比") || reading.has(percent, "百分率");
        Draft draft = Draft.of(Kind.PERCENT, "%", low(places, level), start, told ? percent + 3 : end);
        draft.high = high(places, to > 0 ? (char) to : level);
        if (reading.at(draft.end) == '%') {
            draft.end++;
        }
        draft.outerEnd = draft.end;
        return draft;
    }

    private static int places(Reading reading, int at) {
        if (reading.has(at, "个位数")) {
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
        if (reading.has(start, "翻倍") || reading.has(start, "加倍") || reading.has(start, "倍增")) {
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
            return up(Math.max(times, 2), start, at + 2);
        }
        return reading.at(at) == '番' || reading.at(at) == '倍' ? up(2, start, at + 1) : null;
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
        boolean over = reading.has(start, "过半") || reading.has(start, "大半");
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
        draft.high = BigDecimal.valueOf(10_000);
        draft.bound = Bound.VAGUE;
        return draft;
    }
}
