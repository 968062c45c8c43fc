/**
 * Arithmetic on the figures of a call.
 *
 * <ul>
 *   <li><b>Figure</b>: an amount of a fact, with the intervals that it may stand for.
 *   <li><b>Expression</b>: arithmetic on figures; <b>equation</b>: an expression with what the call states for it.
 * </ul>
 */
package app.diptych.metric.relation.equation;
