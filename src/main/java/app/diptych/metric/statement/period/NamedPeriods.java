package app.diptych.metric.statement.period;

import app.diptych.model.Period;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives periods named without a year ("Q3", "the second half") the year that the call's own period implies, where the
 * recogniser could not know it.
 */
public final class NamedPeriods {
    private static final Pattern QUARTER = Pattern.compile("(?:(first|second|third|fourth)[- ]quarter|q([1-4]))");
    private static final Pattern HALF = Pattern.compile("(?:(first|second|back)[- ]half|h([12]))(?: of the year)?");

    private NamedPeriods() {}

    /** The quantities, those of them being dated that name a quarter or half alone. */
    public static List<Quantity> resolve(List<Quantity> quantities, Period reported) {
        List<Quantity> resolved = new ArrayList<>();
        for (Quantity quantity : quantities) {
            String code = quantity.kind() == Kind.PERIOD && quantity.mention().value() == null
                    ? code(quantity.text().toLowerCase(Locale.ROOT), reported.year())
                    : null;
            resolved.add(code == null ? quantity : dated(quantity, code));
        }
        return resolved;
    }

    private static @org.jspecify.annotations.Nullable String code(String text, int year) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            String number = quarter.group(1) == null ? quarter.group(2) : ordinal(quarter.group(1));
            return "%04d-Q%s".formatted(year, number);
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return "%04d-H%s".formatted(year, half.group(1) == null ? half.group(2) : ordinal(half.group(1)));
        }
        return null;
    }

    private static String ordinal(String word) {
        return switch (word) {
            case "first" -> "1";
            case "second", "back" -> "2";
            case "third" -> "3";
            default -> "4";
        };
    }

    private static Quantity dated(Quantity quantity, String code) {
        Mention m = quantity.mention();
        return new Quantity(
                quantity.id(),
                quantity.passage(),
                quantity.language(),
                quantity.text(),
                new Mention(
                        m.start(),
                        m.end(),
                        m.outerStart(),
                        m.outerEnd(),
                        m.kind(),
                        m.low(),
                        m.high(),
                        m.unit(),
                        m.per(),
                        m.bound(),
                        m.decimals(),
                        m.direction(),
                        m.comparison(),
                        code));
    }
}
