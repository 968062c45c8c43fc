package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads basis points and percentage points, in basis points; bare points only where they speak of a rate. */
final class Points {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int AHEAD = 90;
    private static final int BACK = 160;

    private final Words words;

    Points(Words words) {
        this.words = words;
    }

    @Nullable
    Draft read(Reading reading, Numeral numeral, int start, int at) {
        int found = words.points.at(reading.chars(), at, reading.length());
        if (found > 0) {
            return points(numeral, start, at + words.points.length(found), words.points.meaning(found));
        }
        found = words.barePoints.at(reading.chars(), at, reading.length());
        if (found > 0 && numeral.exponent() == 0) {
            int end = at + words.barePoints.length(found);
            if (isRate(reading, numeral, start, end)) {
                // "300 points of margin" are basis points: nothing moves by 300 percentage points.
                boolean basis = numeral.high().compareTo(HUNDRED) >= 0;
                return points(numeral, start, end, basis ? 0 : words.barePoints.meaning(found));
            }
        }
        return null;
    }

    private static Draft points(Numeral numeral, int start, int end, int power) {
        Draft draft = Draft.of(Kind.POINTS, "bp", numeral, start, end);
        draft.scale(power);
        return draft;
    }

    private boolean isRate(Reading reading, Numeral numeral, int start, int end) {
        int behind = Figures.gap(reading, end);
        boolean told = words.rateAfter.at(reading.chars(), behind, reading.length()) > 0;
        int before = reading.skipSpacesBack(start);
        told |= before < start && words.rateBefore.before(reading.chars(), before, Math.max(0, before - 20)) > 0;
        return (told || numeral.decimals() > 0 || reading.has(end, " of ")) && isRateAround(reading, start, end);
    }

    /** Looks around in the sentence for what points are counted of: a percent sign, growth, a margin. */
    private boolean isRateAround(Reading reading, int start, int end) {
        for (int at = end; at < end + AHEAD && at < reading.length() && !isSentenceEnd(reading, at); at++) {
            if (isRateAt(reading, at)) {
                return true;
            }
        }
        for (int at = start - 1; at > start - BACK && at >= 0 && !isSentenceEnd(reading, at); at--) {
            if (isRateAt(reading, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRateAt(Reading reading, int at) {
        if (reading.at(at) == '%') {
            return true;
        }
        return !Letters.isLatin(reading.at(at - 1)) && words.rateContext.at(reading.chars(), at, reading.length()) > 0;
    }

    private static boolean isSentenceEnd(Reading reading, int at) {
        return reading.at(at) == '.' && reading.at(at + 1) == ' ';
    }
}
