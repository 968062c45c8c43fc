package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Reads basis points and percentage points, in basis points; bare points only where they speak of a rate. */
final class Points {
    private final Words words;

    Points(Words words) {
        this.words = words;
    }

    @Nullable Draft read(Reading reading, Numeral numeral, int start, int at) {
        int found = words.points.at(reading.chars(), at, reading.length());
        if (found > 0) {
            return points(numeral, start, at + words.points.length(found), words.points.meaning(found));
        }
        found = words.barePoints.at(reading.chars(), at, reading.length());
        if (found > 0 && numeral.exponent() == 0) {
            int end = at + words.barePoints.length(found);
            if (isRate(reading, numeral, start, end)) {
                return points(numeral, start, end, words.barePoints.meaning(found));
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
        if (words.rateAfter.at(reading.chars(), behind, reading.length()) > 0 || numeral.decimals() > 0) {
            return true;
        }
        int before = reading.skipSpacesBack(start);
        boolean alone = !Letters.isLatin(reading.at(behind)) || reading.at(end) != ' ' || isStop(reading, behind);
        return alone
                && before < start
                && words.rateBefore.before(reading.chars(), before, Math.max(0, before - 20)) > 0;
    }

    private boolean isStop(Reading reading, int at) {
        return words.stop.at(reading.chars(), at, reading.length()) > 0;
    }
}
