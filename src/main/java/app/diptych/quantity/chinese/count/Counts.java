package app.diptych.quantity.chinese.count;

import app.diptych.quantity.Bound;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts: with a measure word, a unit, or a noun that needs none; 三大领域, 五打, 五个半. */
public final class Counts {
    private static final int LONGEST_WORD = 16;
    /** Fewer figures are bands of percent, more are said by a scale. */
    private static final BigDecimal FEWEST_FIGURES = BigDecimal.valueOf(4);

    private static final BigDecimal MOST_FIGURES = BigDecimal.valueOf(12);
    /** What codes and numbers to look up begin with. */
    private static final String CODE = "字密代号编验码识电身序邮";

    private final Words words;
    private final Nouns nouns;

    /** Reads with these words. */
    public Counts(Words words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /** 七位数: the decade of an amount with so many figures; null for a code, and for what is no such number. */
    public @Nullable Draft figures(Reading reading, Draft draft, int at) {
        boolean amount = reading.has(at, "位数")
                && draft.high != null
                && draft.low != null
                && draft.low.compareTo(draft.high) == 0
                && draft.high.compareTo(FEWEST_FIGURES) >= 0
                && draft.high.compareTo(MOST_FIGURES) <= 0;
        boolean code = CODE.indexOf(reading.at(at + 2)) >= 0 && reading.at(at + 2) != 0;
        if (!amount || code || (reading.at(at + 2) == '的' && CODE.indexOf(reading.at(at + 3)) >= 0)) {
            return null;
        }
        int figures = draft.high == null ? 0 : draft.high.intValue();
        draft.low = BigDecimal.ONE.scaleByPowerOfTen(figures - 1);
        draft.high = BigDecimal.ONE.scaleByPowerOfTen(figures);
        draft.bound = Bound.VAGUE;
        draft.end = at + 2;
        draft.outerEnd = draft.end;
        return draft;
    }

    /** With a measure word, or with a noun that needs none. */
    public @Nullable Draft counted(Reading reading, Draft draft, int at) {
        int scale = reading.skipSpacesBack(draft.start) - 2;
        if (reading.has(scale, "零下")) {
            scale = reading.skipSpacesBack(scale) - 2;
        }
        if (reading.at(at) == '度' && (reading.has(scale, "摄氏") || reading.has(scale, "华氏"))) {
            draft.unit = (reading.has(scale, "摄氏") ? "摄氏" : "华氏") + "度";
            return draft;
        }
        boolean rank = isRank(reading, draft);
        int found = words.measure.at(reading.chars(), at, reading.length());
        if (found > 0 && isNoun(reading, at, words.measure.length(found))) {
            found = 0;
            if (!isOne(draft) && !rank) {
                draft.unit = nouns.known(reading, at);
                return draft;
            }
        }
        if (found > 0 && isAndHalf(reading, draft, at)) {
            return andHalf(reading, draft, at + 2);
        }
        if (found > 0 && draft.numeral != null && !isOne(draft) && !rank) {
            return measureWord(reading, draft, at, words.measure.length(found));
        }
        if (isGreat(reading, draft, at)) {
            draft.unit = nouns.great(reading, at + 1);
            return draft.unit.isEmpty() ? null : draft;
        }
        if (isDozen(reading, draft, at)) {
            return dozens(reading, draft, at);
        }
        return rank ? null : itself(reading, draft, at);
    }

    /** 十二家银行: a measure word and the noun behind it; 三次 counts nothing. */
    private @Nullable Draft measureWord(Reading reading, Draft draft, int at, int length) {
        Numeral numeral = draft.numeral;
        int behind = at + length;
        boolean share = reading.at(at) == '股';
        String noun = share ? nouns.known(reading, behind) : nouns.behindMeasure(reading, behind);
        boolean few = numeral != null
                && numeral.spelled()
                && !numeral.isRange()
                && numeral.high().compareTo(BigDecimal.TEN) <= 0;
        boolean times = "次度回遍趟".indexOf(reading.at(at)) >= 0;
        char next = reading.at(behind);
        boolean open = !Letters.isHan(next) || nouns.isStop(reading, behind);
        boolean all = draft.start == 0 && behind == reading.length();
        if (few && !all && isEmpty(reading, at, noun) && (times || (open && !isTold(reading, draft)))) {
            return null;
        }
        int self = noun.isEmpty() ? words.counted.at(reading.chars(), at, reading.length()) : 0;
        draft.outerEnd = Math.max(draft.outerEnd, draft.end);
        draft.unit = self > 0 ? reading.text().substring(at, at + words.counted.length(self)) : noun;
        return draft;
    }

    /** 共有两种, 至少三家: the number itself is what is told. */
    private boolean isTold(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        char left = reading.at(at - 1);
        int behind = reading.skipSpaces(draft.end) + 1;
        boolean more = reading.has(behind, "或多") || reading.has(behind, "或更多") || reading.has(behind, "或以上");
        return left == '有' || left == '共' || left == '达' || more || isLimited(reading, draft);
    }

    /** 三十国, 45 公里: a noun or unit without a measure word. */
    private @Nullable Draft itself(Reading reading, Draft draft, int at) {
        Numeral numeral = draft.numeral;
        int found = words.counted.at(reading.chars(), at, reading.length());
        boolean several = numeral != null
                && (!numeral.spelled()
                        || numeral.form() == Numeral.Form.SCALED_WORDS
                        || numeral.low().intValue() > 2
                        || (numeral.low().intValue() == 2 && "米吨磅升克寸英公平立毫厘海加".indexOf(reading.at(at)) >= 0)
                        || (reading.at(draft.start) == '两' && "国州省".indexOf(reading.at(at)) >= 0)
                        || (numeral.low().intValue() == 2 && reading.at(at) == '人'));
        int length = found > 0 ? words.counted.length(found) : tally(reading, draft, at);
        if (length == 0 || (!several && !isTallied(draft, found))) {
            return null;
        }
        draft.unit = reading.text().substring(at, at + length);
        return draft;
    }

    /** 两国, 两分: they count, where 二 would name. */
    private static boolean isTallied(Draft draft, int counted) {
        return !isOne(draft) && counted == 0;
    }

    /** 8 分, 18 胜: one character that counts where no word goes on behind it, and no hour stands before; its length. */
    private int tally(Reading reading, Draft draft, int at) {
        int found = words.tally.at(reading.chars(), at, reading.length());
        char left = reading.at(reading.skipSpacesBack(draft.start) - 1);
        char next = reading.at(at + 1);
        boolean alone = !Letters.isHan(next)
                || nouns.isStop(reading, at + 1)
                || "领差落优满左以之多而才".indexOf(next) >= 0
                || words.direction.at(reading.chars(), at + 1, reading.length()) > 0;
        boolean clock = reading.at(at) == '分' && "点时:度".indexOf(left) >= 0;
        boolean spelled = draft.numeral != null && draft.numeral.spelled();
        boolean named = (spelled && "球洞局轮杆关".indexOf(reading.at(at)) >= 0)
                || left == '前'
                || (left == '后' && reading.at(reading.skipSpacesBack(draft.start) - 2) != '落');
        boolean plain = !spelled && "圈洞胜败球".indexOf(reading.at(at)) >= 0;
        return found > 0 && (alone || plain) && !clock && !named ? words.tally.length(found) : 0;
    }

    /** 五个半: a half more; 五个半导体厂 are five. */
    private static boolean isAndHalf(Reading reading, Draft draft, int at) {
        boolean plain = draft.numeral != null && !draft.numeral.isRange() && draft.exponent == 0;
        return plain && reading.has(at, "个半") && "导成年径决夜场数自公官".indexOf(reading.at(at + 2)) < 0;
    }

    private Draft andHalf(Reading reading, Draft draft, int end) {
        BigDecimal half = new BigDecimal("0.5");
        draft.low = draft.low == null ? half : draft.low.add(half);
        draft.high = draft.low;
        draft.decimals = 1;
        draft.end = end;
        draft.outerEnd = end;
        draft.unit = nouns.behindMeasure(reading, end);
        return draft;
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
        boolean noun = "造开算破击断印卡扮扫折压通听动赢败打工入下电架磨赌趣法仗搅住中出过完好车球字牌分针死响包".indexOf(next) < 0;
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
    public @Nullable Draft measured(Reading reading, Draft draft, int at) {
        int found = words.latinUnit.at(reading.chars(), at, reading.length());
        int end = at + words.latinUnit.length(found);
        if (found == 0 || Letters.isWord(reading.at(end)) || reading.isJoinedBefore(draft.start)) {
            end = englishEnd(reading, draft, at);
        }
        if (end == at) {
            return null;
        }
        draft.unit = reading.text().substring(at, end);
        return draft;
    }

    /** 500 engineers, but 500 plus: the end of an English word in lower case behind a space, or {@code at} if there is none. */
    private static int englishEnd(Reading reading, Draft draft, int at) {
        int end = at;
        while (end < at + LONGEST_WORD && reading.raw(end) >= 'a' && reading.raw(end) <= 'z') {
            end++;
        }
        boolean plural = end > at + 3
                && reading.at(end - 1) == 's'
                && reading.at(end - 2) != 'u'
                && !Letters.isWord(reading.at(end));
        return at > draft.end && plural ? end : at;
    }

    /** The length of the measure word or unit at a place, or 0. */
    public int unitLength(Reading reading, int at) {
        char[] chars = reading.chars();
        int counted = words.counted.length(words.counted.at(chars, at, reading.length()));
        int latin = words.latinUnit.length(words.latinUnit.at(chars, at, reading.length()));
        int measure = words.measure.length(words.measure.at(chars, at, reading.length()));
        return Math.max(Math.max(counted, latin), measure);
    }

    public static boolean isOne(Draft draft) {
        return draft.numeral != null
                && draft.numeral.spelled()
                && draft.high != null
                && draft.high.compareTo(BigDecimal.ONE) == 0;
    }

    public static boolean isRank(Reading reading, Draft draft) {
        char before = reading.at(reading.skipSpacesBack(draft.start) - 1);
        return before == '第' || (before == '号' && draft.exponent == 0);
    }

    public boolean isLimited(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int found = words.before.before(reading.chars(), at, Math.max(reading.floor(), at - 6));
        return draft.bound != Bound.EXACT || (found > 0 && words.before.meaning(found) != Bound.EXACT);
    }
}
