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
    private static final int LONGEST_NOUN = 8;

    private final Words words;

    Acceptance(Words words) {
        this.words = words;
    }

    /** The draft as it may stand, or null if it is no mention. */
    @Nullable
    Draft accept(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral == null || draft.kind != Kind.COUNT) {
            return isIdle(reading, draft) ? null : draft;
        }
        boolean digits = !numeral.spelled();
        if (digits && isPartOfName(reading, draft)) {
            return identifier(reading, draft);
        }
        int at = reading.skipSpaces(Math.max(draft.end, draft.outerEnd));
        int found = words.measure.at(reading.chars(), at, reading.length());
        boolean plain = digits && draft.exponent == 0;
        if (plain && (reading.at(at) == '强' || ("个家名位款项".indexOf(reading.at(at)) < 0 && isLabelled(reading, draft)))) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if ((reading.at(at) == '点' && draft.exponent == 0) || isPair(reading, draft, at)) {
            return null;
        }
        if (found > 0 && !isOne(draft) && !isRank(reading, draft)) {
            draft.outerEnd = Math.max(draft.outerEnd, draft.end);
            draft.unit = noun(reading, at + words.measure.length(found));
            return draft;
        }
        found = words.counted.at(reading.chars(), at, reading.length());
        boolean several = digits
                || numeral.form() == Numeral.Form.SCALED_WORDS
                || numeral.low().intValue() > 2;
        if (found > 0 && several) {
            draft.unit = reading.text().substring(at, at + words.counted.length(found));
            return draft;
        }
        return switch (numeral.form()) {
            case DIGITS, SCALED_WORDS -> isRank(reading, draft) ? null : nouned(reading, draft, at);
            case SHORT -> numeral.isRange() || isLimited(reading, draft) ? draft : null;
            case WORDS -> null;
        };
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
        if (draft.exponent > 0 && Letters.isHan(reading.at(at))) {
            draft.unit = noun(reading, at);
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

    /** The noun behind a measure word: Chinese characters up to one that cannot be part of it. */
    private String noun(Reading reading, int from) {
        int start = reading.skipSpaces(from);
        start = reading.at(start) == '的' ? start + 1 : start;
        int latin = start;
        while (latin < start + 30 && (Letters.isWord(reading.at(latin)) || reading.at(latin) == ' ')) {
            latin++;
        }
        start = latin < start + 30 ? latin : start;
        int end = start;
        while (end < start + LONGEST_NOUN && Letters.isHan(reading.at(end)) && !isEnd(reading, end)) {
            end++;
        }
        return end > reading.length() ? "" : reading.text().substring(start, end);
    }

    /** 会 ends a noun ("will"), but 会员 is one. */
    private boolean isEnd(Reading reading, int at) {
        boolean member = reading.has(at, "会员") || reading.has(at, "会议");
        return !member && words.isStop(reading.at(at));
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

    /** "Llama 3.1", "S&P 500", 表格 10: a Latin name stands before, and nothing countable behind. */
    private static boolean isLabelled(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        if (draft.numeral != null && draft.numeral.end() - draft.numeral.start() > 4) {
            return false;
        }
        return (at < draft.start && Letters.isLatin(reading.at(at - 1))) || reading.at(at - 1) == '》';
    }
}
