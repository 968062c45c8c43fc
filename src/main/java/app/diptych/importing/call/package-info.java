/**
 * Who speaks, for whom, and in which part of the call.
 *
 * <ul>
 *   <li><b>Header</b>: a speaker line in its parts: name, firm, title.
 *   <li><b>Announcement</b>: the operator's word on who asks next: "Our next question comes from … with …".
 *   <li><b>Cast</b>: the speakers of a call, and which of them says which turn.
 *   <li><b>Draft turn</b>: a turn before it has a speaker, section and exchange.
 * </ul>
 */
package app.diptych.importing.call;
