package app.diptych.quantity.english.number;

import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes in the scale behind a numeral: "5m", "5 million", "4 million six hundred thousand". */
final class Scales {
    private final NumberLists words;

    Scales(NumberLists words) {
        this.words = words;
    }

    /** The numeral with its scales; itself if there are none. */
    Numeral read(Reading reading, Numeral numeral, boolean money) {
        Numeral scaled = numeral;
        for (int i = 0; i < 2; i++) {
            Numeral next = attached(reading, scaled, money);
            next = next != null ? next : spaced(reading, scaled, money);
            if (next == null) {
                break;
            }
            scaled = next;
        }
        // "3 hundred" is followed by what is below a hundred, never a plain "5 million and 21".
        return scaled.exponent() > 1 && !numeral.isRange() && scaled.end() > numeral.end() + 1
                ? rest(reading, scaled)
                : scaled;
    }

    private @Nullable Numeral attached(Reading reading, Numeral numeral, boolean money) {
        int end = numeral.end();
        if (!Letters.isLatin(reading.at(end))) {
            return null;
        }
        int found = words.attached.at(reading.chars(), end, reading.length());
        if (found == 0 || !isScale(reading, end, words.attached.length(found), money)) {
            return null;
        }
        return numeral.scaled(words.attached.meaning(found), end + words.attached.length(found));
    }

    private @Nullable Numeral spaced(Reading reading, Numeral numeral, boolean money) {
        int end = numeral.end();
        char next = reading.at(end);
        if (next != ' ' && next != '-' && !Letters.isLatin(next)) {
            return null;
        }
        int from = next == ' ' || next == '-' ? reading.skipSpaces(end + (next == '-' ? 1 : 0)) : end;
        int found = words.number.at(reading.chars(), from, reading.length());
        if (found > 0 && words.number.meaning(found).kind() == NumberWord.Kind.SCALE) {
            boolean millimetres = reading.has(from, "mm") && !money && !Character.isUpperCase(reading.raw(from));
            return millimetres
                    ? null
                    : numeral.scaled(words.number.meaning(found).value(), from + words.number.length(found));
        }
        if (found > 0 && words.number.meaning(found).kind() == NumberWord.Kind.DOZEN && !numeral.spelled()) {
            BigDecimal dozens = numeral.low()
                    .multiply(BigDecimal.valueOf(words.number.meaning(found).value()));
            return new Numeral(
                    numeral.start(),
                    from + words.number.length(found),
                    dozens,
                    dozens,
                    0,
                    1,
                    Numeral.Form.SCALED_WORDS,
                    numeral.bound());
        }
        if (money && from > end) {
            found = words.attached.at(reading.chars(), from, reading.length());
            boolean upper = Character.isUpperCase(reading.raw(from));
            if (found > 0 && (upper || reading.at(from) == 'm' || reading.at(from) == 'b')) {
                return numeral.scaled(words.attached.meaning(found), from + words.attached.length(found));
            }
        }
        return null;
    }

    private static boolean isScale(Reading reading, int at, int length, boolean money) {
        boolean hyphen = reading.at(at + length) == '-' && Letters.isLatin(reading.at(at + length + 1));
        boolean upper = Character.isUpperCase(reading.raw(at));
        if (length > 1) {
            return money || upper || !reading.has(at, "mm");
        }
        return money || (upper && !hyphen) || reading.raw(at) == 'k' || (reading.at(at) == 'm' && isMany(reading, at));
    }

    /** "35m of its devices", "12.3m tonnes" are millions; "a 100m sprint" is not. */
    private static boolean isMany(Reading reading, int at) {
        if (reading.has(at + 1, " of ")) {
            return true;
        }
        int end = at + 2;
        while (Letters.isLatin(reading.at(end)) && end < at + 24) {
            end++;
        }
        return reading.at(at + 1) == ' ' && end > at + 5 && reading.at(end - 1) == 's';
    }

    /** "4 million six hundred fifty thousand", "3 hundred and 21", "2 billion 300 million": what is below the scale. */
    private Numeral rest(Reading reading, Numeral numeral) {
        if (reading.has(numeral.end(), " and ")) {
            Fractions.Part part = Fractions.behind(words, reading, numeral.end() + 5);
            if (part != null && numeral.exponent() > 2 && words.scaleAt(reading.chars(), part.end() + 1) == 0) {
                return plus(
                        numeral,
                        part.value().scaleByPowerOfTen(numeral.exponent()),
                        part.end(),
                        part.value().scale());
            }
        }
        int at = reading.skipSpaces(numeral.end());
        boolean and = at > numeral.end() && reading.has(at, "and ");
        at = and ? reading.skipSpaces(at + 4) : at;
        if (at == numeral.end() || numeral.decimals() > -2 || (and && numeral.exponent() > 2)) {
            return numeral;
        }
        Numeral rest = null;
        if (Letters.isDigit(reading.at(at))) {
            Numeral digits = Digits.read(reading, at);
            rest = digits == null ? null : read(reading, digits, false);
            rest = rest != null && (rest.exponent() > 1 || and) ? rest : null;
        } else if (Letters.isLatin(reading.at(at))) {
            NumberWord word = words.wordAt(reading.chars(), at);
            boolean small = word == null || word.kind() == NumberWord.Kind.ARTICLE;
            rest = small ? null : new NumberWords(words, reading).read(at);
            rest = rest != null && (rest.exponent() > 0 || and) ? rest : null;
        }
        if (rest == null
                || rest.decimals() > 0
                || rest.high().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-numeral.decimals())) >= 0) {
            return numeral;
        }
        return plus(numeral, rest.low(), rest.end(), rest.decimals());
    }

    private static Numeral plus(Numeral numeral, BigDecimal more, int end, int decimals) {
        BigDecimal sum = numeral.low().add(more);
        return new Numeral(
                numeral.start(), end, sum, sum, decimals, numeral.exponent(), numeral.form(), numeral.bound());
    }
}
