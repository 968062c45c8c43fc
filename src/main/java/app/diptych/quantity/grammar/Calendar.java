package app.diptych.quantity.grammar;

import app.diptych.model.Period;
import org.jspecify.annotations.Nullable;

/** ISO forms of dates and fiscal periods; those told relatively are told from the call's own period. */
public final class Calendar {
    private Calendar() {}

    /** {@code 2024-08-01}, {@code 2024-08}, or {@code --08-01} where no year is said (ISO 8601:1988, 5.2.1.3 d). */
    public static String date(@Nullable Integer year, @Nullable String month, @Nullable Integer day) {
        StringBuilder iso = new StringBuilder(10);
        iso.append(year == null ? "-" : "%04d".formatted(year));
        if (month != null) {
            iso.append('-').append(month);
        }
        if (day != null) {
            iso.append(day < 10 ? "-0" : "-").append(day);
        }
        return iso.toString();
    }

    /** {@code 2024-Q2}; without a year the call's own, else {@code Q2}. */
    public static String quarter(@Nullable Integer year, int quarter, @Nullable Period period) {
        return part(year, "Q" + quarter, period);
    }

    /** {@code 2024-H1}; without a year the call's own, else {@code H1}. */
    public static String part(@Nullable Integer year, String part, @Nullable Period period) {
        if (year != null) {
            return "%04d-%s".formatted(year, part);
        }
        return period == null ? part : "%04d-%s".formatted(period.year(), part);
    }

    /**
     * What is told from the call's own period, or null where that is not known.
     *
     * @param step {@code Q0}, {@code Q-1}, {@code Q+1}, {@code Q-4} or {@code Y0}, {@code Y-1}, {@code Y+1}
     */
    public static @Nullable String relative(String step, @Nullable Period period) {
        if (period == null) {
            return null;
        }
        int by = Integer.parseInt(step.substring(1));
        if (step.startsWith("Y")) {
            return "%04d".formatted(period.year() + by);
        }
        if (!period.isQuarter()) {
            return null;
        }
        int quarters = period.year() * 4 + period.code().charAt(6) - '1' + by;
        return Period.quarter(quarters / 4, quarters % 4 + 1).code();
    }

    /** The year of two or four digits at a place, or null: 24, 2024. */
    public static @Nullable Integer year(Reading reading, int at, boolean shortForm) {
        int end = Digits.run(reading, at);
        if (end - at == 4 && (reading.has(at, "19") || reading.has(at, "20"))) {
            return Integer.valueOf(new String(reading.chars(), at, 4));
        }
        boolean two = shortForm && end - at == 2 && reading.at(at) <= '4';
        return two ? 2000 + (reading.at(at) - '0') * 10 + reading.at(at + 1) - '0' : null;
    }

    /** The length in digits of the year just read. */
    public static int yearLength(Reading reading, int at) {
        return Digits.run(reading, at) - at;
    }
}
