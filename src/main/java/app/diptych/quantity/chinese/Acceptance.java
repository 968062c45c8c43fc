package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.count.Counts;
import app.diptych.quantity.chinese.count.Names;
import app.diptych.quantity.chinese.count.Nouns;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decides whether a number without a unit is an amount, an identifier, or nothing; finds what it counts. */
final class Acceptance {
    private static final int LAST_HOUR = 24;

    private final Words words;
    private final Nouns nouns;
    private final Counts counts;
    private final Names names;

    Acceptance(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
        this.counts = new Counts(words, nouns);
        this.names = new Names(words);
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
        Draft named = names.read(reading, draft);
        if (named != null) {
            return named;
        }
        if (digits && isPartOfName(reading, draft)) {
            Draft measured = counts.measured(reading, draft, draft.end);
            return measured != null ? measured : identifier(reading, draft);
        }
        int at = reading.skipSpaces(Math.max(draft.end, draft.outerEnd));
        boolean plain = digits && draft.exponent == 0;
        if (plain && (reading.at(at) == '强' || ("个家名位款项".indexOf(reading.at(at)) < 0 && isLabelled(reading, draft)))) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        boolean letter = digits && Letters.isLatin(reading.at(draft.end - 1)) && isLabelled(reading, draft);
        if (letter) { // "Kestrel 7T": the letter belongs to the name before
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if (isNone(reading, draft, at)) {
            return counts.figures(reading, draft, at);
        }
        if (isRate(reading, draft, at)) {
            return rate(reading, draft, at);
        }
        Draft measured = counts.measured(reading, draft, at);
        Draft counted = measured != null ? measured : counts.counted(reading, draft, at);
        return counted != null ? counted : bare(reading, draft, at);
    }

    /** A number without a unit. */
    private @Nullable Draft bare(Reading reading, Draft draft, int at) {
        Numeral numeral = draft.numeral;
        if (numeral == null) {
            return null;
        }
        return switch (numeral.form()) {
            case DIGITS, SCALED_WORDS -> telling(reading, draft, at);
            case SHORT -> numeral.isRange() || counts.isLimited(reading, draft) ? draft : null;
            case WORDS -> isTold(draft) && counts.isLimited(reading, draft) ? draft : null;
        };
    }

    /** 千万, 千万: by all means; 每百万: what a rate is of. */
    private static boolean isAdverb(Reading reading, Draft draft) {
        boolean scale = draft.bound == Bound.EXACT && draft.end - draft.start == 2;
        return scale && (reading.has(draft.start, "千万") || reading.at(draft.start - 1) == '每');
    }

    /** (5.1): a number in parentheses with nothing behind it is a reference. */
    private static boolean isNote(Reading reading, Draft draft) {
        return reading.at(draft.start - 1) == '(' && reading.at(draft.end) == ')' && draft.end - draft.start < 5;
    }

    /** 大于二十: more than a digit, so that the limit speaks of a number. */
    private static boolean isTold(Draft draft) {
        return draft.bound == Bound.EXACT && draft.low != null && draft.low.compareTo(BigDecimal.TEN) > 0;
    }

    /** What looks like a number but is a time, a pair, a team, a number of digits, a part of an address in the web. */
    private boolean isNone(Reading reading, Draft draft, int at) {
        char c = reading.at(at);
        char next = reading.at(at + 1);
        boolean digits = c == '位' && (next == '数' || next == '元');
        boolean team = c == '人' && "赛组制份座帮舱次二四2468".indexOf(next) >= 0 && next != 0 && isSmall(draft);
        boolean named = c == '岁' || c == '号' || (c == '周' && next == '年');
        boolean around = c == '度' && isRound(draft);
        boolean clock = isHour(draft) && isDaytime(reading, reading.skipSpacesBack(draft.start));
        return (c == '点' && draft.exponent == 0 && !isPoint(reading, draft, at))
                || digits
                || team
                || named
                || around
                || clock
                || isPair(reading, draft, at);
    }

    /** 指数上涨 40 点: more than hours, or a change. */
    private boolean isPoint(Reading reading, Draft draft, int at) {
        int end = reading.skipSpacesBack(draft.start);
        end -= reading.at(end - 1) == '了' || reading.at(end - 1) == '约' ? 1 : 0;
        boolean changed = (draft.high != null && draft.high.compareTo(BigDecimal.valueOf(LAST_HOUR)) > 0)
                || words.direction.before(reading.chars(), end, Math.max(0, end - 6)) > 0;
        char next = reading.at(at + 1);
        return changed && !NumeralCharacters.starts(next) && "钟半整多左开".indexOf(next) < 0;
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
        return draft.kind == Kind.PERCENT
                && reading.at(draft.start - 1) == '%'
                && Letters.isDigit(reading.at(draft.start));
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
        boolean span = draft.kind == Kind.DURATION && reading.at(draft.start) == '一' && Counts.isOne(draft);
        int behind = words.after.at(reading.chars(), draft.end, reading.length());
        // 一年多来, 一年以上, but 一年之内 is "within a year".
        boolean limited = behind > 0 && reading.at(draft.end + words.after.length(behind) - 1) != '内';
        return span
                && draft.outerEnd == draft.end
                && !limited
                && !counts.isLimited(reading, draft)
                && !isTold(reading, draft.start);
    }

    /** 为期一周, 仅仅一年, 短短一天: how long it is, is told. */
    private static boolean isTold(Reading reading, int start) {
        int at = reading.skipSpacesBack(start);
        return reading.has(at - 2, "为期")
                || reading.has(at - 2, "历时")
                || reading.has(at - 2, "长达")
                || reading.has(at - 2, "整整")
                || reading.has(at - 2, "短短")
                || reading.has(at - 2, "足足")
                || reading.has(at - 2, "只有")
                || (at > 0 && reading.at(at - 1) == '仅');
    }

    /** 二人 and 两人 mean "they", unless the text tells how many were there or were hurt. */
    private static boolean isPair(Reading reading, Draft draft, int at) {
        char first = reading.at(draft.start);
        int before = reading.skipSpacesBack(draft.start);
        boolean told = (before > 0 && "有共致少仅超约达各每".indexOf(reading.at(before - 1)) >= 0)
                || reading.has(before - 2, "造成")
                || ("死丧遇伤被失确".indexOf(reading.at(at + 1)) >= 0 && at + 1 < reading.length())
                || reading.has(at + 1, "受伤")
                || reading.has(at + 1, "获救");
        return reading.at(at) == '人' && draft.end - draft.start == 1 && !told && (first == '两' || first == '二');
    }

    /** A number that says by itself that it is one. */
    private @Nullable Draft telling(Reading reading, Draft draft, int at) {
        if (isTelephone(reading, draft)) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if (Counts.isRank(reading, draft) || isAdverb(reading, draft) || isNote(reading, draft)) {
            return null;
        }
        Draft counted = nouned(reading, draft, at);
        return counted.unit.isEmpty() && isModel(reading, draft, at)
                ? Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end)
                : counted;
    }

