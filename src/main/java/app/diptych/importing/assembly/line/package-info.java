/**
 * What a line is by its words alone.
 *
 * <ul>
 *   <li><b>Landmark</b>: names a part of the page: the remarks, the questions, a list of participants, an end.
 *   <li><b>Furniture</b>: the publisher's words, wherever they stand.
 *   <li><b>Speech</b>: something said, and not a name or a title.
 * </ul>
 */
package app.diptych.importing.assembly.line;
