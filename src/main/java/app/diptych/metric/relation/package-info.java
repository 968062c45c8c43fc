/**
 * The call's own arithmetic: which facts must fit, whether they do, and what follows from them that nobody says.
 *
 * <ul>
 *   <li><b>Figure</b>: an amount of a fact, with the intervals that it may stand for.
 *   <li><b>Move</b>: how a measure changed, as a rate, an amount or points.
 *   <li><b>Expression</b>: arithmetic on figures; <b>equation</b>: an expression with what the call states for it.
 *   <li><b>Implied fact</b>: the result of an expression that the call does not state.
 * </ul>
 *
 * <p>Each kind of tie is found by a class of its own. A tie is called broken only where the facts leave no choice: several
 * values for one input, or figures that are far apart, tell of a sentence that was misread, not of a mistake in the call.
 */
package app.diptych.metric.relation;
