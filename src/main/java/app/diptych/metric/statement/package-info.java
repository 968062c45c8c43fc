/**
 * What a sentence states: which amount belongs to which measure, and in what way.
 *
 * <ul>
 *   <li><b>Statement</b>: a measure named, with the levels and movements given for it.
 *   <li><b>Level</b>: its value. <b>Movement</b>: how it moved ("up 12 % year-over-year").
 *   <li><b>Basis</b>: on what footing: ex-FX, non-GAAP.
 * </ul>
 */
package app.diptych.metric.statement;
