package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.english.money.Coins;
import app.diptych.quantity.english.money.MoneyLists;
import app.diptych.quantity.english.number.Numerals;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one numeral with its sign, currency or unit. What has neither comes out as a COUNT without a noun. */
final class Figures {
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private final Words words;
    private final Numerals numerals;
    private final Points points;
    private final Coins coins;
    private final Multiples multiples;

    Figures(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.points = new Points(words);
        this.coins = new Coins(words.money, numerals);
        this.multiples = new Multiples(words);
    }

    /** The figure that starts at {@code start}, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        int at = start;
        int sign = bothLength(reading, at);
        boolean both = sign > 0;
        at = reading.skipSpaces(at + sign);
        boolean negative = !both && isSign(reading, at);
        at += negative ? 1 : 0;
        if (!both
                && !negative
                && (reading.has(at, "negative ") || reading.has(at, "minus ") || reading.has(at, "minus-"))) {
            negative = true;
            at += reading.at(at) == 'n' ? 9 : 6;
        }
        if (!both && !negative) {
            at += plusLength(reading, at);
        }
        if (reading.at(at) == '(') {
            return both || negative ? null : inParentheses(reading, at);
        }
        Draft draft = unsigned(reading, start, at);
        if (draft != null && negative) {
            draft.negate();
        }
        if (draft != null && both && draft.high != null) {
            draft.low = draft.high.negate();
        }
        return draft;
    }

    /** "minus 1 to plus 2 percent", "between -1% and +1%": the sign stands out only against another. */
    private static int plusLength(Reading reading, int at) {
        if (!reading.has(at - 3, "to ") && !reading.has(at - 4, "and ")) {
            return 0;
        }
        if (reading.has(at, "plus ")) {
            return "plus ".length();
        }
        if (reading.has(at, "positive ")) {
            return "positive ".length();
        }
        return reading.at(at) == '+' && Letters.isDigit(reading.at(at + 1)) ? 1 : 0;
    }

    /** The length of "plus or minus" in any of its forms, or 0. */
    private static int bothLength(Reading reading, int at) {
        char first = reading.at(at);
        if (first == 'p') {
            return reading.has(at, "plus or minus ") || reading.has(at, "plus-or-minus ")
                    ? 14
                    : reading.has(at, "plus/minus ") ? 11 : 0;
        }
        if (first == 'g') {
            return reading.has(at, "give or take ") ? 13 : 0;
        }
        return first == '±' ? 1 : first == '+' && reading.has(at, "+/-") ? 3 : 0;
    }

    /** "(3.2)%", "(3.2) million euros", as accounts print what is below zero; null for all else in parentheses. */
    private @Nullable Draft inParentheses(Reading reading, int start) {
        Numeral numeral = Letters.isDigit(reading.at(start + 1)) ? numerals.read(reading, start + 1, false) : null;
        if (numeral == null || reading.at(numeral.end()) != ')' || numeral.exponent() > 0) {
            return null;
        }
        // "(3.4) million dollars": the scale stands behind.
        Draft draft =
                unit(reading, numerals.scaled(reading, numeral.ending(numeral.end() + 1, Bound.EXACT), false), start);
        if (draft.kind != Kind.PERCENT && draft.kind != Kind.POINTS && draft.kind != Kind.MONEY) {
            return null;
        }
        draft.negate();
        return draft;
    }

    /** "sub-300 sq m", "an over-50 mile trip": the hyphen joins no name, but a word that limits. */
    boolean isLimitedByHyphen(Reading reading, int start) {
        return reading.at(start - 1) == '-'
                && words.before.before(reading.chars(), start - 1, Math.max(0, start - 12)) > 0;
    }

