package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import javafx.scene.paint.Paint;

/**
 * A stretch of a paragraph in a colour of its own.
 *
 * @param span offsets in the text
 * @param paint its colour
 */
public record Ink(Span span, Paint paint) {}
