package app.diptych.metric.statement.period;

import app.diptych.model.Period;
import org.jspecify.annotations.Nullable;

/** Arithmetic of fiscal periods. */
public final class Periods {
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

    /** A period from its code, or null where it is none. */
    public static @Nullable Period parse(@Nullable String code) {
        try {
            return code == null ? null : new Period(code);
        } catch (IllegalArgumentException e) {
            // A recogniser may name spans that the model has no form for, such as "2024-Q3/2024-Q4".
            return null;
        }
    }
}