    /** The figure whose currency or number is at {@code at}; money in parentheses comes out negative. */
    private @Nullable Draft unsigned(Reading reading, int start, int at) {
        MoneyLists.Sign sign = words.money.before(reading, at);
        if (sign != null) {
            return priced(reading, start, at + sign.length(), sign);
        }
        char first = reading.at(at);
        int decades = first == 'd' ? words.decades.at(reading.chars(), at, reading.length()) : 0;
        if (decades > 0 && start == at) {
            return decades(reading, start, start + words.decades.length(decades));
        }
        Numeral numeral = numerals.read(reading, at, false);
        if (numeral != null) {
            return unit(reading, pastSuffix(reading, numeral, false), start);
        }
        if (first == 'y' && reading.has(at, "year and a half")) {
            return isSpanBefore(reading, at)
                    ? Draft.of(Kind.DURATION, "year", ONE_AND_A_HALF, start, at + "year and a half".length())
                    : null;
        }
        if (first != 'a' && first != 'h') {
            return null;
        }
        Draft lasting = lasting(reading, at);
        if (lasting != null) {
            return lasting;
        }
        Draft one = points.article(reading, at);
        return one != null ? one : coins.article(reading, at);
    }

    /** The number behind a currency: "$5", "$(5)" and "($5)", which are below zero, "$-5". */
    private @Nullable Draft priced(Reading reading, int start, int behind, MoneyLists.Sign sign) {
        int at = reading.skipSpaces(behind);
        boolean inside = reading.at(at) == '(';
        boolean minus = reading.at(at) == '-' && Letters.isDigit(reading.at(at + 1));
        Numeral numeral = numerals.read(reading, inside || minus ? at + 1 : at, true);
        if (numeral == null || (numeral.spelled() && sign.length() > 1)) {
            return null;
        }
        numeral = pastSuffix(reading, numeral, true);
        boolean closed = reading.at(numeral.end()) == ')';
        if (inside && !closed) {
            return null;
        }
        // "($5 million)" is an aside; only the bare number in parentheses, as accounts print it, is negative.
        boolean outside = closed
                && !inside
                && reading.at(start - 1) == '('
                && (numeral.exponent() == 0 || isPrinted(reading, numeral))
                && !isConversion(reading, start - 1);
        if (inside || outside) {
            numeral = numerals.scaled(reading, numeral.ending(numeral.end() + 1, Bound.EXACT), true);
        }
        Draft draft = money(reading, sign.currency(), numeral, outside ? start - 1 : start);
        if (inside || outside || minus) {
            draft.negate();
        }
        return draft;
    }

    /** "($3.4M)": nobody speaks a scale as one letter directly behind the digits. */
    private static boolean isPrinted(Reading reading, Numeral numeral) {
        return Letters.isLatin(reading.at(numeral.end() - 1)) && Letters.isDigit(reading.at(numeral.end() - 2));
    }

    /** "2,400 yen ($16)": the same money in another currency. */
    private static boolean isConversion(Reading reading, int at) {
        Draft last = reading.last();
        return last != null && at - last.outerEnd < 4 && (last.kind == Kind.MONEY || last.kind == Kind.COUNT);
    }

    /** "the past year and a half", where the article is that of the span. */
    private static boolean isSpanBefore(Reading reading, int at) {
        return reading.has(at - 5, "past ") || reading.has(at - 5, "last ") || reading.has(at - 5, "next ");
    }

    /** "$10-plus billion", "40-ish million": the scale stands behind a suffix that blurs the number. */
    private Numeral pastSuffix(Reading reading, Numeral numeral, boolean money) {
        int end = numeral.exponent() > 0 ? -1 : suffixEnd(reading, numeral.end());
        if (end < 0) {
            return numeral;
        }
        Numeral scaled = numerals.scaled(reading, numeral.ending(end, suffixBound(reading, end)), money);
        return scaled.exponent() > 0 ? scaled : numeral;
    }

    /** A minus directly before the number, with nothing that it could join on its left. */
    private static boolean isSign(Reading reading, int at) {
        char left = reading.at(at - 1);
        return reading.at(at) == '-' && !Letters.isWord(left) && left != '%' && left != '-' && left != ')';
    }

