package app.diptych.library.search;

import app.diptych.model.Language;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a query means as an amount: nothing where it does not read as one, and nothing else, in either language.
 *
 * @param readings one a language, at most
 */
record Amounts(List<Mention> readings) {
    /** ISO 4217's code for no currency: a bare 元 asks for any. */
    private static final String ANY_CURRENCY = "XXX";

    /** A figure alone, which the recognisers leave to the words around it. */
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,30})?|\\d{1,30}(\\.\\d{1,30})?");

    static final Amounts NONE = new Amounts(List.of());

    /** Reads a query. */
    static Amounts of(String query, Recognizer recognizer) {
        String text = query.strip();
        List<Mention> readings = new ArrayList<>();
        if (FIGURE.matcher(text).matches()) {
            return new Amounts(List.of(figure(text)));
        }
        for (Language language : Language.values()) {
            List<Mention> mentions = recognizer.recognize(text, new Setting(language, ANY_CURRENCY, null));
            if (mentions.size() == 1) {
                Mention only = mentions.getFirst();
                if (only.start() == 0
                        && only.end() == text.length()
                        && only.kind().isAmount()) {
                    readings.add(only);
                }
            }
        }
        return readings.isEmpty() ? NONE : new Amounts(List.copyOf(readings));
    }

    private static Mention figure(String text) {
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        return new Mention(
                0,
                text.length(),
                0,
                text.length(),
                Kind.COUNT,
                value,
                value,
                "",
                null,
                Bound.EXACT,
                null,
                null,
                Comparison.NONE,
                null);
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Whether a quantity of the call is the amount that was asked for. */
    boolean match(Mention mention) {
        for (Mention reading : readings) {
            if (match(reading, mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean match(Mention asked, Mention mention) {
        return mention.kind().isAmount()
                && equal(asked.low(), mention.low())
                && equal(asked.high(), mention.high())
                && matchUnit(asked, mention);
    }

    private static boolean matchUnit(Mention asked, Mention mention) {
        if (asked.kind() == Kind.COUNT && asked.unit().isEmpty()) {
            return true;
        }
        return asked.kind() == mention.kind()
                && (asked.unit().equals(mention.unit()) || asked.unit().equals(ANY_CURRENCY));
    }

    @SuppressWarnings("BigDecimalEquals") // a mention's numbers are in one form, see Exact
    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        // A mention's numbers are exact in one form: equal values are equal objects, and that is told ten times as
        // fast.
        return one != null && one.equals(other);
    }
}
