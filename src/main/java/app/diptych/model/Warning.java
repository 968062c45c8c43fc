package app.diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * Something an importer had to mend or could not read.
 *
 * @param line 1-based line of the source, or null where it concerns the whole
 * @param passage id of the passage nearest to it, where the source has no lines but the place is known; or null
 * @param message one sentence in English: what was found and what was done about it
 */
public record Warning(@Nullable Integer line, @Nullable Integer passage, String message) {
    /** @throws IllegalArgumentException if the line is below 1, the passage negative or the message blank */
    public Warning {
        if (line != null && line < 1) {
            throw new IllegalArgumentException("line is " + line + "; lines count from 1");
        }
        if (passage != null) {
            Checks.notNegative("passage", passage);
        }
        Checks.notBlank("message", message);
    }

    /** One that names no passage. */
    public Warning(@Nullable Integer line, String message) {
        this(line, null, message);
    }
}