    private Draft money(Reading reading, Currency currency, Numeral numeral, int start) {
        Draft draft = Draft.of(Kind.MONEY, currency.code(), numeral, start, numeral.end());
        draft.scale(currency.power());
        int at = gap(reading, numeral.end());
        MoneyLists.Sign again = coins.again(reading, at);
        if (again != null) {
            draft.end = at + again.length();
            if (!again.currency().code().equals("USD")) {
                draft.unit = again.currency().code();
            }
        } else {
            coins.composite(reading, draft);
        }
        draft.outerEnd = draft.end;
        return draft;
    }

    private Draft unit(Reading reading, Numeral numeral, int start) {
        int suffix = suffixEnd(reading, numeral.end());
        if (suffix > 0) {
            Draft draft = unit(reading, numeral.ending(suffix, suffixBound(reading, suffix)), start);
            if (!draft.unit.isEmpty() || isCounted(reading, suffix)) {
                return draft;
            }
        }
        int at = gap(reading, numeral.end());
        char[] chars = reading.chars();
        int limit = reading.length();
        int ofMoney = numeral.bound() == Bound.VAGUE && reading.has(at, "of ") ? at + 3 : at;
        Draft money = coins.behind(reading, numeral, start, ofMoney);
        if (money != null) {
            return money;
        }
        // "tens of basis points", "2 full points" too.
        at += reading.has(at, "full point") || reading.has(at, "full percent") ? "full ".length() : 0;
        at = ofMoney > at && words.points.at(chars, ofMoney, limit) > 0 ? ofMoney : at;
        Draft rate = points.read(reading, numeral, start, at);
        if (rate != null) {
            return rate;
        }
        if (at == numeral.end() && reading.has(at, "pc") && !Letters.isWord(reading.at(at + 2))) {
            return Draft.of(Kind.PERCENT, "%", numeral, start, at + 2);
        }
        int found = words.percent.at(chars, at, limit);
        if (found > 0) {
            Draft draft = Draft.of(Kind.PERCENT, "%", numeral, start, at + words.percent.length(found));
            draft.scale(words.percent.meaning(found));
            return draft;
        }
        found = words.times.at(chars, at, limit);
        if (found > 0 && multiples.isFactor(reading, numeral, at, at + words.times.length(found))) {
            return multiples.read(reading, numeral, start, at + words.times.length(found));
        }
        at = pastAdjective(reading, isCutHyphen(reading, numeral.end()) ? numeral.end() + 3 : ofMoney);
        found = words.duration.at(chars, at, limit);
        if (found > 0 && words.notSpan.at(chars, at, limit) == 0 && !isAttachedLetters(numeral, at, found)) {
            return span(numeral, words.duration.meaning(found), start, at + words.duration.length(found));
        }
        found = words.measure.at(chars, at, limit);
        boolean upper = reading.at(start - 1) == '-' && Letters.isDigit(reading.at(start - 2));
        if (found > 0 && (upper || !reading.isJoinedBefore(start) || isLimitedByHyphen(reading, start))) {
            Draft draft = Draft.of(Kind.COUNT, words.measure.meaning(found), numeral, start, numeral.end());
            draft.end = at + words.measure.length(found);
            boolean symbol = words.measure.meaning(found).equals("symbol");
            draft.unit = symbol ? reading.text().substring(at, draft.end) : new String(chars, at, draft.end - at);
            draft.outerEnd = draft.end;
            return draft;
        }
        return Draft.of(Kind.COUNT, "", numeral, start, numeral.end());
    }

    /** "a 12 - month plan", "a 20 - mile run": text that was cut into tokens, a hyphen with its word in the singular. */
    private boolean isCutHyphen(Reading reading, int end) {
        if (!reading.has(end, " - ")) {
            return false;
        }
        int span = words.duration.at(reading.chars(), end + 3, reading.length());
        int length = span > 0
                ? words.duration.length(span)
                : words.measure.length(words.measure.at(reading.chars(), end + 3, reading.length()));
        return length > 2 && reading.at(end + 2 + length) != 's' && reading.at(end + 3 + length) == ' ';
    }

