/**
 * The opening summary, which only the Chinese has, against what the call says.
 *
 * <ul>
 *   <li><b>Claim</b>: a figure of the summary with what the summary says of it: the measure, the period, whether currency
 *       effects are taken out, whether it is expected.
 *   <li><b>Evidence</b>: the facts of the call that have the same figure.
 * </ul>
 */
package app.diptych.check.summary;
