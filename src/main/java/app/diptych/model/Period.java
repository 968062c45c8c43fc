package app.diptych.model;

import java.util.regex.Pattern;

/**
 * A fiscal period in its ISO-like form: {@code 2024-Q2}, {@code 2024-H1}, {@code 2024} for a fiscal year,
 * {@code TTM/2024-Q2} for the twelve months up to the end of a quarter, or a date ({@code 2024-08-01}) for an instant.
 *
 * @param code the form above
 */
public record Period(String code) {
    private static final Pattern FORM =
            Pattern.compile("(TTM/)?\\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?");

    /** @throws IllegalArgumentException if the code has none of the forms */
    public Period {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no period; 2024-Q2, 2024-H1, 2024, TTM/2024-Q2 or 2024-08-01 is wanted");
        }
    }

    /** A quarter, 1 to 4, of a fiscal year. */
    public static Period quarter(int year, int quarter) {
        return new Period(digits(year) + "-Q" + quarter);
    }

    /** A year in four digits; asked of every amount, for which a formatter takes too long. */
    private static String digits(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Whether this is one fiscal quarter. */
    public boolean isQuarter() {
        return code.length() == 7 && code.charAt(5) == 'Q';
    }

    /** The fiscal year. */
    public int year() {
        int at = code.startsWith("TTM/") ? 4 : 0;
        return Integer.parseInt(code.substring(at, at + 4));
    }

    /** The same span a year earlier. */
    public Period yearBefore() {
        int at = code.startsWith("TTM/") ? 4 : 0;
        return new Period(code.substring(0, at) + digits(year() - 1) + code.substring(at + 4));
    }

    /**
     * The quarter before this one.
     *
     * @throws IllegalStateException if this is no quarter
     */
    public Period quarterBefore() {
        if (!isQuarter()) {
            throw new IllegalStateException(code + " is no quarter");
        }
        int quarter = code.charAt(6) - '0';
        return quarter == 1 ? quarter(year() - 1, 4) : quarter(year(), quarter - 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
