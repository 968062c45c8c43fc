package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads basis points and percentage points, in basis points: 25 个基点, 半个百分点, 升息一码, 毛利率上升 2 个点. */
final class Points {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A step of interest in basis points. */
    private static final BigDecimal STEP = BigDecimal.valueOf(25);
    /** How far before its step interest is named. */
    private static final int INTEREST = 14;

    private final Words words;

    Points(Words words) {
        this.words = words;
    }

    /** 半个百分点, 半码; null if it is none. */
    @Nullable
    Draft half(Reading reading, int at) {
        if (reading.at(at + 1) == '码' && isInterest(reading, at)) {
            return steps(Draft.of(Kind.POINTS, "bp", HALF, at, at + 2));
        }
        int found = words.points.at(reading.chars(), at + 1, reading.length());
        if (found == 0) {
            return null;
        }
        Draft draft = Draft.of(Kind.POINTS, "bp", HALF, at, at + 1 + words.points.length(found));
        draft.scale(words.points.meaning(found));
        return draft;
    }

    /** 四分之一个百分点: a part of a point; else the share as it is. */
    @Nullable
    Draft ofShare(Reading reading, @Nullable Draft share) {
        int found = share == null || share.kind != Kind.FRACTION
                ? 0
                : words.points.at(reading.chars(), share.end, reading.length());
        return share == null || found == 0
                ? share
                : Figures.as(
                        share, Kind.POINTS, "bp", words.points.meaning(found), share.end + words.points.length(found));
    }

    /** 145 个基点, 一个半百分点, 上升 4 个点, or null; 数百分比 is a percentage. */
    @Nullable
    Draft read(Reading reading, Draft draft, Numeral numeral, int at, int start) {
        char[] chars = reading.chars();
        int limit = reading.length();
        int found = words.points.at(chars, at, limit);
        int unit = found == 0 && reading.has(at, "个 ") ? at + 2 : at;
        found = unit > at ? words.points.at(chars, unit, limit) : found;
        if (found > 0) {
            draft.bound = reading.has(at, "个多") ? Bound.MORE_THAN : draft.bound;
            return Figures.as(draft, Kind.POINTS, "bp", words.points.meaning(found), unit + words.points.length(found));
        }
        found = reading.has(at, "个半") && !numeral.isRange() ? words.points.at(chars, at + 2, limit) : 0;
        if (found > 0 && draft.low != null) {
            draft.low = draft.low.add(HALF);
            draft.high = draft.low;
            draft.decimals = 1;
            return Figures.as(
                    draft, Kind.POINTS, "bp", words.points.meaning(found), at + 2 + words.points.length(found));
        }
        if (numeral.bound() == Bound.VAGUE && reading.has(at, "百分比")) {
            return Figures.as(draft, Kind.PERCENT, "%", 0, at + 3);
        }
        if (reading.at(at) == '码' && isInterest(reading, start)) {
            return steps(Figures.as(draft, Kind.POINTS, "bp", 0, at + 1));
        }
        if (reading.at(at) == '厘' && reading.at(at + 1) != '米' && isInterest(reading, start)) {
            return Figures.as(draft, Kind.PERCENT, "%", 0, at + 1);
        }
        if (reading.at(at) == '个' && isRate(reading, start, at)) {
            return Figures.as(draft, Kind.POINTS, "bp", 2, at + 2);
        }
        boolean bare = reading.at(at) == '点' && isBareRate(reading, start, at);
        return bare ? Figures.as(draft, Kind.POINTS, "bp", 2, at + 1) : null;
    }

    /** 升息一码: a step of a quarter of a point, as banks in Taiwan move their rates. */
    private static Draft steps(Draft draft) {
        if (draft.low != null && draft.high != null) {
            draft.low = draft.low.multiply(STEP);
            draft.high = draft.high.multiply(STEP);
        }
        return draft;
    }

    private static boolean isInterest(Reading reading, int start) {
        for (int i = start - 1; i >= start - INTEREST && reading.at(i) != '。'; i--) {
            if (reading.at(i) == '息' || (reading.at(i) == '率' && reading.at(i - 1) == '利')) {
                return true;
            }
        }
        return false;
    }

    /** 毛利率上升 2 点: a change of a rate; points of an index, of a game and hours are none. */
    private boolean isBareRate(Reading reading, int start, int at) {
        int floor = Math.max(reading.floor(), start - 12);
        int behind = reading.skipSpacesBack(start);
        behind -= reading.at(behind - 1) == '了' || reading.at(behind - 1) == '约' ? 1 : 0;
        if (Letters.isHan(reading.at(at + 1)) || words.direction.before(reading.chars(), behind, floor) == 0) {
            return false;
        }
        for (int i = start; i > floor && reading.at(i) != '。'; i--) {
            if (reading.at(i - 1) == '率') {
                return true;
            }
        }
        return false;
    }

    /** 增长了 4 个点: points of a rate; 三个点 alone are dots. */
    private boolean isRate(Reading reading, int start, int at) {
        if (reading.at(at + 1) != '点' || "子位击播赞心评缀燃".indexOf(reading.at(at + 2)) >= 0) {
            return false;
        }
        int floor = Math.max(reading.floor(), start - 12);
        for (int i = start; i > floor && reading.at(i) != '。'; i--) {
            boolean rate = reading.at(i - 1) == '率' || reading.at(i - 1) == '比' || reading.at(i - 1) == '%';
            if (rate || words.direction.before(reading.chars(), i, floor) > 0) {
                return true;
            }
        }
        int behind = reading.at(at + 2) == '的' ? at + 3 : at + 2;
        return words.direction.at(reading.chars(), behind, reading.length()) > 0;
    }
}
