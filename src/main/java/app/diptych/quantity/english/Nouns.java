package app.diptych.quantity.english;

import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts: the first word in the plural behind it, past adjectives and names. */
final class Nouns {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 30;
    /** A word of this length, with its hyphen, may end in "-ed" by itself: "bed". */
    private static final int SHORT = 5;

    private final Words words;

    Nouns(Words words) {
        this.words = words;
    }

    /** The counted noun behind {@code end}, in lower case, or null. */
    @Nullable
    String behind(Reading reading, int end) {
        int gap = Figures.gap(reading, end);
        if (gap == end) {
            return null;
        }
        boolean joined = reading.at(end) == '-';
        int at = ofWhole(reading, gap);
        boolean whole = at > gap;
        at += reading.has(at, "such ") ? 5 : 0;
        int first = at;
        int name = 0;
        for (int i = 0; i < MOST_WORDS; i++) {
            int wordEnd = wordEnd(reading, at);
            if (wordEnd == at || isStop(reading, at)) {
                break;
            }
            if (isPlural(reading, at, wordEnd)) {
                // A name in capitals is an adjective as a rule, "62 Emmys nominations", but may be the noun: "ten
                // Danes".
                if (!Character.isUpperCase(reading.raw(at)) || reading.raw(wordEnd) != ' ') {
                    return noun(reading, first, at, wordEnd);
                }
                name = name == 0 ? at : name;
            }
            // "seven-figure deals", "a five-star chain of hotels": the joined word is no noun that is counted.
            if (reading.at(wordEnd) != ' ' || joined) {
                break;
            }
            at = whole ? wordEnd + 1 : pastList(reading, wordEnd + 1, at);
        }
        return name == 0 ? null : new String(reading.chars(), name, wordEnd(reading, name) - name);
    }

    /** "15 Global 2,000 customers", "30 Fortune 500 clients": past the number of a name in capitals. */
    private static int pastList(Reading reading, int at, int word) {
        int end = Digits.run(reading, at);
        end = reading.at(end) == ',' ? Digits.run(reading, end + 1) : end;
        boolean list = end > at && reading.at(end) == ' ' && Character.isUpperCase(reading.raw(word));
        return list ? end + 1 : at;
    }

    /** The noun of "a 12-store chain", "a four-hospital system", or null: "five-star", "three-pronged" count nothing. */
    @Nullable
    String joined(Reading reading, int end) {
        if (reading.at(end) != '-' || !Character.isLowerCase(reading.raw(end + 1))) {
            return null;
        }
        int stop = end + 1;
        while (stop < end + LONGEST && Letters.isLatin(reading.at(stop))) {
            stop++;
        }
        boolean word = stop > end + 3 && reading.at(stop) == ' ' && Letters.isLatin(reading.at(stop + 1));
        boolean ending = reading.has(stop - 2, "ed") || reading.has(stop - 2, "al") || reading.has(stop - 2, "ly");
        boolean adjective = (ending && stop > end + SHORT)
                || reading.has(stop - 4, "fold")
                || words.compound.at(reading.chars(), end + 1, reading.length()) > 0
                || isStop(reading, end + 1);
        return word && !adjective ? new String(reading.chars(), end + 1, stop - end - 1) : null;
    }

    /** Behind "of the", "out of our", "of their": what is counted is a part of a whole. */
    private int ofWhole(Reading reading, int start) {
        int at = reading.has(start, "out of ") ? start + 4 : start;
        if (!reading.has(at, "of ")) {
            return start;
        }
        at += 3;
        int found = words.whose.at(reading.chars(), at, reading.length());
        return found == 0 ? at : at + words.whose.length(found) + 1;
    }

    /** "sales reps" is counted in reps; "developer years" keeps its first word, else it would be a span of time. */
    private String noun(Reading reading, int first, int at, int end) {
        int start = at;
        int stop = end;
        if (reading.at(end) == ' ') {
            int next = wordEnd(reading, end + 1);
            if (isPlural(reading, end + 1, next) && !isStop(reading, end + 1)) {
                start = end + 1;
                stop = next;
            }
        }
        boolean time = words.duration.at(reading.chars(), start, reading.length()) > 0;
        int from = time ? first : start;
        return new String(reading.chars(), from, stop - from);
    }

    private boolean isStop(Reading reading, int at) {
        int found = words.stop.at(reading.chars(), at, reading.length());
        // "24 in-person events", "25 US cities": neither is the little word that it begins with.
        boolean joined = found > 0 && reading.at(at + words.stop.length(found)) == '-';
        // Nor is the grade of "Class A malls".
        boolean grade = reading.raw(at) == 'A' && reading.at(at + 1) == ' ' && Letters.isLatin(reading.at(at - 2));
        boolean capitals =
                grade || (Character.isUpperCase(reading.raw(at)) && Character.isUpperCase(reading.raw(at + 1)));
        return found > 0 && !joined && !capitals;
    }

    private boolean isPlural(Reading reading, int start, int end) {
        if (end - start < 3) {
            return false;
        }
        if (words.irregular.at(reading.chars(), start, reading.length()) == 0) {
            char last = reading.at(end - 1);
            char before = reading.at(end - 2);
            // "GPUs", "APIs": initials in the plural.
            if (reading.raw(end - 1) == 's' && Character.isUpperCase(reading.raw(end - 2))) {
                return true;
            }
            if (last != 's' || before == 's' || before == 'u' || before == 'i' || before == '\'') {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(Reading reading, int start) {
        int at = start;
        while (at < start + LONGEST && (Letters.isWord(reading.at(at)) || isInner(reading, at))) {
            at++;
        }
        return at;
    }

    private static boolean isInner(Reading reading, int at) {
        char c = reading.at(at);
        boolean initial = c == '.' && Letters.isLatin(reading.at(at - 1)) && !Letters.isLatin(reading.at(at - 2));
        return initial || ((c == '-' || c == '\'' || c == '&') && Letters.isLatin(reading.at(at + 1)));
    }
}
