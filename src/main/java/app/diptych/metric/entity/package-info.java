/**
 * Whose measure it is: the company's, or that of a business that the call itself names.
 *
 * <ul>
 *   <li><b>Owner</b>: the entity that a measure named in a sentence belongs to.
 *   <li><b>Topic</b>: the business that the sentences before spoke of.
 * </ul>
 */
package app.diptych.metric.entity;
