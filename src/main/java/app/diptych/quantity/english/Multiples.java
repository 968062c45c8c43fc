package app.diptych.quantity.english;

import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Factors: "2x", "six times as much", "three turns" of debt, "doubled". */
final class Multiples {
    /** Characters before the number in which the word that something grew must end. */
    private static final int REACH = 12;

    private final Words words;

    Multiples(Words words) {
        this.words = words;
    }

    /** "increased six times" is six times as much to some, and six times more to others: it keeps both readings. */
    Draft read(Reading reading, Numeral numeral, int start, int end) {
        Draft draft = Draft.of(Kind.MULTIPLE, "x", numeral, start, end);
        boolean more = reading.has(end - 6, " times") && !isMultiplied(reading, end) && isGrown(reading, start);
        if (more && draft.high != null) {
            draft.high = draft.high.add(BigDecimal.ONE);
        }
        return draft;
    }

    /**
     * Whether a number and its word multiply: "2x", and "three turns" of debt; "three times" only where something is
     * multiplied, not where it happened thrice.
     */
    boolean isFactor(Reading reading, Numeral numeral, int at, int end) {
        // "three-times winner": it happened thrice; "threefold" and "3x" multiply.
        boolean joined = at == numeral.end() || (reading.at(at - 1) == '-' && !reading.has(end - 5, "times"));
        if (joined) {
            return !Letters.isWord(reading.at(end));
        }
        return numeral.decimals() > 0
                || (reading.has(end - 5, "times") && isGrown(reading, numeral.start()))
                || isOfDebt(reading, numeral, end)
                || isLeveled(reading, reading.skipSpacesBack(numeral.start()), end)
                || isOfRange(reading, numeral, reading.skipSpacesBack(numeral.start()), end)
                || isMultiplied(reading, end);
    }

    /** "we stay below three times": a ratio lies above or below something; what happens is told as more or less often. */
    private static boolean isLeveled(Reading reading, int before, int end) {
        return reading.has(end - 5, "times")
                && (reading.has(before - 6, " below")
                        || reading.has(before - 6, " above")
                        || reading.has(before - 6, " under"));
    }

    /** Whether something is said to have grown right before. */
    private boolean isGrown(Reading reading, int start) {
        int before = reading.skipSpacesBack(start);
        return words.grown.before(reading.chars(), before, Math.max(0, before - REACH)) > 0;
    }

    /** Whether what is multiplied follows. */
    private boolean isMultiplied(Reading reading, int end) {
        return words.multiplied.at(reading.chars(), reading.skipSpaces(end), reading.length()) > 0;
    }

    /** "3 to 4 times supply"; "two to three times a day" is how often something happens. */
    private static boolean isOfRange(Reading reading, Numeral numeral, int before, int end) {
        boolean upper = (reading.has(before - 3, " to") && Letters.isWord(reading.at(before - 4)))
                || (reading.at(numeral.start() - 1) == '-' && Letters.isDigit(reading.at(numeral.start() - 2)));
        return upper
                && !reading.has(end, " a ")
                && !reading.has(end, " per ")
                && !reading.has(end, " each ")
                && !reading.has(end, " every ")
                && !reading.has(end, " in ");
    }

    /** "Two turns lower", but not "Unit 4 turns out well". */
    private static boolean isOfDebt(Reading reading, Numeral numeral, int end) {
        return reading.has(end - 6, " turns")
                && !reading.isJoinedBefore(numeral.start())
                && !reading.has(end, " out")
                && !reading.has(end, " in")
                && !reading.has(end, " to ");
    }

    /** "Doubled", "twice as many": the multiple that one word says, or null. */
    @Nullable
    Draft word(Reading reading, int start) {
        char[] chars = reading.chars();
        int found = words.multiple.at(chars, start, reading.length());
        if (found == 0 || words.notMultiple.at(chars, start, reading.length()) > 0) {
            return null;
        }
        int end = start + words.multiple.length(found);
        boolean verb = reading.has(end - 2, "ed") || reading.has(end - 3, "ing") || reading.has(end - 4, "fold");
        if (!verb && !isApplied(reading, start, end)) {
            return null;
        }
        BigDecimal factor = words.multiple.meaning(found);
        Draft draft = Draft.of(Kind.MULTIPLE, "x", factor, start, end);
        if (!reading.has(start, "twice")) {
            draft.direction = factor.compareTo(BigDecimal.ONE) < 0 ? Direction.DOWN : Direction.UP;
        }
        return draft;
    }

    /** "double the number", "twice as many", "to double"; not "double rooms". */
    private boolean isApplied(Reading reading, int start, int end) {
        int behind = reading.skipSpaces(end);
        if (words.multiplied.at(reading.chars(), behind, reading.length()) > 0) {
            return true;
        }
        return (reading.has(start - 3, "to ") && !Letters.isLatin(reading.at(behind)))
                || (reading.has(start - 3, "to ") && words.stop.at(reading.chars(), behind, reading.length()) > 0);
    }
}
