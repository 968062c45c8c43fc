/**
 * What a person adds to a call.
 *
 * <ul>
 *   <li><b>Ruling</b>: whether a finding is an error, not one, or not decided.
 *   <li><b>Decision</b>: a ruling on one finding, with a note.
 *   <li><b>Exemption</b>: a rule that is not to speak of certain words in this call.
 *   <li><b>Correction</b>: what a fact is instead of what the program read; an <b>addition</b> is a fact it did not see.
 *   <li><b>Key</b>: the name of a finding, or a fact, that stays the same when its call is read again.
 * </ul>
 */
package app.diptych.review;
