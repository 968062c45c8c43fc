package app.diptych.quantity.english;

import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.english.number.Magnitudes;
import app.diptych.quantity.english.number.NumberWord;
import app.diptych.quantity.english.number.Numerals;
import app.diptych.quantity.english.number.Samples;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads parts of one ("half of", "two-thirds"), and what is so many times as much without a number before it. */
final class Parts {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    /** How far before "in half" the verb may stand. */
    private static final int CUT = 60;

    private static final String FACTOR = "factor of ";

    private final Words words;
    private final Numerals numerals;
    private final Multiples multiples;
    private final Points points;
    private final Samples samples;

    Parts(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.multiples = new Multiples(words);
        this.points = new Points(words);
        this.samples = new Samples(words.numbers, numerals);
    }

    /** The multiple or part at a place, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        Draft multiple = multiples.word(reading, start);
        multiple = multiple != null ? multiple : factor(reading, start);
        return multiple != null ? multiple : part(reading, start);
    }

    /** "two-thirds", read before "two" is taken for a number of things; null if it is none. */
    @Nullable
    Draft counted(Reading reading, int start) {
        return reading.at(start) == 'h' ? null : part(reading, start);
    }

    /** "It rose by a factor of four"; what falls by one is a part of what it was. */
    private @Nullable Draft factor(Reading reading, int start) {
        int at = start + FACTOR.length();
        if (!reading.has(start, FACTOR) || !isNumber(reading, at) || !reading.has(start - 5, "by a ")) {
            return null;
        }
        Numeral factor = small(reading, at);
        if (factor == null || Letters.isWord(reading.at(factor.end()))) {
            return null;
        }
        int verb = words.directionBefore.before(
                reading.chars(), reading.skipSpacesBack(start - 5), Math.max(0, start - CUT));
        boolean falls = verb > 0 && words.directionBefore.meaning(verb) == Direction.DOWN;
        return falls
                ? Draft.of(Kind.FRACTION, "1", Draft.share(1, factor.low().longValue()), start, factor.end())
                : Draft.of(Kind.MULTIPLE, "x", factor.low(), start, factor.end());
    }

    private boolean isNumber(Reading reading, int at) {
        return Letters.isDigit(reading.at(at)) || words.numbers.wordLength(reading.chars(), at) > 1;
    }

    /** "nine out of ten", "1 in 5", "one in every three"; null if it is none. */
    private @Nullable Draft outOf(Reading reading, int start) {
        // Most words are no numbers: nothing is read, and nothing allocated, for them.
        if (!isNumberAt(reading, start)) {
            return null;
        }
        Numeral above = small(reading, start);
        if (above == null || reading.isJoinedBefore(start) || isNumbered(reading, start)) {
            return null;
        }
        int at = above.end();
        boolean in = reading.has(at, " in ");
        if (!in && !reading.has(at, " out of ")) {
            return null;
        }
        at += in ? 4 : 8;
        at += !in && reading.has(at, "the ") ? 4 : 0;
        boolean every = reading.has(at, "every ");
        at += every ? 6 : 0;
        Numeral below = small(reading, at);
        if (below == null || below.low().compareTo(above.low()) <= 0) {
            return null;
        }
        boolean one = above.low().compareTo(BigDecimal.ONE) == 0;
        int behind = Figures.gap(reading, below.end());
        boolean unit = words.duration.at(reading.chars(), behind, reading.length()) > 0
                || words.percent.at(reading.chars(), behind, reading.length()) > 0;
        boolean spelled = above.spelled() && below.spelled() && (start == 0 || reading.has(start - 2, ". "));
        boolean told =
                every || one || spelled || below.low().compareTo(BigDecimal.TEN) == 0 || isLimited(reading, start);
        if (unit || (in && !told)) {
            return null;
        }
        BigDecimal share = Draft.share(above.low().longValue(), below.low().longValue());
        return Draft.of(Kind.FRACTION, "1", share, start, below.end());
    }

    /** "about half", "more than 2 in 5". */
    private boolean isLimited(Reading reading, int start) {
        return words.before.before(reading.chars(), reading.skipSpacesBack(start), Math.max(0, start - 20)) > 0;
    }

    /** "two and three quarters" is one number, "sales and three quarters" is none. */
    private boolean isBehindNumber(Reading reading, int start, boolean article) {
        int at = start - 5;
        return reading.has(at, " and ")
                && (article || Letters.isDigit(reading.at(at - 1)) || words.numbers.endsAt(reading.chars(), at));
    }

    private boolean isNumberAt(Reading reading, int start) {
        if (Letters.isLatin(reading.at(start))) {
            return words.numbers.wordLength(reading.chars(), start) > 1;
        }
        int end = Digits.run(reading, start);
        return end > start && (reading.has(end, " in ") || reading.has(end, " out of "));
    }

