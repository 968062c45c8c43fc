package app.diptych.quantity.chinese;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.chinese.count.Counts;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.time.Dates;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Limits;
import app.diptych.quantity.grammar.Reading;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese amounts in one pass: a place is looked at once, where a digit, a numeral, a sign of money or one of a few
 * words starts; what is read there takes in a bounded number of characters around it, so that the time is linear.
 */
public final class ChineseRecognizer implements Recognizer {
    /** Signs and the first characters of bands, ranks, shares and periods that are in no list. */
    private static final String OTHERS = "-.+±负正第民前双高中低个翻加倍减腰半过大成对";

    private static final Limits LIMITS = new Limits(
            Set.of("", ",", "，", "并", "且", "並", "並且", "并且", "但", "而", "又", "同時", "同时", "的同時", "的同时", ",但", "，但"),
            Set.of("且", "並且", "并且", "但", ",但", "，但"),
            Set.of(",", "，"),
            Pattern.compile(" ?的?[^，,。；、]{0,4}(?:目标|预期|指引|预估|预测|财测|共识|展望|水准|水平|平均|均值|计划|预算|门槛)"),
            Pattern.compile(" ?[\\p{IsHan}a-z]"));

    private final Folding folding;
    private final Words words;
    private final Figures figures;
    private final Ranges ranges;
    private final Bands bands = new Bands();
    private final Dates dates;
    private final Modifiers modifiers;
    private final Changes changes;
    private final Swings swings;
    private final Acceptance acceptance;
    private final Isolated isolated = new Isolated();
    /** Whether something can start with a character: most start nothing, and are passed by here. */
    private final boolean[] starts = new boolean[Character.MAX_VALUE + 1];

    /** Loads the word lists. */
    public ChineseRecognizer(Folding folding) {
        this.folding = folding;
        words = new Words(folding);
        Numerals numerals = new Numerals(words.inner, words.latinScale);
        figures = new Figures(words, numerals);
        ranges = new Ranges(words);
        dates = new Dates(words, numerals);
        modifiers = new Modifiers(words);
        changes = new Changes(words);
        swings = new Swings(words, figures);
        acceptance = new Acceptance(words);
        for (int c = '!'; c <= Character.MAX_VALUE; c++) {
            starts[c] = mayStart((char) c);
        }
    }

    private boolean mayStart(char c) {
        return Letters.isWord(c)
                || NumeralCharacters.starts(c)
                || OTHERS.indexOf(c) >= 0
                || words.idiom.mayStart(c)
                || words.relative.mayStart(c)
                || words.half.mayStart(c)
                || words.currencyBefore.mayStart(c);
    }

    @Override
    public List<Mention> recognize(String text, Setting setting) {
        return read(new Reading(text, folding.fold(text), setting));
    }

    /** The mentions of a text that is folded already. */
    public List<Mention> read(Reading reading) {
        String joined = Isolated.joined(reading);
        if (joined != null) {
            Draft whole = whole(joined, reading, reading.setting());
            if (whole != null) {
                return List.of(whole.mention());
            }
        }
        int at = 0;
        while (at < reading.length()) {
            at = step(reading, at);
        }
        Draft isolated = isolated(reading);
        return isolated == null ? reading.mentions() : List.of(isolated.mention());
    }

    /** The one amount that a text without its spaces is, put back to its place in the text; null if it is none. */
    private @Nullable Draft whole(String joined, Reading reading, Setting setting) {
        Reading close = new Reading(joined, folding.fold(joined), setting);
        int at = 0;
        while (at < close.length()) {
            at = step(close, at);
        }
        Draft draft = close.last();
        draft = draft == null ? isolated.read(close) : draft;
        boolean all =
                draft != null && draft.kind.isAmount() && draft.outerStart == 0 && draft.outerEnd >= joined.length();
        if (draft == null || !all) {
            return null;
        }
        draft.end = reading.length();
        draft.outerEnd = reading.length();
        return draft;
    }

    /** A text that is nothing but a number, where nothing else was read. */
    private @Nullable Draft isolated(Reading reading) {
        Draft last = reading.last();
        boolean none = last == null || last.kind == Kind.IDENTIFIER;
        return none && reading.length() <= Isolated.LONGEST ? isolated.read(reading) : null;
    }

