package app.diptych.quantity.english.number;

import app.diptych.quantity.Bound;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a number in words: "two hundred and five", "one and a half million", "a dozen", "two million, six hundred
 * thousand". A number is a row of terms, each a group below a thousand with its scale, the scales falling. Used once, for
 * one number.
 */
final class NumberWords {
    private static final int THOUSAND = 3;

    private final NumberLists words;
    private final Reading reading;
    private BigDecimal total = BigDecimal.ZERO;
    /** The value, power and end of the term just read. */
    private BigDecimal term = BigDecimal.ZERO;

    private int power;
    private int end;
    /** Whether the number has begun with its scale: "hundred fifteen". */
    private boolean bare;

    private boolean dozen;
    private int decimals;
    private int exponent;

    NumberWords(NumberLists words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    /** The number at {@code start}, or null. */
    @Nullable
    Numeral read(int start) {
        if (!term(start)) {
            return null;
        }
        total = term;
        exponent = power;
        boolean between = reading.has(start - 8, "between ");
        while (power > 0 && more(between)) {
            total = total.add(term);
        }
        if (bare && isLone(start)) {
            return null;
        }
        fraction();
        boolean telling = exponent > 0 || dozen || decimals > 0;
        Numeral.Form form = telling ? Numeral.Form.SCALED_WORDS : Numeral.Form.WORDS;
        return new Numeral(start, end, total, total, decimals, exponent, form, Bound.EXACT);
    }

    /** "hundred" alone says a number only beside a unit: "a couple hundred" has been read before. */
    private boolean isLone(int start) {
        boolean unit = reading.has(end, " percent")
                || reading.has(end, " basis point")
                || reading.has(end, " bps")
                || reading.has(end, " dollar")
                || reading.has(end, "-dollar");
        boolean lone = words.number.length(words.number.at(reading.chars(), start, reading.length())) == end - start;
        return (lone && !unit) || reading.has(start - 4, "per ") || reading.has(start - 2, "-");
    }

    /** The next term, of a smaller scale than the last one; false if there is none. */
    private boolean more(boolean between) {
        int before = end;
        int wasPower = power;
        BigDecimal was = term;
        int wasDecimals = decimals;
        int at = reading.skipSpaces(end);
        boolean comma = reading.at(end) == ',' && reading.at(end + 1) == ' ';
        at = comma ? reading.skipSpaces(end + 1) : at > end || reading.at(end) != '-' ? at : end + 1;
        boolean and = reading.has(at, "and ") || reading.has(at, "& ");
        at = and ? reading.skipSpaces(at + (reading.at(at) == '&' ? 1 : 3)) : at;
        boolean fits = at > end
                && !(and && between)
                && term(at)
                && !isArticle(at)
                && term.compareTo(BigDecimal.ONE.scaleByPowerOfTen(wasPower)) < 0
                && (!comma || power > 0)
                && !isFractionAt(at);
        if (!fits) {
            end = before;
            power = wasPower;
            term = was;
            decimals = wasDecimals;
        }
        return fits;
    }

    private boolean isArticle(int at) {
        NumberWord word = words.wordAt(reading.chars(), at);
        return word == null || word.kind() == NumberWord.Kind.ARTICLE || word.kind() == NumberWord.Kind.SCALE;
    }

    private boolean isFractionAt(int at) {
        return power == 0 && Fractions.behind(words, reading, at) != null;
    }

    /** A group with its scales: "two hundred and five thousand", "three dozen". */
    private boolean term(int start) {
        if (!group(start)) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            int at = gap(end);
            NumberWord word = at > end || bare ? words.wordAt(reading.chars(), at) : null;
            if (word == null || (word.kind() != NumberWord.Kind.SCALE && word.kind() != NumberWord.Kind.DOZEN)) {
                break;
            }
            if (word.kind() == NumberWord.Kind.DOZEN) {
                term = term.multiply(BigDecimal.valueOf(word.value()));
                dozen = true;
            } else if (word.value() >= THOUSAND) {
                term = term.scaleByPowerOfTen(word.value());
                power += word.value();
                decimals = power == word.value() ? Math.min(decimals, 0) - word.value() : decimals - word.value();
            } else {
                break;
            }
            end = at + words.wordLength(reading.chars(), at);
        }
        return term.signum() > 0 || end > start;
    }

