package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.english.money.MoneyLists;
import app.diptych.quantity.english.number.Level;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads bands: "mid-30s percent", "low to mid 20s", "high single digits". For the thirties: low 30 to 33, mid 33 to 37,
 * high 37 to 39, low to mid 30 to 37; for single digits low 1 to 3, mid 4 to 6, high 7 to 9; low double digits 10 to 13;
 * teens as decades. These limits are the project's own convention; no standard fixes them.
 */
final class Bands {
    /** The letters of "single", and of "double". */
    private static final int SINGLE = 6;

    private final Words words;
    private final Points points;

    Bands(Words words) {
        this.words = words;
        this.points = new Points(words);
    }

    /** The band at a place, or null. */
    @Nullable
    Draft read(Reading reading, int start) {
        char[] chars = reading.chars();
        int limit = reading.length();
        int found = words.level.at(chars, start, limit);
        if (found == 0) {
            return open(reading, start);
        }
        Level lower = words.level.meaning(found);
        Level upper = lower;
        int at = behind(reading, start + words.level.length(found));
        if (lower == Level.PLAIN) {
            at = start;
        } else if (reading.has(at, "to ") || reading.has(at, "to-")) {
            at += reading.has(at, "to the ") ? 4 : 0;
            int second = words.level.at(chars, at + 3, limit);
            if (second > 0 && words.level.meaning(second) != Level.PLAIN) {
                upper = words.level.meaning(second);
                at = behind(reading, at + 3 + words.level.length(second));
            }
        }
        MoneyLists.Sign money = words.money.before(reading, at);
        if (money != null) {
            at += money.length();
        }
        int[] ends = new int[3];
        if (!decade(reading, at, lower, upper, ends, money != null) && !digits(reading, at, lower, upper, ends)) {
            return null;
        }
        return draft(reading, start, ends, money == null ? null : money.currency());
    }

    /** "teens" and "30s percent" without a level. */
    private @Nullable Draft open(Reading reading, int start) {
        if (Letters.isDigit(reading.at(start))) {
            return decadeOfRate(reading, start);
        }
        int found = words.decade.at(reading.chars(), start, reading.length());
        if (found == 0 || reading.at(start - 1) == '-') {
            return priced(reading, start);
        }
        int base = words.decade.meaning(found);
        Draft draft = draft(reading, start, new int[] {base, base + 9, start + words.decade.length(found)}, null);
        boolean told = draft.end > start + words.decade.length(found);
        return told || (base == 10 && reading.has(start - 4, "the ")) ? draft : null;
    }

    /** "crude in the $70s", "fares in the $300s": the decade or the hundred of a price. */
    private @Nullable Draft priced(Reading reading, int start) {
        MoneyLists.Sign sign = reading.has(start - 4, "the ") ? words.money.before(reading, start) : null;
        int at = sign == null ? start : start + sign.length();
        int end = Digits.run(reading, at);
        boolean shape = (end == at + 2 || (end == at + 3 && reading.at(end - 2) == '0'))
                && reading.at(end - 1) == '0'
                && reading.at(end) == 's'
                && !Letters.isWord(reading.at(end + 1));
        if (sign == null || !shape) {
            return null;
        }
        int base = Integer.parseInt(reading.text(), at, end, 10);
        return draft(reading, start, new int[] {base, base + (base < 100 ? 9 : 99), end + 1}, sign.currency());
    }

    /** "occupancy in the 80s": a rate, where the sentence speaks of one; else the years of a century. */
    private @Nullable Draft decadeOfRate(Reading reading, int start) {
        int end = start + 2;
        boolean shape = reading.at(start + 1) == '0'
                && reading.at(start) > '1'
                && reading.at(end) == 's'
                && !Letters.isWord(reading.at(end + 1))
                && reading.has(start - 4, "the ")
                && !reading.has(start - 12, "back in the ");
        if (!shape || !points.isRateAround(reading, start, end)) {
            return null;
        }
        int base = (reading.at(start) - '0') * 10;
        return draft(reading, start, new int[] {base, base + 9, end + 1}, null);
    }

