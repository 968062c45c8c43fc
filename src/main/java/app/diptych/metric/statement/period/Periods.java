package app.diptych.metric.statement.period;

import app.diptych.model.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arithmetic of fiscal periods. */
public final class Periods {
    /** The length of a code of two quarters: "2024-Q3/2024-Q4". */
    private static final int JOINED = 15;

    private static final Map<String, String> HALVES = Map.of("Q1/Q2", "H1", "Q3/Q4", "H2");

    private Periods() {}

    /** Where a period ends, in quarters from year 0; a date ends in its calendar quarter. */
    public static int end(Period period) {
        String code = period.code().startsWith("TTM/") ? period.code().substring(4) : period.code();
        int year = period.year() * 4;
        if (code.length() < 6) {
            return year + 4;
        }
        return switch (code.charAt(5)) {
            case 'Q' -> year + code.charAt(6) - '0';
            case 'H' -> year + 2 * (code.charAt(6) - '0');
            default -> year + (Integer.parseInt(code.substring(5, 7)) + 2) / 3;
        };
    }

    /** Where a period begins, in quarters from year 0. */
    public static int start(Period period) {
        String code = period.code();
        int length = code.startsWith("TTM/") || code.length() == 4 ? 4 : code.charAt(5) == 'H' ? 2 : 1;
        return end(period) - length;
    }

    /** The quarter after a quarter, the year after a year; anything else as it is. */
    public static Period next(Period period) {
        if (period.isQuarter()) {
            int quarter = period.code().charAt(6) - '0';
            return quarter == 4 ? Period.quarter(period.year() + 1, 1) : Period.quarter(period.year(), quarter + 1);
        }
        return period.code().length() == 4 ? new Period("%04d".formatted(period.year() + 1)) : period;
    }

    /** "Versus 9% in Q4", said behind a first quarter: a quarter that is compared with has ended. */
    static @Nullable Period past(@Nullable Period named, Period reported) {
        return named != null && named.isQuarter() && end(named) > end(reported) ? named.yearBefore() : named;
    }

    /** A period from its code, or null where it is none. */
    public static @Nullable Period parse(@Nullable String code) {
        if (code != null && code.length() == JOINED) {
            // "The third and fourth quarters" are the second half; other quarters that are joined are no period.
            boolean year = code.startsWith(code.substring(8, 13));
            String half = year ? HALVES.get(code.substring(5, 8) + code.substring(13)) : null;
            return half == null ? null : new Period(code.substring(0, 5) + half);
        }
        try {
            return code == null ? null : new Period(code);
        } catch (IllegalArgumentException e) {
            // A recogniser may name spans that the model has no form for, such as "2024-Q3/2024-Q4".
            return null;
        }
    }
}