    /** (888) 204-5984: behind an area code no range stands. */
    private static boolean isTelephone(Reading reading, Draft draft) {
        boolean code = reading.at(reading.skipSpacesBack(draft.start) - 1) == ')';
        return code
                && draft.exponent == 0
                && draft.low != null
                && draft.high != null
                && draft.low.compareTo(draft.high) < 0;
    }

    /** 737 MAX, 2080 Ti, 1.6T 光模块: digits in the name of a product. */
    private static boolean isModel(Reading reading, Draft draft, int at) {
        char last = reading.at(draft.end - 1);
        if (last == 't' && Letters.isDigit(reading.at(draft.end - 2))) {
            return Letters.isHan(reading.at(at));
        }
        char next = reading.raw(at);
        boolean name = next >= 'A' && next <= 'Z' && at > draft.end && draft.end - draft.start < 5;
        return name && draft.exponent == 0 && Letters.isDigit(reading.at(draft.start + 1)) && Letters.isDigit(last);
    }

    private Draft nouned(Reading reading, Draft draft, int at) {
        if (draft.exponent > 0) {
            draft.unit = reading.at(at) == '的' ? nouns.behindMeasure(reading, at) : nouns.known(reading, at);
        }
        return draft;
    }

    /** 10-K, 3nm, S3, 24/7, 5:30: something touches the digits. */
    private static boolean isPartOfName(Reading reading, Draft draft) {
        char right = reading.at(draft.end);
        char further = reading.at(draft.end + 1);
        boolean joinedLeft = reading.isJoinedBefore(draft.start);
        // 10 億Windows 使用者: behind a scale a name starts anew.
        boolean scaled = Letters.isHan(reading.at(draft.end - 1));
        boolean joinedRight = (Letters.isWord(right) && !scaled)
                || right == '_'
                || right == '@'
                || (right == '-' && Letters.isLatin(further))
                || ((right == '/' || right == ':' || right == '-') && Letters.isDigit(further))
                || (right == '(' && Letters.isLatin(further) && reading.at(draft.end + 2) == ')')
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

    /** The length of the measure word or unit at a place, or 0. */
    int unitLength(Reading reading, int at) {
        return counts.unitLength(reading, at);
    }
}
