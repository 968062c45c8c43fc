package app.diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * Something an importer had to mend or could not read.
 *
 * @param line 1-based line of the source, or null where it concerns the whole
 * @param message one sentence in English: what was found and what was done about it
 */
public record Warning(@Nullable Integer line, String message) {
    /** @throws IllegalArgumentException if the line is below 1 or the message blank */
    public Warning {
        if (line != null && line < 1) {
            throw new IllegalArgumentException("line is " + line + "; lines count from 1");
        }
        Checks.notBlank("message", message);
    }
}
