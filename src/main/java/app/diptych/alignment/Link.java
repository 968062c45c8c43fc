package app.diptych.alignment;

import org.jspecify.annotations.Nullable;

/**
 * A quantity in one language tied to its counterpart.
 *
 * @param english id of the English quantity; null in an {@code ADDED} link
 * @param chinese id of the Chinese quantity; null in a {@code MISSING} link
 * @param verdict how the two compare
 */
public record Link(@Nullable Integer english, @Nullable Integer chinese, Verdict verdict) {
    /** @throws IllegalArgumentException if the sides present do not fit the verdict */
    public Link {
        if ((english == null) != (verdict == Verdict.ADDED) || (chinese == null) != (verdict == Verdict.MISSING)) {
            throw new IllegalArgumentException(verdict + " between " + english + " and " + chinese);
        }
    }
}
