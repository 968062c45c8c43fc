package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Decides whether a number without a unit is an amount, an identifier, or nothing. */
final class Acceptance {
    private final Words words;
    private final Nouns nouns;

    Acceptance(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
    }

    /** The draft as it may stand, or null if it is no mention. */
    @Nullable
    Draft accept(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral == null) {
            return draft;
        }
        return switch (draft.kind) {
            case COUNT -> count(reading, draft, numeral);
            case DURATION ->
                (numeral.bound() == Bound.VAGUE && !isLarge(numeral)) || isOldAge(reading, draft) ? null : draft;
            case PERCENT, POINTS, MONEY ->
                numeral.bound() == Bound.VAGUE && !isLarge(numeral) && draft.kind == Kind.MONEY ? null : draft;
            default -> draft;
        };
    }

    private static boolean isLarge(Numeral numeral) {
        return numeral.exponent() > 0;
    }

    /** "a 40-year-old" tells an age, no span of the business; it is left out of the amounts. */
    private static boolean isOldAge(Reading reading, Draft draft) {
        return reading.has(draft.end, "-old") || reading.has(draft.end, " old");
    }

    private @Nullable Draft count(Reading reading, Draft draft, Numeral numeral) {
        if (numeral.bound() == Bound.VAGUE && !isLarge(numeral)) {
            return null;
        }
        if (!draft.unit.isEmpty()) {
            return draft;
        }
        boolean digits = !numeral.spelled();
        if (digits && isPartOfName(reading, draft)) {
            return identifier(reading, draft);
        }
        boolean version = draft.end - draft.start <= 4 && numeral.end() - numeral.start() <= 4;
        if (digits
                && draft.exponent == 0
                && version
                && !isSentenceStart(reading, draft)
                && isLabelled(reading, draft)) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if (!digits && draft.exponent == 0 && (isNumbered(reading, draft) || isInTitle(reading, draft))) {
            return null;
        }
        if (numeral.form() == Numeral.Form.WORDS && draft.high != null && draft.high.signum() < 0) {
            return draft;
        }
        int more = reading.has(draft.end, " or more ") ? draft.end + 8 : draft.end;
        String noun = nouns.behind(reading, more);
        if (noun != null && noun.startsWith("nanometer")) {
            // A process of making chips, as "3nm" is.
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if (noun != null && !isOne(draft)) {
            draft.unit = noun;
            return draft;
        }
        if (digits && draft.exponent == 0 && isLabelled(reading, draft)) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        return switch (numeral.form()) {
            case DIGITS, SCALED_WORDS -> draft;
            case SHORT -> isLimited(reading, draft) || isBetween(reading, draft, numeral) ? draft : null;
            case WORDS -> null;
        };
    }

    /** "Revenue 5", "Reached 40 countries": the capital before the number is that of the sentence. */
    private static boolean isSentenceStart(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int word = at;
        while (word > at - 24 && Letters.isWord(reading.at(word - 1))) {
            word--;
        }
        int before = reading.skipSpacesBack(word);
        boolean verb = reading.has(at - 2, "ed") || reading.has(at - 3, "ing") || reading.has(at - 2, "ly");
        return verb && (before == 0 || ".!?:;".indexOf(reading.at(before - 1)) >= 0);
    }

    /** One of anything is hardly ever an amount. */
    private static boolean isOne(Draft draft) {
        return draft.numeral != null
                && draft.numeral.spelled()
                && draft.exponent == 0
                && draft.high != null
                && draft.high.compareTo(java.math.BigDecimal.ONE) == 0;
    }

    /** "between 20 and 30". */
    private static boolean isBetween(Reading reading, Draft draft, Numeral numeral) {
        return numeral.isRange() || (draft.end > numeral.end() && reading.has(numeral.end(), " and "));
    }

    private boolean isLimited(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int found = words.before.before(reading.chars(), at, Math.max(reading.floor(), at - 24));
        return found > 0 && words.before.meaning(found) != Bound.EXACT;
    }

    /** 10-K, 3nm, S&P 500, 24/7, 5:30, #1: something touches the digits. */
    private static boolean isPartOfName(Reading reading, Draft draft) {
        char right = reading.at(draft.end);
        char further = reading.at(draft.end + 1);
        boolean joinedLeft = reading.isJoinedBefore(draft.start);
        boolean capital = right == '-' && Character.isUpperCase(reading.raw(draft.end + 1));
        boolean plan = right == '(' && Letters.isLatin(further) && reading.at(draft.end + 2) == ')';
        boolean joinedRight = plan
                || Letters.isWord(right)
                || right == '_'
                || right == '@'
                || capital
                || ((right == '/' || right == ':' || right == '-') && Letters.isDigit(further))
                || (right == '.' && Letters.isWord(further) && !Character.isUpperCase(reading.raw(draft.end + 1)));
        return joinedLeft || joinedRight;
    }

    /** The whole run of letters, digits and what joins them. */
    static Draft identifier(Reading reading, Draft draft) {
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

    /** "phase two", "step three": the word before is numbered, nothing is counted. */
    private boolean isNumbered(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        return at < draft.start
                && !reading.has(at - 3, "top")
                && words.labelled.before(reading.chars(), at, Math.max(0, at - 12)) > 0;
    }

    /** "the Five Eyes countries": a capital within the sentence, and another behind it, make a name. */
    private static boolean isInTitle(Reading reading, Draft draft) {
        int next = reading.skipSpaces(draft.end);
        boolean within = reading.at(draft.start - 1) == ' ' && Letters.isLatin(reading.at(draft.start - 2));
        return within
                && Character.isUpperCase(reading.raw(draft.start))
                && Character.isLowerCase(reading.raw(draft.start - 2))
                && next > draft.end
                && Character.isUpperCase(reading.raw(next));
    }

    /** "Form 10", "slide 5", "Llama 3.1": a name, or a word for a numbered thing, stands before. */
    private boolean isLabelled(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        if (at == draft.start || at == 0) {
            return false;
        }
        if (words.labelled.before(reading.chars(), at, Math.max(0, at - 12)) > 0) {
            return true;
        }
        int word = at;
        while (word > at - 24 && Letters.isWord(reading.at(word - 1))) {
            word--;
        }
        return word < at
                && Character.isUpperCase(reading.raw(word))
                && words.stop.at(reading.chars(), word, reading.length()) == 0
                && words.before.at(reading.chars(), word, reading.length()) == 0
                && words.directionBefore.at(reading.chars(), word, reading.length()) == 0;
    }
}
