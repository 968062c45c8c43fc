package app.diptych.review.merge;

import app.diptych.review.segment.State;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file that came back. What its format does not say is null, and changes nothing.
 *
 * @param id the row's name, see {@link RowIds}
 * @param english the English text
 * @param chinese the Chinese text
 * @param state how far it is
 * @param needsReview whether it is marked to be looked at again; heeded only where there is a state
 * @param note the translator's note
 */
public record Incoming(
        @Nullable String id,
        @Nullable String english,
        @Nullable String chinese,
        @Nullable State state,
        boolean needsReview,
        @Nullable String note) {}
