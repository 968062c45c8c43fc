package app.diptych.ui.metrics.look;

/** The parts of the page. */
public enum Section {
    /** Cards and charts. */
    CHARTS,
    /** The table of all facts. */
    FACTS,
    /** How the facts fit. */
    RELATIONS,
    /** What the company expects. */
    GUIDANCE
}
