package app.diptych.quantity;

/** What a quantity counts. The last four are recognised so that they are never taken for amounts. */
public enum Kind {
    /** Money; the unit is an ISO 4217 code. */
    MONEY,
    /** A share or rate in percent; the unit is {@code %}, the value the figure printed (5.6). */
    PERCENT,
    /** Basis or percentage points; the unit is {@code bp}, so that 3 percentage points are 300. */
    POINTS,
    /** A factor; the unit is {@code x}. */
    MULTIPLE,
    /** A part of one; the unit is {@code 1}, the value to six places. */
    FRACTION,
    /** A number of things; the unit is their noun where one follows, else empty. */
    COUNT,
    /** A counted span of time; the unit is {@code day, week, month, quarter} or {@code year}. */
    DURATION,
    /** A rank: third, 第二. */
    ORDINAL,
    /** A day or month; {@code value} has its ISO form. */
    DATE,
    /** A fiscal period; {@code value} has its form. */
    PERIOD,
    /** A name with digits in it: 10-K, S3, 5G. */
    IDENTIFIER;

    /** Whether this is an amount: it has a value that can be compared. */
    public boolean isAmount() {
        return compareTo(ORDINAL) < 0;
    }
}
