package app.diptych.quantity.chinese.count;

import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Numbers that the words around them tell to be names: 标普 500 指数, 代号为 8837, 7 纳米制程, 4K 屏幕. */
public final class Names {
    private static final int REACH = 8;

    private final Words words;

    /** Reads with these words. */
    public Names(Words words) {
        this.words = words;
    }

    /** The identifier that a number without a unit is, or null if nothing around it says so. */
    public @Nullable Draft read(Reading reading, Draft draft) {
        int at = reading.skipSpaces(draft.end);
        int found = words.nodeUnit.at(reading.chars(), at, reading.length());
        if (found > 0) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, at + words.nodeUnit.length(found));
        }
        if (draft.numeral == null || draft.numeral.spelled()) {
            return null;
        }
        boolean plain = draft.exponent == 0 && draft.numeral.decimals() == 0;
        boolean named = plain
                && (words.indexBehind.at(reading.chars(), at, reading.length()) > 0
                        || isIndex(reading, draft)
                        || isNumbered(reading, draft));
        return named || isScreen(reading, draft, at)
                ? Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end)
                : null;
    }

    private boolean isIndex(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        return words.index.before(reading.chars(), at, Math.max(reading.floor(), at - REACH)) > 0;
    }

    /** 股票代号为 8837, 会议代码: 8841207. */
    private boolean isNumbered(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        boolean is = "为是:".indexOf(reading.at(at - 1)) >= 0 && at > 0;
        at = is ? reading.skipSpacesBack(at - 1) : at;
        return words.label.before(reading.chars(), at, Math.max(reading.floor(), at - REACH)) > 0;
    }

    /** 4K 屏幕, 8K 影片: a resolution; 4K 份订单 are 4,000. */
    private boolean isScreen(Reading reading, Draft draft, int at) {
        boolean brief = draft.end - draft.start == 2 && reading.at(draft.end - 1) == 'k';
        return brief && words.screen.at(reading.chars(), at, reading.length()) > 0;
    }
}
