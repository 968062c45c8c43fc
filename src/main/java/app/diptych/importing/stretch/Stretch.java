package app.diptych.importing.stretch;

import app.diptych.importing.pairing.Pair;
import app.diptych.importing.text.SourceLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says without a break.
 *
 * @param speaker the speaker line, or null where nobody is named
 * @param pairs the paragraphs
 */
public record Stretch(@Nullable SourceLine speaker, List<Pair> pairs) {
    /** Copies the list. */
    public Stretch {
        pairs = List.copyOf(pairs);
    }
}
