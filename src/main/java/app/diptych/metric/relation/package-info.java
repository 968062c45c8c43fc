/**
 * The call's own arithmetic: which facts must fit, whether they do, and what follows from them that nobody says.
 *
 * <ul>
 *   <li><b>Tie</b>: an equation that was tested.
 *   <li><b>Implied fact</b>: the result of an expression that the call does not state.
 * </ul>
 *
 * <p>Each kind of tie is found by a class of its own. A tie is called broken only where the facts leave no choice: several
 * values for one input, or figures that are far apart, tell of a sentence that was misread, not of a mistake in the call.
 */
package app.diptych.metric.relation;
