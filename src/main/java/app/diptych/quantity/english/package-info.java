/**
 * English amounts.
 *
 * <ul>
 *   <li><b>Figure</b>: a numeral with its currency or unit.
 *   <li><b>Band</b>: a part of a decade, "mid-30s percent", "high single digits".
 *   <li><b>Modifier</b>: what limits a figure from outside, "more than".
 * </ul>
 */
package app.diptych.quantity.english;
