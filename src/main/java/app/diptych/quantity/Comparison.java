package app.diptych.quantity;

/** What a change is measured against. */
public enum Comparison {
    /** The same period a year before: year-over-year, 同比, 年增. */
    YOY,
    /** The quarter before: sequentially, 環比, 季增. */
    QOQ,
    /** What had been guided. */
    GUIDANCE,
    /** Nothing that is said. */
    NONE
}
