package app.diptych.library.search;

import app.diptych.model.Language;
import app.diptych.model.Span;

/**
 * A place where a query stands.
 *
 * @param passage id of the passage
 * @param language the side of it
 * @param span in the text of that side, never empty
 */
public record Hit(int passage, Language language, Span span) {
    /** @throws IllegalArgumentException if the passage is negative or the span empty */
    public Hit {
        if (passage < 0 || span.length() == 0) {
            throw new IllegalArgumentException("no hit: passage " + passage + ", " + span);
        }
    }
}
