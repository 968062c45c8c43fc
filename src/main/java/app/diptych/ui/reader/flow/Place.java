package app.diptych.ui.reader.flow;

/**
 * Where a caret stands in a paragraph.
 *
 * @param offset the character that it stands before
 * @param lineEnd whether, at an offset where a line is broken, it stands at the end of the upper line instead of at the
 *     start of the lower one
 */
public record Place(int offset, boolean lineEnd) {}
