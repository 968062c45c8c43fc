package app.diptych.ui.metrics.look;

/** The columns of a table of facts, in their order. */
public enum FactColumn {
    /** What is measured. */
    CONCEPT,
    /** Whose it is. */
    ENTITY,
    /** For when. */
    PERIOD,
    /** How much. */
    VALUE,
    /** How it moved. */
    CHANGE,
    /** On which basis. */
    BASIS,
    /** Whether it happened. */
    STATUS,
    /** Where it is said. */
    PASSAGE
}
