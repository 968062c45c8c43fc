/**
 * The colours behind and under inked words of a paragraph.
 *
 * <ul>
 *   <li><b>Ink</b>: a stretch of a paragraph with colours of its own.
 *   <li><b>Block</b>: the ground behind its words. <b>Line</b>: the rule under them.
 * </ul>
 */
package app.diptych.ui.reader.flow.tint;
