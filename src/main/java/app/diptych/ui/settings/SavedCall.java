package app.diptych.ui.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A call that was open, so that it can be opened again; without file and text it is the sample.
 *
 * @param file where it was read from, or null
 * @param translation the file with its Chinese, where that is another than the one with its English; or null
 * @param pasted name of its text among the {@link PastedTexts}, or null
 * @param place id of the passage that the reader stood at
 */
public record SavedCall(
        @Nullable Path file,
        @Nullable Path translation,
        @Nullable String pasted,
        int place) {
    /** @throws IllegalArgumentException if it has both a file and a text, or its place is negative */
    public SavedCall {
        if (file == null && translation != null) {
            throw new IllegalArgumentException("a translation of no file: " + translation);
        }
        if (file != null && pasted != null) {
            throw new IllegalArgumentException("a call comes from a file or from a text, not from both");
        }
        if (place < 0) {
            throw new IllegalArgumentException("place " + place + "; passages are counted from 0");
        }
    }

    /** A call of one file, or of none. */
    public SavedCall(@Nullable Path file, @Nullable String pasted, int place) {
        this(file, null, pasted, place);
    }
}
