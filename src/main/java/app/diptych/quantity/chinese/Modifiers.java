package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Reading;

/** Takes in the words around a figure that limit it: 超过, 近, 以上, 左右. */
final class Modifiers {
    private static final int MOST = 3;

    private final Words words;

    Modifiers(Words words) {
        this.words = words;
    }

    void apply(Reading reading, Draft draft) {
        int floor = reading.floor();
        int at = reading.skipSpacesBack(draft.start);
        for (int i = 0; i < MOST; i++) {
            int found = words.before.before(reading.chars(), at, floor);
            boolean faster = draft.kind == Kind.MULTIPLE && reading.at(at - 1) == '快';
            if (found == 0 || words.before.meaning(found) == Bound.EXACT || faster) {
                break;
            }
            limit(draft, words.before.meaning(found));
            draft.outerStart = at - words.before.length(found);
            at = reading.skipSpacesBack(draft.outerStart);
        }
        after(reading, draft);
    }

    private void after(Reading reading, Draft draft) {
        int at = reading.skipSpaces(Math.max(draft.end, draft.outerEnd));
        int found = words.after.at(reading.chars(), at, reading.length());
        if (found == 0) {
            return;
        }
        int end = at + words.after.length(found);
        char c = reading.at(at);
        char next = reading.at(end);
        boolean word = (c == '多' && "数元种样半重边少于年个".indexOf(next) >= 0)
                || (c == '余' && "下额裕".indexOf(next) >= 0)
                || (c == '起' && words.after.length(found) == 1 && next != ',' && next != '。' && next != '的')
                || (c == '许' && next == '多')
                || (c == '不' && words.direction.before(reading.chars(), at, draft.end) > 0);
        if (!word) {
            limit(draft, words.after.meaning(found));
            draft.outerEnd = end;
        }
    }

    /** The innermost word that is not merely "about" decides. */
    private static void limit(Draft draft, Bound bound) {
        if (draft.bound == Bound.EXACT || draft.bound == Bound.ABOUT) {
            draft.bound = bound;
        }
    }
}