    /** Reads what starts here and says where to go on. */
    private int step(Reading reading, int at) {
        char c = reading.at(at);
        if (!starts[c]) {
            return at + 1;
        }
        if (Letters.isDigit(c)) {
            Draft draft = dates.atNumber(reading, at);
            return take(reading, draft != null ? draft : amount(reading, at), nameEnd(reading, at));
        }
        if (Letters.isLatin(c)) {
            return latin(reading, at);
        }
        int idiom = words.idiom.at(reading.chars(), at, reading.length());
        if (idiom > 0 && (isWeek(reading, at) || isSince(reading, at))) {
            return at + 1;
        }
        if (idiom > 0 && !isNumber(reading, at) && !isPeriod(reading, at, words.idiom.length(idiom))) {
            int end = at + words.idiom.length(idiom);
            // 上一百多人, 每一千个: the last character of the words opens a numeral.
            boolean more = reading.at(end - 1) == '一'
                    && "这那上下每某前后另".indexOf(c) >= 0
                    && end - at == 2
                    && NumeralCharacters.scale(reading.at(end)) > 0
                    && "货分度姓科".indexOf(reading.at(end + 1)) < 0;
            return more ? end - 1 : end;
        }
        Draft draft = dates.atWord(reading, at);
        if (draft == null && NumeralCharacters.starts(c)) {
            draft = dates.atNumber(reading, at);
        }
        if (draft == null) {
            draft = bands.read(reading, at);
            if (draft != null) {
                upTo(reading, draft, true);
                draft = acceptance.accept(reading, draft);
            }
        }
        if (draft != null && draft.kind.isAmount()) {
            around(reading, draft);
        }
        draft = draft != null ? draft : amount(reading, at);
        return take(reading, draft, at + 1);
    }

    /** 每周五天, 一周四次: a week, and what is done in it. */
    private static boolean isWeek(Reading reading, int at) {
        char left = reading.at(reading.skipSpacesBack(at) - 1);
        return reading.at(at) == '周'
                && (left == '每' || left == '一')
                && "天次小场个".indexOf(reading.at(at + 2)) >= 0
                && at + 2 < reading.length();
    }

    /** 此后一年半: 后 belongs to what stands before it. */
    private static boolean isSince(Reading reading, int at) {
        char c = reading.at(at);
        char left = reading.at(at - 1);
        return (c == '后' || c == '前') && left != 0 && "此以之今随然最".indexOf(left) >= 0;
    }

    /** 下一季 is longer than 下一. */
    private boolean isPeriod(Reading reading, int at, int length) {
        int relative = words.relative.at(reading.chars(), at, reading.length());
        return relative > 0 && words.relative.length(relative) > length;
    }

    /** 一半 is a share, 一点二 a decimal, 十分之一 a fraction, 一个百分点 an amount, although each starts as an idiom. */
    private boolean isNumber(Reading reading, int at) {
        char c = reading.at(at);
        boolean decade = reading.at(at + 1) == '年' || reading.at(at + 1) == '家' || reading.at(at + 1) == '日';
        boolean limited = Numerals.isUpwards(reading, at)
                || ("近逾超破".indexOf(reading.at(at - 1)) >= 0 && at > 0 && NumeralCharacters.scale(c) > 1);
        if (reading.has(at, "一半")
                || (limited && (decade || words.idiom.at(reading.chars(), at, reading.length()) == 0))) {
            return true;
        }
        if (!NumeralCharacters.starts(c)) {
            return false;
        }
        char next = reading.at(at + 1);
        if (next == '点') {
            boolean word = words.idiom.at(reading.chars(), at + 2, reading.length()) > 0;
            return NumeralCharacters.digit(reading.at(at + 2)) >= 0 && !word;
        }
        if (next == '分') {
            return reading.at(at + 2) == '之';
        }
        return c == '一'
                && next == '个'
                && (words.points.at(reading.chars(), at + 1, reading.length()) > 0
                        || words.duration.at(reading.chars(), at + 1, reading.length()) > 0
                        || reading.at(at + 2) == '半'
                        || reading.has(at + 2, "多亿")
                        || (reading.at(at + 2) == '亿' && reading.at(at + 3) != '万')
                        || reading.has(at + 2, "或两")
                        || reading.has(at + 2, "到两")
                        || reading.has(at + 2, "至两")
                        || reading.at(at + 2) == '点');
    }

