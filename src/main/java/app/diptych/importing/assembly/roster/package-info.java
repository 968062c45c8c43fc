/**
 * Who takes part in a call, as its lists say.
 *
 * <ul>
 *   <li><b>Entry</b>: a line that names a person.
 *   <li><b>Affiliation</b>: what stands behind the name: a title, a firm, or both.
 *   <li><b>Roster</b>: all persons that are listed.
 * </ul>
 */
package app.diptych.importing.assembly.roster;
