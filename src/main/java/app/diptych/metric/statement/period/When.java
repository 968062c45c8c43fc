package app.diptych.metric.statement.period;

import app.diptych.model.Period;

/**
 * What a level is stated for.
 *
 * @param period the fiscal period
 * @param tense where it lies from the one reported
 */
public record When(Period period, Tense tense) {}
