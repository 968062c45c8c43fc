package app.diptych.metric.guidance;

/** What a company does with an expectation that it gave before. */
public enum Revision {
    /** More than before. */
    RAISED,
    /** Less than before. */
    LOWERED,
    /** A narrower range, neither higher nor lower. */
    NARROWED,
    /** The same. */
    REAFFIRMED
}
