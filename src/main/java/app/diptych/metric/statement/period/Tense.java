package app.diptych.metric.statement.period;

/** When what is stated happened. */
public enum Tense {
    /** In the period reported. */
    REPORTED,
    /** Before it. */
    EARLIER,
    /** It is expected. */
    EXPECTED,
    /** It had been expected before: what an earlier guidance said. */
    GUIDED_BEFORE
}
