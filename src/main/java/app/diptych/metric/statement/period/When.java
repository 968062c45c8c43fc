package app.diptych.metric.statement.period;

import app.diptych.model.Period;

/**
 * What a level is stated for.
 *
 * @param period the fiscal period
 * @param tense where it lies from the one reported
 * @param said whether the call names the period for it; otherwise it is the period reported or the next one, for want of
 *     anything else
 */
public record When(Period period, Tense tense, boolean said) {}
