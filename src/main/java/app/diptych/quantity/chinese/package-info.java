/**
 * Chinese amounts, Traditional and Simplified from one grammar: the text is folded to Simplified first, one to one.
 *
 * <ul>
 *   <li><b>Figure</b>: a numeral with its currency or unit.
 *   <li><b>Measure</b>: the word between a number and what is counted, 個, 家.
 * </ul>
 */
package app.diptych.quantity.chinese;
