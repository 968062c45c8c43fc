/**
 * The metrics of a call beside its text.
 *
 * <ul>
 *   <li><b>Figure</b>: a fact as it is shown, with what moved it and the sentence that says it.
 *   <li><b>Headline</b>: a figure of the whole company on a card.
 * </ul>
 *
 * <p>Charts follow IBCS: actual dark, labels instead of legends, one scale from zero, the unit in the title, the sign
 * printed and never told by colour alone.
 */
package app.diptych.ui.metrics;