    /** Behind "12 plus", "four-plus", "20+", "30-ish", "20-odd" if a word or sign follows that may be the unit; −1 else. */
    private static int suffixEnd(Reading reading, int end) {
        int at = -1;
        char next = reading.at(end);
        if (next == '+') {
            at = end + 1;
        } else if (reading.has(end, "-plus ") || reading.has(end, " plus ")) {
            at = end + 5;
        } else if (reading.has(end, "-odd ") || reading.has(end, " odd ") || reading.has(end, "-ish ")) {
            at = end + 4;
        } else if (reading.has(end, "-some ")) {
            at = end + 5;
        } else if (reading.has(end, "ish ")) {
            at = end + 3;
        }
        boolean follows =
                at > 0 && (reading.at(at) == '%' || (reading.at(at) == ' ' && Letters.isLatin(reading.at(at + 1))));
        return follows ? at : -1;
    }

    private static Bound suffixBound(Reading reading, int end) {
        return reading.at(end - 1) == 'h' ? Bound.ABOUT : Bound.MORE_THAN;
    }

    /** "four-plus products": the noun follows at once. */
    private boolean isCounted(Reading reading, int end) {
        return words.stop.at(reading.chars(), end + 1, reading.length()) == 0 && reading.at(end - 1) != ' ';
    }

    private static Draft span(Numeral numeral, String unit, int start, int end) {
        int years = yearsOf(unit);
        Draft draft = Draft.of(Kind.DURATION, years > 0 ? "year" : unit, numeral, start, end);
        draft.scale(years);
        return draft;
    }

    /** The power of ten of the years that a unit has: decades and centuries are told in years. */
    static int yearsOf(String unit) {
        return unit.equals("decade") ? 1 : unit.equals("century") ? 2 : 0;
    }

    /** "a year and a half", "an hour and a half"; null if it is none. */
    private @Nullable Draft lasting(Reading reading, int start) {
        int at = reading.has(start, "a ") ? start + 2 : reading.has(start, "an ") ? start + 3 : -1;
        int found = at < 0 ? 0 : words.duration.at(reading.chars(), at, reading.length());
        int end = at + words.duration.length(found);
        if (found == 0 || !reading.has(end, " and a half")) {
            return null;
        }
        String unit = words.duration.meaning(found);
        int years = yearsOf(unit);
        Draft draft = Draft.of(Kind.DURATION, years > 0 ? "year" : unit, ONE_AND_A_HALF, start, end + 11);
        draft.scale(years);
        return draft;
    }

    /** "for decades"; "decades-long" is no more than an adjective. */
    private static @Nullable Draft decades(Reading reading, int start, int end) {
        if (reading.at(end) == '-' || reading.has(end, " old") || reading.at(start - 1) == '-') {
            return null;
        }
        Draft draft = Draft.of(Kind.DURATION, "year", BigDecimal.TEN, start, end);
        draft.high = BigDecimal.TEN.scaleByPowerOfTen(1);
        draft.bound = Bound.VAGUE;
        return draft;
    }

    /** "15 consecutive quarters": a span all the same. */
    private static int pastAdjective(Reading reading, int at) {
        for (String word : new String[] {
            "consecutive ",
            "straight ",
            "full ",
            "additional ",
            "trailing ",
            "calendar ",
            "more ",
            "extra ",
            "further ",
            "fiscal ",
            "financial ",
            "whole "
        }) {
            if (reading.has(at, word)) {
                return at + word.length();
            }
        }
        return at;
    }

    private boolean isAttachedLetters(Numeral numeral, int at, int found) {
        return at == numeral.end() && words.duration.length(found) < 3;
    }

    /** Behind a space or hyphen, if a word follows. */
    static int gap(Reading reading, int end) {
        int at = reading.skipSpaces(end);
        return at == end && reading.at(end) == '-' ? end + 1 : at;
    }
}
