/**
 * How the words of one language are rendered in the other, all over a call.
 *
 * <ul>
 *   <li><b>Use</b>: one place where words stand.
 *   <li><b>Rendering</b>: words of the other language that stand where they do.
 *   <li><b>Concordance</b>: all uses of some words, by their renderings.
 * </ul>
 */
package app.diptych.library.concordance;
