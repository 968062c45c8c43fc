/**
 * Searching in a call, in both languages at once.
 *
 * <ul>
 *   <li><b>Query</b>: what somebody looks for, with its options.
 *   <li><b>Hit</b>: a place where it stands.
 *   <li><b>Index</b>: a call's texts, folded once, so that each query is only compared.
 *   <li><b>Sweep</b>: going over a call's passages; that of a regular expression begins where the reader is, and hands out
 *       its hits as they are found.
 *   <li><b>Folding</b>: doing away with differences that do not matter to who searches: Traditional or Simplified, full
 *       or half width, capital or small, with an accent or without.
 * </ul>
 */
package app.diptych.library.search;
