/**
 * The facts of a call as arithmetic looks at them.
 *
 * <ul>
 *   <li><b>Key</b>: what makes two facts statements of the same thing.
 *   <li><b>Level</b>: what a measure was; <b>move</b>: how it changed, as a rate, an amount or points.
 * </ul>
 */
package app.diptych.metric.relation.reading;
