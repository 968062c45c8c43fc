package app.diptych.review.edit;

import app.diptych.model.Language;
import app.diptych.model.Span;

/**
 * A place where words were found.
 *
 * @param row number of the row, from 0
 * @param side in which language
 * @param span offsets in the cell's text
 */
public record Occurrence(int row, Language side, Span span) {}
