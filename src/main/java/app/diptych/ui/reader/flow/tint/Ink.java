package app.diptych.ui.reader.flow.tint;

import app.diptych.model.Span;
import javafx.scene.paint.Paint;

/**
 * A stretch of a paragraph with colours of its own.
 *
 * @param span offsets in the text
 * @param paint the colour of its letters
 * @param block of the block behind the words
 * @param line of the line under them, one pixel high; a pattern begins anew at each line's left end
 */
public record Ink(Span span, Paint paint, Paint block, Paint line) {}
