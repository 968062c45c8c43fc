/**
 * Facts as they are shown: chosen, named and printed in the interface's language.
 *
 * <ul>
 *   <li><b>Figure</b>: a fact as it is shown, with what moved it and the sentence that says it.
 *   <li><b>Headline</b>: a figure of the whole company on a card.
 * </ul>
 */
package app.diptych.ui.metrics.figure;
