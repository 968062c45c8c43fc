/**
 * What is selected, in the terms of the transcript alone.
 *
 * <ul>
 *   <li><b>Position</b>: a passage and an offset in one of its texts.
 *   <li><b>Selection</b>: from one position to another in one column; the end that moves is the <b>caret</b>.
 *   <li><b>Word</b>: what a double click takes.
 * </ul>
 */
package app.diptych.ui.reader.select;
