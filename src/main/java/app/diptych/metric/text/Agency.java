package app.diptych.metric.text;

/**
 * The verbs by which a business is said to have done or had something in a period. Their subject is a name far oftener than a
 * measure or a circumstance, which grow, rise and come in. One list for all rules that ask who acted.
 */
public final class Agency {
    /** Alternatives of a pattern on plain or lower-case text, without brackets; the longer before the shorter. */
    public static final String DID =
            "has had|had|has|have|saw|posted|delivered|achieved|reported|reached|passed|surpassed|exceeded|generated|brought in|"
                    + "turned in|produced|enjoyed|earned|recorded|experienced";

    /** Those that a name shares with circumstances: enough where nothing but a name can be meant. */
    public static final String WENT_ON = "continued|performed|remained";

    private Agency() {}
}
