package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;

/** Takes in the words around a figure that limit it: "more than", "up to about", "or so". */
final class Modifiers {
    private static final int MOST = 4;

    private final Words words;

    Modifiers(Words words) {
        this.words = words;
    }

    void apply(Reading reading, Draft draft) {
        before(reading, draft);
        after(reading, draft);
    }

    private void before(Reading reading, Draft draft) {
        int floor = reading.floor();
        // "the under-30% tier": a hyphen joins the word that limits.
        int hyphen = reading.at(draft.start - 1) == '-' ? draft.start - 1 : draft.start;
        int at = withoutArticle(reading, reading.skipSpacesBack(hyphen));
        at = isMark(reading, draft) && reading.has(at - 4, " the") ? at - 4 : at;
        for (int i = 0; i < MOST; i++) {
            int found = words.before.before(reading.chars(), at, floor);
            if (found == 0) {
                break;
            }
            Bound bound = words.before.meaning(found);
            int from = at - words.before.length(found);
            if (bound == Bound.EXACT || (isLasting(draft) && reading.has(from, "over ") && !isMore(reading, from))) {
                break;
            }
            // "in the range of $64 to $72 billion" names the range, it does not blur it.
            if (!isRange(draft) || !reading.has(at - 8, "range of")) {
                limit(draft, bound);
            }
            draft.outerStart = from;
            at = reading.skipSpacesBack(from);
        }
    }

    private static boolean isRange(Draft draft) {
        return draft.low != null && draft.high != null && draft.low.compareTo(draft.high) < 0;
    }

    /** "over two years" is said of how long something took; of hours, or of millions, it says more. */
    private static boolean isLasting(Draft draft) {
        boolean hours = draft.unit.equals("hour") || draft.unit.equals("minute") || draft.unit.equals("second");
        return draft.kind == Kind.DURATION && draft.exponent == 0 && !hours;
    }

    /** "for over two years", "in just over a year": here it says more. */
    private static boolean isMore(Reading reading, int at) {
        return reading.has(at - 4, "for ") || reading.has(at - 3, "in ") || reading.has(at - 5, "with ");
    }

    /** "passed the $5 million mark": the article is that of the mark. */
    private static boolean isMark(Reading reading, Draft draft) {
        return reading.has(draft.end, " mark")
                || reading.has(draft.end, " milestone")
                || reading.has(draft.end, " threshold");
    }

    /** "nearly a 20% increase": the article between belongs to the noun. */
    private static int withoutArticle(Reading reading, int at) {
        boolean article = reading.has(at - 2, " a") || reading.has(at - 3, " an");
        return article ? reading.skipSpacesBack(at - (reading.at(at - 1) == 'n' ? 2 : 1)) : at;
    }

    private void after(Reading reading, Draft draft) {
        int at = reading.at(draft.end) == '+' ? draft.end : Figures.gap(reading, draft.end);
        boolean apart = reading.has(draft.end, ", give or take") || reading.has(draft.end, ", or thereabouts");
        at = apart ? draft.end + 2 : at;
        int found = words.after.at(reading.chars(), at, reading.length());
        if (found == 0) {
            return;
        }
        int end = at + words.after.length(found);
        boolean adds = reading.has(at, "plus") && at == draft.end + 1 && reading.at(draft.end) == ' ';
        if (Letters.isWord(reading.at(end))
                || adds
                || reading.has(at, "plus or")
                || isOfAnother(reading, end)
                || goesOn(reading, at, end)) {
            return;
        }
        limit(draft, words.after.meaning(found));
        draft.outerEnd = end;
    }

    /** "5% or more" ends here; "up roughly 5%" behind a figure belongs to the next one, "5% or more than that" to what follows. */
    private static boolean isOfAnother(Reading reading, int end) {
        int at = reading.skipSpaces(end);
        char next = reading.at(at);
        boolean figure = Letters.isDigit(next) || Character.getType(next) == Character.CURRENCY_SYMBOL;
        return at > end && (figure || reading.has(at, "than "));
    }

    /** "5% and over half of it", "5% and beyond that", "5% and higher prices": what begins here is another thought. */
    private boolean goesOn(Reading reading, int from, int end) {
        int at = reading.skipSpaces(end);
        boolean joins = reading.has(from, "and ") || reading.has(from, "or over") || reading.has(from, "or beyond");
        boolean aged = reading.has(from + 4, "older") || reading.has(from + 4, "younger") || reading.has(from + 4, "c");
        if (at == end || !Letters.isLatin(reading.at(at)) || aged || !joins) {
            return false;
        }
        int found = words.limited.at(reading.chars(), at, reading.length());
        return found == 0 || Letters.isWord(reading.at(at + words.limited.length(found)));
    }

    /** The innermost word that is not merely "about" decides. */
    private static void limit(Draft draft, Bound bound) {
        if (draft.bound == Bound.EXACT || draft.bound == Bound.ABOUT) {
            draft.bound = bound;
        }
    }
}
