/**
 * Lines that name who speaks, told by what returns in a whole manuscript and not by a list of layouts.
 *
 * <ul>
 *   <li><b>Segment</b>: what stands between two signs of a line: a name, a position, a house, or none of these.
 *   <li><b>Head</b>: a line taken apart into segments, of which one is a name.
 *   <li><b>Manner</b> of a head: alone or before what is said, framed, with a time, a sign or a label before the name.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package app.diptych.importing.assembly.head;
