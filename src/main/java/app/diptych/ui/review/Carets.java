package app.diptych.ui.review;

import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The places in both sides of the row that the person is at.
 *
 * @param english offset in the English text, or null
 * @param chinese offset in the Chinese text, or null
 */
public record Carets(@Nullable Integer english, @Nullable Integer chinese) {
    /** No place yet. */
    public static final Carets NONE = new Carets(null, null);

    /** The caret of one side, or null. */
    public @Nullable Integer of(Language side) {
        return side == Language.EN ? english : chinese;
    }

    /** With another caret on one side. */
    public Carets with(Language side, @Nullable Integer offset) {
        return side == Language.EN ? new Carets(offset, chinese) : new Carets(english, offset);
    }

    /** Those that lie in the texts of a row. */
    Carets in(Segment row) {
        return new Carets(
                within(english, row.english().text()),
                within(chinese, row.chinese().text()));
    }

    private static @Nullable Integer within(@Nullable Integer offset, String text) {
        return offset == null || offset > text.length() ? null : offset;
    }
}
