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
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int AND_A_HALF = " and a half".length();
    private static final int AHEAD = 90;
    /** A rate that is spoken of in bare figures moves by less; more are the points of an index. */
    private static final BigDecimal MOST_PLAIN = BigDecimal.valueOf(30);

    private static final int BACK = 160;
    /** From the name of a score to its points. */
    private static final int SCORED = 48;

    private final Words words;

    Points(Words words) {
        this.words = words;
    }

    /** "a percentage point", "half a point of margin", "a point of growth"; null if it is none. */
    @Nullable
    Draft article(Reading reading, int start) {
        boolean half = reading.has(start, "half a ")
                || reading.has(start, "half-a-")
                || reading.has(start, "a half ")
                || reading.has(start, "a half-");
        int at = half ? start + 7 : reading.has(start, "a ") ? start + 2 : -1;
        if (reading.has(start, "half an hour")) {
            return Draft.of(Kind.DURATION, "hour", HALF, start, start + 12);
        }
        Draft measured = half(reading, start);
        if (measured != null) {
            return measured;
        }
        if (at < 0) {
            return null;
        }
        at += !half && reading.has(at, "full ") ? "full ".length() : 0;
        BigDecimal value = half ? HALF : BigDecimal.ONE;
        if (half && reading.has(at, "percent") && !reading.has(at, "percentage")) {
            return Draft.of(Kind.PERCENT, "%", value, start, at + 7);
        }
        if (reading.has(at, "percent and a half")) {
            return Draft.of(Kind.PERCENT, "%", value.add(HALF), start, at + "percent and a half".length());
        }
        int span = half ? lastingAt(reading, at) : 0;
        if (span > 0) {
            String unit = words.duration.meaning(span);
            int years = Figures.yearsOf(unit);
            int end = at + words.duration.length(span);
            return Draft.of(Kind.DURATION, years > 0 ? "year" : unit, value.scaleByPowerOfTen(years), start, end);
        }
        int found = words.points.at(reading.chars(), at, reading.length());
        int bare = words.barePoints.at(reading.chars(), at, reading.length());
        int end = at + (found > 0 ? words.points.length(found) : words.barePoints.length(bare));
        boolean more = !half && reading.has(end, " and a half");
        boolean rate = bare > 0 && (more || isOfRate(reading, end) || isOrTwo(reading, end));
        boolean than = words.than.at(reading.chars(), end + 1, reading.length()) > 0;
        rate |= bare > 0 && (half || than || isMoved(reading, start)) && isRateAround(reading, start, end);
        if ((found == 0 && !rate) || reading.at(end - 1) == 's') {
            return null;
        }
        end += more ? AND_A_HALF : 0;
        Draft draft = Draft.of(Kind.POINTS, "bp", more ? value.add(HALF) : value, start, end);
        draft.decimals = half || more ? 1 : 0;
        draft.scale(found > 0 ? words.points.meaning(found) : words.barePoints.meaning(bare));
        return orMore(reading, draft);
    }

    /** "half an inch", "half a mile", "a half-mile": a measure; null if it is none. */
    private @Nullable Draft half(Reading reading, int start) {
        int at = reading.has(start, "a half") ? start + 7 : reading.has(start, "half a") ? start + 7 : -1;
        at += at > 0 && reading.at(at - 1) == 'n' ? 1 : 0;
        int found = at < 0 ? 0 : words.measure.at(reading.chars(), at, reading.length());
        if (found == 0 || words.measure.meaning(found).equals("symbol") || Letters.isLatin(reading.at(at - 1))) {
            return null;
        }
        int end = at + words.measure.length(found);
        return Draft.of(Kind.COUNT, new String(reading.chars(), at, end - at), HALF, start, end);
    }

    /** The hour, month or year that half of is meant; 0 if none: a half-year is a period. */
    private int lastingAt(Reading reading, int at) {
        int found = words.duration.at(reading.chars(), at, reading.length());
        boolean period = reading.at(at - 2) != 'a' && !reading.has(at, "hour");
        boolean word = words.duration.length(found) > 3 || reading.has(at, "day");
        return found > 0 && word && !period && !reading.has(at, "second ") ? found : 0;
    }

    /** "up a point", "by about a point". */
    private static boolean isMoved(Reading reading, int start) {
        for (String word : new String[] {"up ", "down ", "by ", "about ", "nearly ", "roughly ", "almost "}) {
            if (reading.has(start - word.length(), word) && !Letters.isLatin(reading.at(start - word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "a point or two of growth". */
    private boolean isOrTwo(Reading reading, int end) {
        return reading.has(end, " or two") && isOfRate(reading, end + 7);
    }

    /** "1 point or 2 of decel", "a point or two": the second number shares the unit of the first. */
    private static Draft orMore(Reading reading, Draft draft) {
        int at = draft.end + 4;
        boolean two = reading.has(draft.end, " or two") || reading.has(draft.end, " or 2");
        int end = at + (reading.at(at) == '2' ? 1 : 3);
        boolean single = draft.low != null && draft.low.compareTo(HUNDRED) == 0 && reading.at(draft.end - 1) != 's';
        if (two && single && draft.high != null && !Letters.isWord(reading.at(end)) && reading.at(end) != '%') {
            draft.high = draft.high.add(HUNDRED);
            draft.end = end;
            draft.outerEnd = end;
        }
        return draft;
    }

    /** "a point of growth", "a point of margin". */
    private boolean isOfRate(Reading reading, int end) {
        return reading.has(end, " of ")
                && words.rateAfter.at(reading.chars(), end + 1, reading.length()) > 0
                && isRateAt(reading, end + 4);
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
                return orMore(reading, points(numeral, start, end, basis ? 0 : words.barePoints.meaning(found)));
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
        // "grew 61%, 58 points from price".
        told |= reading.has(start - 3, "%, ");
        told |= before < start && words.rateBefore.before(reading.chars(), before, Math.max(0, before - 20)) > 0;
        if (isScore(reading, start)) {
            return false;
        }
        if ((told || numeral.decimals() > 0 || reading.has(end, " of ")) && isRateAround(reading, start, end)) {
            return true;
        }
        return !numeral.spelled() && numeral.high().compareTo(MOST_PLAIN) <= 0 && !isOfList(reading, start, end);
    }

    /** "Our net promoter score rose four points": a score, named in the same clause, has points of its own. */
    private static boolean isScore(Reading reading, int start) {
        for (int at = start - 1; at > start - SCORED && at >= 0 && ",;.:%".indexOf(reading.at(at)) < 0; at--) {
            if (reading.has(at, "nps ") || reading.has(at, "promoter score") || reading.has(at, "satisfaction score")) {
                return true;
            }
        }
        return false;
    }

    /** "I have 3 points to make", "rose 12 points in the index": points of a list, an index, a game, a loyalty scheme. */
    private boolean isOfList(Reading reading, int start, int end) {
        int before = reading.skipSpacesBack(start);
        int behind = Figures.gap(reading, end);
        return words.listBefore.before(reading.chars(), before, Math.max(0, before - 24)) > 0
                || words.listAfter.at(reading.chars(), behind, reading.length()) > 0
                || isListAround(reading, start, end);
    }

    private boolean isListAround(Reading reading, int start, int end) {
        int to = Math.min(reading.length(), end + AHEAD);
        for (int at = Math.max(0, start - AHEAD); at < to; at++) {
            if (!Letters.isLatin(reading.at(at - 1))
                    && words.listContext.at(reading.chars(), at, reading.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Looks around in the sentence for what points are counted of: a percent sign, growth, a margin. */
    boolean isRateAround(Reading reading, int start, int end) {
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

    /** "three-quarters of a point", "a quarter-point": a part of a percentage point; null if it is none. */
    @Nullable
    Draft part(Reading reading, int numerator, int denominator, int start, int end) {
        boolean of = reading.has(end, " of a ");
        boolean joined = denominator == 4 && (reading.has(end, "-point") || reading.has(end, " point"));
        int at = of ? end + 6 : end + 1;
        int found = words.points.at(reading.chars(), at, reading.length());
        int bare = of || joined ? words.barePoints.at(reading.chars(), at, reading.length()) : 0;
        int length = found > 0 ? words.points.length(found) : words.barePoints.length(bare);
        if (!(of || joined) || length == 0 || numerator >= denominator) {
            return null;
        }
        int power = found > 0 ? words.points.meaning(found) : words.barePoints.meaning(bare);
        BigDecimal points = Draft.share(numerator, denominator).scaleByPowerOfTen(power);
        return Draft.of(Kind.POINTS, "bp", points, start, at + length);
    }
}
