/**
 * The businesses that a call names, and where it names them.
 *
 * <ul>
 *   <li><b>Business</b>: a part of the company as the call names it: a segment, or a line such as Advertising.
 *   <li><b>Mention</b>: a stretch of a sentence that names a business or the company.
 *   <li><b>Transition, turn, walk</b>: words that pass to a business, one at the head of a passage, and a series of these.
 * </ul>
 */
@NullMarked
package app.diptych.metric.entity.name;

import org.jspecify.annotations.NullMarked;
