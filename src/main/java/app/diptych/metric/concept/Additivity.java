package app.diptych.metric.concept;

/** How a measure of the segments relates to the company's. */
public enum Additivity {
    /** The segments' values add up to the company's. */
    SUM,
    /** Segments have it, but it does not add up: margins, rates, measures given for some businesses only. */
    OWN,
    /** The parts of banks and insurers have it, elsewhere the company alone: net income, returns. */
    RARE,
    /** Only the company as a whole has it: earnings per share, tax, cash. */
    NONE
}
