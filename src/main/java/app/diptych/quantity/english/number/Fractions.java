package app.diptych.quantity.english.number;

import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parts of one behind a number: "and a half", "and three quarters", "point two five", " 1/2", "½". */
final class Fractions {
    /** Unicode 16, Latin-1 Supplement and Number Forms; numerator and denominator. */
    private static final String VULGAR = "½12¼14¾34⅓13⅔23⅕15⅖25⅗35⅘45⅙16⅛18⅜38⅝58⅞78";

    private static final int MOST_PLACES = 12;

    private Fractions() {}

    /** A part and the offset behind it. */
    record Part(BigDecimal value, int end) {}

    /** "a half", "one half", "three quarters", "two-thirds", behind the word "and"; null if it is none. */
    static @Nullable Part behind(NumberLists words, Reading reading, int at) {
        NumberWord word = words.wordAt(reading.chars(), at);
        if (word == null || word.value() > 9 || word.value() < 1 || !isSmall(word)) {
            return null;
        }
        int next = at + words.wordLength(reading.chars(), at);
        if (reading.at(next) != ' ' && reading.at(next) != '-') {
            return null;
        }
        int found = words.part.at(reading.chars(), next + 1, reading.length());
        if (found == 0) {
            return null;
        }
        int parts = words.part.meaning(found);
        // "between one and two quarters" counts quarters of a year.
        boolean quarters = parts == 4 && word.value() == 2;
        boolean fits = word.value() < parts && !quarters;
        return fits ? new Part(Draft.share(word.value(), parts), next + 1 + words.part.length(found)) : null;
    }

    private static boolean isSmall(NumberWord word) {
        return word.kind() == NumberWord.Kind.ARTICLE || word.kind() == NumberWord.Kind.UNIT;
    }

    /** The digits behind "point", in words: "two five", "oh five", "seventy-one"; null if there are none. */
    static @Nullable Part point(NumberLists words, Reading reading, int start) {
        StringBuilder digits = new StringBuilder("0.");
        int at = start;
        int end = start;
        while (digits.length() < MOST_PLACES) {
            NumberWord word = words.wordAt(reading.chars(), at);
            int length = words.wordLength(reading.chars(), at);
            if (word == null) {
                length = words.oh.length(words.oh.at(reading.chars(), at, reading.length()));
                if (length == 0) {
                    break;
                }
                digits.append('0');
            } else if (word.kind() == NumberWord.Kind.UNIT && (word.value() < 10 || digits.length() == 2)) {
                digits.append(word.value());
            } else if (word.kind() == NumberWord.Kind.TENS && digits.length() == 2) {
                digits.append(word.value() / 10);
                NumberWord unit = words.wordAt(reading.chars(), at + length + 1);
                if (unit == null || unit.kind() != NumberWord.Kind.UNIT || unit.value() > 9) {
                    digits.append('0');
                }
            } else {
                break;
            }
            end = at + length;
            at = reading.at(end) == ' ' || reading.at(end) == '-' ? end + 1 : reading.length();
        }
        return digits.length() == 2 ? null : new Part(new BigDecimal(digits.toString()), end);
    }

    /** "1/2" with one digit over one or two, or "½"; null if it is none. */
    static @Nullable Part written(Reading reading, int at) {
        int sign = VULGAR.indexOf(reading.at(at));
        if (sign >= 0 && sign % 3 == 0) {
            int above = VULGAR.charAt(sign + 1) - '0';
            return new Part(Draft.share(above, VULGAR.charAt(sign + 2) - '0'), at + 1);
        }
        int slash = Digits.run(reading, at);
        int end = Digits.run(reading, slash + 1);
        boolean shape = slash > at && slash - at < 3 && reading.at(slash) == '/' && end > slash + 1 && end - slash < 4;
        if (!shape || Letters.isWord(reading.at(end)) || reading.at(end) == '/') {
            return null;
        }
        int above = Integer.parseInt(reading.text(), at, slash, 10);
        int below = Integer.parseInt(reading.text(), slash + 1, end, 10);
        return above == 0 || above >= below ? null : new Part(Draft.share(above, below), end);
    }
}