    private boolean decade(Reading reading, int at, Level lower, Level upper, int[] ends, boolean money) {
        int base;
        int end;
        if (Letters.isDigit(reading.at(at))) {
            end = Digits.run(reading, at);
            if (end - at > 4) {
                return false;
            }
            base = Integer.parseInt(reading.text(), at, end, 10);
            boolean plural = reading.at(end) == 's' || reading.has(end, "'s");
            boolean percent = reading.at(end) == '%' || reading.has(end, " percent") || reading.has(end, "-percent");
            boolean scale = words.numbers.scaleAt(reading.chars(), reading.skipSpaces(end)) > 0;
            if (base % 10 != 0 || base < 20 || !(plural || percent || money || scale) || base > 1000) {
                return false;
            }
            end += plural ? (reading.at(end) == 's' ? 1 : 2) : 0;
        } else {
            int found = words.decade.at(reading.chars(), at, reading.length());
            if (found == 0) {
                return false;
            }
            base = words.decade.meaning(found);
            end = at + words.decade.length(found);
        }
        int unit = base >= 100 && base % 100 == 0 ? 10 : 1;
        ends[0] = base + unit * low(lower);
        ends[1] = base + unit * high(upper);
        ends[2] = end;
        return true;
    }

    private static int low(Level level) {
        return switch (level) {
            case LOW, PLAIN -> 0;
            case MID -> 3;
            case HIGH -> 7;
        };
    }

    private static int high(Level level) {
        return switch (level) {
            case LOW -> 3;
            case MID -> 7;
            case HIGH, PLAIN -> 9;
        };
    }

    private boolean digits(Reading reading, int at, Level lower, Level upper, int[] ends) {
        int found = words.digitBand.at(reading.chars(), at, reading.length());
        int places = found == 0 ? sharedPlaces(reading, at, lower) : words.digitBand.meaning(found);
        if (places == 0) {
            return false;
        }
        ends[0] = digitsLow(places, lower);
        ends[1] = digitsHigh(places, upper);
        ends[2] = at + (found == 0 ? SINGLE : words.digitBand.length(found));
        return true;
    }

    /** "high-single to low-double digits": the word digits is said once; 0 if nothing is shared. */
    private int sharedPlaces(Reading reading, int at, Level level) {
        boolean single = reading.has(at, "single");
        if (level == Level.PLAIN || !(single || reading.has(at, "double"))) {
            return 0;
        }
        int joint = at + SINGLE;
        boolean joined = reading.has(joint, " to ") || reading.has(joint, "-to-") || reading.has(joint, " and ");
        int second = joined ? reading.skipSpaces(joint + 4) : at;
        int found = joined ? words.level.at(reading.chars(), second, reading.length()) : 0;
        int next = behind(reading, second + words.level.length(found));
        boolean digits = found > 0 && words.digitBand.at(reading.chars(), next, reading.length()) > 0;
        return digits ? (single ? 1 : 2) : 0;
    }

    private static int digitsLow(int places, Level level) {
        int unit = places == 1 ? 1 : places == 2 ? 10 : 100;
        return switch (level) {
            case LOW, PLAIN -> unit;
            case MID -> 4 * unit;
            case HIGH -> 7 * unit;
        };
    }

    private static int digitsHigh(int places, Level level) {
        int unit = places == 1 ? 1 : places == 2 ? 10 : 100;
        return switch (level) {
            case LOW -> places == 1 ? 3 : 13 * unit / 10;
            case MID -> 7 * unit - 1;
            case HIGH, PLAIN -> 10 * unit - 1;
        };
    }

    private static int behind(Reading reading, int end) {
        int at = end;
        while (at < end + 2 && (reading.at(at) == ' ' || reading.at(at) == '-')) {
            at++;
        }
        return at;
    }

    /** A band without a unit is one of percent: nothing else is spoken of so. */
    private Draft draft(Reading reading, int start, int[] ends, @Nullable Currency currency) {
        Draft draft = new Draft(Kind.PERCENT, start, ends[2]);
        draft.unit = "%";
        draft.low = BigDecimal.valueOf(ends[0]);
        draft.high = BigDecimal.valueOf(ends[1]);
        int at = Figures.gap(reading, ends[2]);
        int found = words.points.at(reading.chars(), at, reading.length());
        if (found > 0) {
            draft.kind = Kind.POINTS;
            draft.unit = "bp";
            draft.end = at + words.points.length(found);
            draft.scale(words.points.meaning(found));
        } else if ((found = words.percent.at(reading.chars(), at, reading.length())) > 0) {
            draft.end = at + words.percent.length(found);
        } else if (words.numbers.scaleAt(reading.chars(), at) > 0) {
            draft.kind = currency == null ? Kind.COUNT : Kind.MONEY;
            draft.unit = currency == null ? "" : currency.code();
            draft.scale(words.numbers.scaleAt(reading.chars(), at));
            draft.end = at + words.numbers.wordLength(reading.chars(), at);
        } else if (currency != null) {
            draft.kind = Kind.MONEY;
            draft.unit = currency.code();
        }
        draft.outerEnd = draft.end;
        return draft;
    }
}
