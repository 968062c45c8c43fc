package app.diptych.quantity.english.number;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts that are told by how many figures they have: "a six-figure fee", "well into seven figures". */
public final class Magnitudes {
    /** Fewer figures are bands of percent ("double-digit"), more are said by a scale. */
    private static final int FEWEST = 4;

    private static final int MOST = 12;

    /** Before "seven figures" these tell that the figures are those of a number, not drawings in a book. */
    private static final String[] BEFORE = {"in ", "into ", "to ", "of ", "low ", "mid ", "high "};

    private static final String[] CODES = {
        " code",
        " pin",
        " number",
        " password",
        " passcode",
        " zip",
        " identif",
        " account",
        " extension",
        " sic",
        " year"
    };

    private Magnitudes() {}

    /**
     * The decade of an amount with so many figures, or null.
     *
     * @param figures their number
     * @param start where the number is written
     * @param behind offset behind the number
     */
    public static @Nullable Draft read(Reading reading, int figures, int start, int behind) {
        if (figures < FEWEST || figures > MOST) {
            return null;
        }
        int end = -1;
        if (reading.has(behind, "-figure") || reading.has(behind, "-digit")) {
            end = behind + (reading.at(behind + 1) == 'f' ? 7 : 6);
        } else if (reading.has(behind, " figures") && isTold(reading, start)) {
            end = behind + 7;
        }
        end += end > 0 && reading.at(end) == 's' ? 1 : 0;
        if (end < 0 || Character.isLetterOrDigit(reading.at(end)) || isCode(reading, end)) {
            return null;
        }
        Draft draft = Draft.of(Kind.COUNT, "", BigDecimal.ONE.scaleByPowerOfTen(figures - 1), start, end);
        draft.high = BigDecimal.ONE.scaleByPowerOfTen(figures);
        draft.bound = Bound.VAGUE;
        return draft;
    }

    /** The same where the number of figures is written in digits, "9-figure deals"; null if it is none. */
    public static @Nullable Draft digits(Reading reading, int start) {
        int end = Digits.run(reading, start);
        return end - start > 2 || reading.at(end) != '-'
                ? null
                : read(reading, Integer.parseInt(reading.text(), start, end, 10), start, end);
    }

    /** "a six-digit code" is looked up, not counted. */
    private static boolean isCode(Reading reading, int end) {
        for (String word : CODES) {
            if (reading.has(end, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Reading reading, int start) {
        for (String word : BEFORE) {
            if (reading.has(start - word.length(), word)) {
                return true;
            }
        }
        return false;
    }
}
