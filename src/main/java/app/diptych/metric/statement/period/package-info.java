/**
 * For when a figure is stated: which period, and whether it happened, was before, or is expected.
 *
 * <ul>
 *   <li><b>Reported</b>: the period that the call is about.
 *   <li><b>Guided</b>: the period that the outlook is for, until another is named.
 * </ul>
 */
package app.diptych.metric.statement.period;
