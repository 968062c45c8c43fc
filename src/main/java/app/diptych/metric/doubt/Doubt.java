package app.diptych.metric.doubt;

/** What of a fact was not said firmly. */
public enum Doubt {
    /** The amount may be of something narrower than the measure, or of something else. */
    CONCEPT,
    /** The measure may be that of another business, a product or a customer. */
    ENTITY,
    /** It may be of a longer or another time. */
    PERIOD,
    /** It may be a goal, a condition or a rule, and not what happened or is expected. */
    STATUS
}