    /** Up to 999, or "twelve hundred". */
    private boolean group(int start) {
        NumberWord word = words.wordAt(reading.chars(), start);
        power = 0;
        decimals = 0;
        end = start;
        if (word == null || word.kind() == NumberWord.Kind.DOZEN) {
            return false;
        }
        term = BigDecimal.ONE;
        int at = start;
        if (word.kind() == NumberWord.Kind.ARTICLE) {
            at = gap(start + words.wordLength(reading.chars(), start));
            NumberWord next = words.wordAt(reading.chars(), at);
            boolean dozenBehind = next != null && next.kind() == NumberWord.Kind.DOZEN && next.value() == 12;
            if (next == null || (next.kind() != NumberWord.Kind.SCALE && !dozenBehind)) {
                return false;
            }
            end = at - 1;
        } else if (word.kind() == NumberWord.Kind.SCALE) {
            // "million-dollar customers": the scale is the number.
            int behind = start + words.wordLength(reading.chars(), start);
            boolean dollar = reading.has(behind, "-dollar") || reading.has(behind, " dollar ");
            bare = word.value() <= THOUSAND || (dollar && reading.at(start - 1) != '-');
            if (!bare) {
                return false;
            }
        } else {
            tens(start);
            at = gap(end);
        }
        hundred(at);
        return true;
    }

    private void hundred(int at) {
        NumberWord word = at > end || bare ? words.wordAt(reading.chars(), at) : null;
        if (word == null || word.kind() != NumberWord.Kind.SCALE || word.value() != 2) {
            return;
        }
        term = term.scaleByPowerOfTen(2);
        end = at + words.wordLength(reading.chars(), at);
        power = 2;
        decimals = -2;
        int next = gap(end);
        boolean and = next > end && reading.has(next, "and ");
        int rest = and ? reading.skipSpaces(next + 4) : next;
        NumberWord small = next > end ? words.wordAt(reading.chars(), rest) : null;
        if (small == null || (small.kind() != NumberWord.Kind.UNIT && small.kind() != NumberWord.Kind.TENS)) {
            return;
        }
        BigDecimal hundreds = term;
        int before = end;
        tens(rest);
        // "between one hundred and two hundred", "one hundred and two thirds": the hundred ends here.
        if (words.scaleAt(reading.chars(), gap(end)) == 2 || Fractions.behind(words, reading, rest) != null) {
            term = hundreds;
            end = before;
            return;
        }
        term = hundreds.add(term);
        decimals = 0;
    }

    /** "five", "twelve", "thirty", "thirty-five". */
    private void tens(int start) {
        NumberWord word = words.wordAt(reading.chars(), start);
        term = BigDecimal.valueOf(word == null ? 0 : word.value());
        end = start + words.wordLength(reading.chars(), start);
        if (word == null || word.kind() != NumberWord.Kind.TENS) {
            return;
        }
        int at = gap(end);
        NumberWord unit = at > end ? words.wordAt(reading.chars(), at) : null;
        if (unit != null && unit.kind() == NumberWord.Kind.UNIT && unit.value() > 0 && unit.value() < 10) {
            term = term.add(BigDecimal.valueOf(unit.value()));
            end = at + words.wordLength(reading.chars(), at);
        }
    }

    /** Behind spaces or one hyphen. */
    private int gap(int at) {
        int behind = reading.skipSpaces(at);
        return behind == at && reading.at(at) == '-' ? at + 1 : behind;
    }

    /** "point four", "and a half", "and three quarters", and a scale behind either. */
    private void fraction() {
        Fractions.Part part = reading.has(end, " and ") || reading.has(end, "-and-")
                ? Fractions.behind(words, reading, end + 5)
                : null;
        if (part != null) {
            // "one billion and a half million": the part is of a scale of its own.
            int own = words.scaleAt(reading.chars(), gap(part.end()));
            if (own >= THOUSAND && own < power) {
                total = total.add(part.value().scaleByPowerOfTen(own));
                decimals = part.value().scale() - own;
                end = gap(part.end()) + words.wordLength(reading.chars(), gap(part.end()));
                return;
            }
            boolean scaled = power >= THOUSAND && total.signum() > 0;
            total = total.add(scaled ? part.value().scaleByPowerOfTen(power) : part.value());
            decimals = (scaled ? -power : 0) + part.value().scale();
            end = part.end();
            if (!scaled) {
                scaleBehind();
            }
        } else if (power < THOUSAND && reading.has(end, " point ")) {
            Fractions.Part point = Fractions.point(words, reading, end + 7);
            if (point != null) {
                total = total.add(point.value());
                decimals = point.value().scale();
                end = point.end();
                scaleBehind();
            }
        }
    }

    private void scaleBehind() {
        int at = gap(end);
        int scale = at > end ? words.scaleAt(reading.chars(), at) : 0;
        if (scale > 0) {
            total = total.scaleByPowerOfTen(scale);
            exponent = scale;
            decimals -= scale;
            end = at + words.wordLength(reading.chars(), at);
        }
    }
}