    private int latin(Reading reading, int at) {
        if (at > 0 && Letters.isWord(reading.at(at - 1))) {
            return at + 1;
        }
        Draft draft = dates.atWord(reading, at);
        draft = draft != null ? draft : amount(reading, at);
        if (draft != null) {
            return take(reading, draft, at + 1);
        }
        if (Signs.isComparison(reading, at)) {
            return at + 3;
        }
        int end = nameEnd(reading, at);
        boolean digit = false;
        for (int i = at; i < end; i++) {
            digit |= Letters.isDigit(reading.at(i));
        }
        return digit ? take(reading, Draft.named(Kind.IDENTIFIER, null, at, end), end) : end;
    }

    private static int nameEnd(Reading reading, int at) {
        int end = at;
        while (Acceptance.isInName(reading, end)) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    /** A figure or a range, with its modifiers; null if there is none or it is no amount. */
    private @Nullable Draft amount(Reading reading, int at) {
        Draft draft = figures.read(reading, at);
        if (draft == null) {
            return null;
        }
        upTo(reading, draft, false);
        Bands.within(reading, draft);
        // 一个或两个客户: one is no article where a second number stands behind its measure word.
        boolean two = draft.kind == Kind.COUNT && Counts.isOne(draft) && measuredUpTo(reading, draft);
        draft = two ? draft : acceptance.accept(reading, draft);
        if (!two && draft != null && draft.kind == Kind.COUNT && draft.numeral != null) {
            measuredUpTo(reading, draft);
        }
        if (draft != null && draft.kind.isAmount()) {
            around(reading, draft);
        }
        return draft;
    }

    /** 0.3 毫米-0.5 毫米, 40 家至 50 家门店: each end has its unit. */
    private boolean measuredUpTo(Reading reading, Draft draft) {
        int unit = reading.skipSpaces(draft.end);
        int length = acceptance.unitLength(reading, unit);
        int at = length == 0 ? unit : reading.skipSpaces(unit + length);
        if (at == unit || at >= reading.length() || "到至-~或".indexOf(reading.at(at)) < 0) {
            return false;
        }
        Draft upper = figures.read(reading, reading.skipSpaces(at + 1));
        boolean next = upper != null
                && upper.numeral != null
                && draft.numeral != null
                && draft.numeral.low().add(java.math.BigDecimal.ONE).compareTo(upper.numeral.low()) == 0;
        if (upper == null || upper.kind != Kind.COUNT || (reading.at(at) == '或' && !next)) {
            return false;
        }
        int other = reading.skipSpaces(upper.end);
        for (int i = 0; i < length; i++) {
            if (reading.at(other + i) != reading.at(unit + i)) {
                return false;
            }
        }
        Draft end = acceptance.accept(reading, upper);
        return end != null && end.kind == Kind.COUNT && Ranges.span(reading, draft, end);
    }

    private void upTo(Reading reading, Draft draft, boolean band) {
        int second = Ranges.second(reading, draft);
        if (second > 0) {
            Draft upper = band ? bands.read(reading, second) : figures.read(reading, second);
            if (upper != null) {
                ranges.join(reading, draft, upper);
            }
        }
    }

    private void around(Reading reading, Draft draft) {
        draft.outerEnd = Math.max(draft.outerEnd, draft.end);
        lend(reading, draft);
        modifiers.apply(reading, draft);
        changes.apply(reading, draft);
        swings.apply(reading, draft);
    }

    /** 由 3 亿增至 5 亿元: both are sums. */
    private static void lend(Reading reading, Draft draft) {
        Draft last = reading.last();
        if (draft.kind != Kind.MONEY || last == null || last.kind != Kind.COUNT || !last.unit.isEmpty()) {
            return;
        }
        char left = reading.at(reading.skipSpacesBack(last.outerStart) - 1);
        char joint = reading.at(reading.skipSpacesBack(draft.start) - 1);
        boolean moved = (left == '从' || left == '由' || left == '自') && (joint == '至' || joint == '到');
        if (moved && last.exponent > 0 && draft.start - last.end < 7) {
            last.kind = Kind.MONEY;
            last.unit = draft.unit;
        }
    }

    private static int take(Reading reading, @Nullable Draft draft, int otherwise) {
        if (draft == null) {
            return otherwise;
        }
        if (!draft.kind.isAmount() || !LIMITS.join(reading, draft)) {
            reading.add(draft);
        }
        return Math.max(draft.outerEnd, draft.end);
    }
}
