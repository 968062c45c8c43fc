package app.diptych.quantity.english.number;

import app.diptych.quantity.Bound;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up a number in words: "two hundred and five", "one and a half million", "a dozen". Used once, for one number. */
final class NumberWords {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberLists words;
    private final Reading reading;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private NumberWord.@Nullable Kind previous;
    private int previousValue;
    private int end;
    private int decimals;
    private int exponent;

    NumberWords(NumberLists words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    /** The number at {@code start}, or null. */
    @Nullable
    Numeral read(int start) {
        int at = start;
        while (at >= 0) {
            int found = words.number.at(reading.chars(), at, reading.length());
            if (found == 0 || !take(words.number.meaning(found), at, words.number.length(found))) {
                break;
            }
            at = nextWord();
        }
        if (previous == null || previous == NumberWord.Kind.ARTICLE) {
            return null;
        }
        fraction();
        BigDecimal value = total.add(current);
        Numeral.Form form =
                exponent > 0 || previous == NumberWord.Kind.DOZEN ? Numeral.Form.SCALED_WORDS : Numeral.Form.WORDS;
        return new Numeral(start, end, value, value, decimals, exponent, form, Bound.EXACT);
    }

    private boolean take(NumberWord word, int at, int length) {
        boolean fits = switch (word.kind()) {
            case ARTICLE -> previous == null;
            case UNIT ->
                previous == null
                        || previous == NumberWord.Kind.SCALE
                        || (previous == NumberWord.Kind.TENS && word.value() > 0 && word.value() < 10);
            case TENS -> previous == null || previous == NumberWord.Kind.SCALE;
            case DOZEN -> previous != null && previous != NumberWord.Kind.SCALE && current.signum() >= 0;
            case SCALE -> previous != null && scaleFits(word.value());
        };
        if (!fits) {
            return false;
        }
        add(word);
        previous = word.kind();
        previousValue = word.value();
        end = at + length;
        return true;
    }

    private boolean scaleFits(int power) {
        if (previous == NumberWord.Kind.SCALE) {
            return power > 2 && previousValue == 2;
        }
        return power > 2 || current.compareTo(BigDecimal.TEN.pow(2)) < 0;
    }

    private void add(NumberWord word) {
        switch (word.kind()) {
            case ARTICLE -> {}
            case UNIT, TENS -> {
                current = current.add(BigDecimal.valueOf(word.value()));
                decimals = 0;
            }
            case DOZEN -> current = one(current).multiply(BigDecimal.valueOf(word.value()));
            case SCALE -> scale(word.value());
        }
    }

    private void scale(int power) {
        exponent = Math.max(exponent, power);
        decimals = previous == NumberWord.Kind.SCALE ? decimals - power : -power;
        if (power == 2) {
            current = one(current).scaleByPowerOfTen(2);
        } else {
            total = total.add(one(current).scaleByPowerOfTen(power));
            current = BigDecimal.ZERO;
        }
    }

    private static BigDecimal one(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number;
    }

    /** Where the next word starts: behind a space, a hyphen, or "and" that is followed by less than a scale. */
    private int nextWord() {
        char c = reading.at(end);
        if (c != ' ' && c != '-') {
            return -1;
        }
        if (reading.has(end + 1, "and ") && previous == NumberWord.Kind.SCALE) {
            int found = words.number.at(reading.chars(), end + 5, reading.length());
            boolean small = found > 0 && words.number.meaning(found).kind() != NumberWord.Kind.ARTICLE;
            return small ? end + 5 : -1;
        }
        return end + 1;
    }

    /** "point four", "and a half", and a scale behind either. */
    private void fraction() {
        if (reading.has(end, " and a half")) {
            boolean ofScale = previous == NumberWord.Kind.SCALE;
            current = current.add(ofScale ? HALF.scaleByPowerOfTen(previousValue) : HALF);
            decimals += 1;
            end += 11;
            if (!ofScale) {
                scaleBehind();
            }
        } else if (reading.has(end, " point ") && previous != NumberWord.Kind.SCALE) {
            point();
        }
    }

    private void point() {
        int at = end + 7;
        int places = 0;
        while (places < 6) {
            int found = words.number.at(reading.chars(), at, reading.length());
            if (found == 0) {
                break;
            }
            NumberWord word = words.number.meaning(found);
            if (word.kind() != NumberWord.Kind.UNIT || word.value() > 9) {
                break;
            }
            places++;
            current = current.add(BigDecimal.valueOf(word.value(), places));
            end = at + words.number.length(found);
            at = end + 1;
        }
        decimals = places;
        if (places > 0) {
            scaleBehind();
        }
    }

    private void scaleBehind() {
        char c = reading.at(end);
        int found = c == ' ' || c == '-' ? words.number.at(reading.chars(), end + 1, reading.length()) : 0;
        if (found > 0 && words.number.meaning(found).kind() == NumberWord.Kind.SCALE) {
            int power = words.number.meaning(found).value();
            current = current.scaleByPowerOfTen(power);
            exponent = power;
            decimals -= power;
            end += 1 + words.number.length(found);
        }
    }
}
