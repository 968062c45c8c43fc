package app.diptych.library.concordance;

import app.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where words stand.
 *
 * @param passage id of the passage
 * @param span the words asked for
 * @param rendering where their rendering stands on the other side, or null where it is not known
 */
public record Use(int passage, Span span, @Nullable Span rendering) {}
