package app.diptych.metric.entity;

/**
 * Whose a measure is.
 *
 * @param entity the company or a business
 * @param said whether the sentences say so; otherwise it is the company's for want of anything else
 */
public record Owner(String entity, boolean said) {}