    /** A whole number from one to a thousand, without a scale in figures. */
    private @Nullable Numeral small(Reading reading, int at) {
        Numeral numeral = Letters.isDigit(reading.at(at)) || words.numbers.wordLength(reading.chars(), at) > 0
                ? numerals.read(reading, at, false)
                : null;
        boolean fits = numeral != null
                && !numeral.isRange()
                && numeral.decimals() <= 0
                && numeral.low().signum() > 0
                && numeral.low().compareTo(MOST) <= 0;
        return fits ? numeral : null;
    }

    /** "number one in five markets", "ranked 1 in 10 cities": a rank. */
    private static boolean isNumbered(Reading reading, int start) {
        return reading.has(start - 7, "number ")
                || reading.has(start - 4, "no. ")
                || reading.has(start - 7, "ranked ")
                || reading.has(start - 1, "$");
    }

    private @Nullable Draft part(Reading reading, int start) {
        Draft outOf = outOf(reading, start);
        outOf = outOf != null ? outOf : samples.read(reading, start);
        if (outOf != null) {
            return outOf;
        }
        int at = start;
        int numerator = 1;
        boolean article = false;
        if (Letters.isDigit(reading.at(start))) {
            Draft slash = slash(reading, start);
            return slash != null ? slash : Magnitudes.digits(reading, start);
        }
        NumberWord word = words.numbers.wordAt(reading.chars(), start);
        if (word != null) {
            article = word.kind() == NumberWord.Kind.ARTICLE;
            Draft decade = article
                    ? null
                    : Magnitudes.read(
                            reading, word.value(), start, start + words.numbers.wordLength(reading.chars(), start));
            if (decade != null) {
                return decade;
            }
            if (!article && (word.kind() != NumberWord.Kind.UNIT || word.value() > 9 || word.value() == 0)) {
                return null;
            }
            numerator = article ? 1 : word.value();
            at = start + words.numbers.wordLength(reading.chars(), start);
            // "two - thirds" in text that was cut into tokens.
            at += reading.has(at, " - ") ? 3 : 1;
        }
        int part = words.numbers.part.at(reading.chars(), at, reading.length());
        if (part == 0) {
            return null;
        }
        int denominator = words.numbers.part.meaning(part);
        int length = words.numbers.part.length(part);
        if ((word == null && (denominator != 2 || length > 4))
                || isBehindNumber(reading, start, article && denominator == 2)) {
            return null;
        }
        int end = at + length;
        Draft point = points.part(reading, numerator, denominator, start, end);
        if (point != null) {
            return point;
        }
        // "A quarter of a million" is a number by itself.
        boolean scaled = reading.has(end, " of a ") && words.numbers.scaleAt(reading.chars(), end + 6) > 2;
        if (scaled
                || numerator >= denominator
                || !isPart(reading, start, at, end, denominator, word != null && !article)) {
            return null;
        }
        return Draft.of(Kind.FRACTION, "1", Draft.share(numerator, denominator), start, end);
    }

    /** "2/3 of", "over 1/3"; a bare "2/3" may be a date. */
    private @Nullable Draft slash(Reading reading, int start) {
        int slash = Digits.run(reading, start);
        int end = Digits.run(reading, slash + 1);
        boolean small = slash - start == 1 && end - slash == 2;
        if (!small || reading.at(slash) != '/' || !(reading.has(end, " of") || isLimited(reading, start))) {
            return null;
        }
        int numerator = reading.at(start) - '0';
        int denominator = reading.at(slash + 1) - '0';
        return numerator == 0 || numerator >= denominator
                ? null
                : Draft.of(Kind.FRACTION, "1", Draft.share(numerator, denominator), start, end);
    }

    private boolean isPart(Reading reading, int start, int at, int end, int denominator, boolean counted) {
        if (isOfYear(reading, end)) {
            return false;
        }
        boolean of = isOfWhole(reading, end);
        if (isCompared(reading, at, start, end)) {
            return true;
        }
        if (denominator == 4) {
            boolean another = at > start
                    && (reading.has(end, " to ") || reading.has(end, " of "))
                    && isBehindPart(reading, start);
            boolean limited = reading.has(end, " of ") && isLimited(reading, start);
            return ((of || limited) && reading.has(end, " of ") && !isOfTime(reading, start))
                    || another
                    || isMoved(reading, start)
                    || (reading.at(at - 1) == '-' && (reading.has(end, " of ") || isPlainPart(reading, start, end)));
        }
        if (denominator == 2 && at == start) {
            return isHalf(reading, start, end, of);
        }
        boolean whole = denominator != 2 && at > start && reading.has(end, " of ");
        return counted
                || (at > start
                        && (reading.has(start - 3, "by ") || isLimited(reading, start) || isFrom(reading, start, end)))
                || reading.at(at - 1) == '-'
                || of
                || whole
                || (at > start && !Letters.isLatin(reading.at(end + 1)));
    }

