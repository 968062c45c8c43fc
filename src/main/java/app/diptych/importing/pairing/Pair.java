package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * An English line with its Chinese counterpart.
 *
 * @param english null where there is none
 * @param chinese null where there is none
 */
public record Pair(@Nullable SourceLine english, @Nullable SourceLine chinese) {
    /** @throws IllegalArgumentException if both are absent */
    public Pair {
        if (english == null && chinese == null) {
            throw new IllegalArgumentException("a pair of nothing");
        }
    }
}