    /** "a fifth lower", "a third as many", "half as much": what follows measures one thing by another. */
    private boolean isCompared(Reading reading, int at, int start, int end) {
        if (reading.at(end) != ' ') {
            return false;
        }
        boolean as = reading.has(end, " as ") && words.asMany.at(reading.chars(), end + 4, reading.length()) > 0;
        return as || (at > start && words.than.at(reading.chars(), end + 1, reading.length()) > 0);
    }

    /** "Three-quarters are new": with a hyphen it is a part; "a three-quarter run", "in three-quarters' time" are none. */
    private static boolean isPlainPart(Reading reading, int start, int end) {
        return reading.at(end - 1) == 's'
                && reading.at(end) == ' '
                && !isOfTime(reading, start)
                && !reading.has(start - 3, "in ");
    }

    /** "from a tenth to a quarter". */
    private static boolean isFrom(Reading reading, int start, int end) {
        return reading.has(start - 5, "from ") && reading.has(end, " to ");
    }

    /** "costs fell by a quarter". */
    private boolean isMoved(Reading reading, int start) {
        if (!reading.has(start - 4, " by ")) {
            return false;
        }
        int at = start - 4;
        return words.directionBefore.before(reading.chars(), at, Math.max(0, at - 24)) > 0
                || words.cut.before(reading.chars(), at, Math.max(0, at - 24)) > 0;
    }

    /** "the next three quarters of the plan": a span. */
    private static boolean isOfTime(Reading reading, int start) {
        return reading.has(start - 5, "next ")
                || reading.has(start - 5, "last ")
                || reading.has(start - 5, "past ")
                || reading.has(start - 6, "first ")
                || reading.has(start - 6, "prior ")
                || reading.has(start - 9, "previous ");
    }

    /** "half of", "about half were new", "cut in half"; not the bottom half, nor half way. */
    private boolean isHalf(Reading reading, int start, int end, boolean of) {
        // "The other half is core": of what was told before; "the other half of the page" is a place.
        if (reading.has(start - 6, "other ")) {
            return reading.has(end, " is ")
                    || reading.has(end, " was ")
                    || reading.has(end, " comes ")
                    || reading.has(end, " are ")
                    || reading.has(end, " were ")
                    || reading.has(end, " came ");
        }
        boolean side = reading.has(start - 4, "top ")
                || reading.has(start - 7, "bottom ")
                || reading.has(start - 6, "upper ")
                || reading.has(start - 6, "lower ");
        if (side || reading.at(end) == '-') {
            return false;
        }
        int next = reading.skipSpaces(end);
        boolean cut = reading.has(start - 3, "by ") || isCut(reading, start);
        boolean noun = words.notHalf.at(reading.chars(), next, reading.length()) > 0;
        return reading.has(end, " of ") || of || ((cut || isLimited(reading, start)) && !noun);
    }

    /** "cut our costs in half". */
    private boolean isCut(Reading reading, int start) {
        if (!reading.has(start - 3, "in ")) {
            return false;
        }
        for (int at = start - 3; at > start - CUT && at >= 0 && reading.at(at) != '.'; at--) {
            if (!Letters.isLatin(reading.at(at - 1)) && words.cut.at(reading.chars(), at, reading.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "two-thirds went to tea, a quarter to bread": shares of one whole, told one by one. */
    private static boolean isBehindPart(Reading reading, int start) {
        for (int i = 1; i <= 3; i++) {
            Draft draft = reading.last(i);
            if (draft != null && start - draft.end < 90 && draft.kind == Kind.FRACTION) {
                return reading.text().substring(draft.end, start).indexOf(". ") < 0;
            }
        }
        return false;
    }

    private static boolean isOfWhole(Reading reading, int end) {
        int at = reading.has(end, " of ") ? end + 4 : end + 1;
        return reading.has(at, "the ")
                || reading.has(at, "our ")
                || reading.has(at, "all ")
                || reading.has(at, "its ")
                || reading.has(at, "that ")
                || reading.has(at, "their ")
                || reading.has(at, "total ")
                || reading.has(end, " of these")
                || reading.has(end, " of them")
                || reading.has(end, " of it");
    }

    /** "half of the year", "half of 2024", "half year": periods. */
    private static boolean isOfYear(Reading reading, int end) {
        int at = reading.has(end, " of ") ? end + 4 : end + 1;
        at += reading.has(at, "the ") ? 4 : 0;
        at += reading.has(at, "fiscal ") ? 7 : 0;
        return reading.has(at, "year")
                || reading.has(at, "20")
                || reading.has(at, "an hour")
                || reading.has(at, "fy")
                || reading.has(at, "quarter")
                || reading.has(at, "decade")
                || reading.has(at, "month")
                || reading.has(at, "a year")
                || reading.has(at, "hour");
    }
}
