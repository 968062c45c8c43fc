package app.diptych.importing.exchange.call;

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
record Stretch(@Nullable SourceLine speaker, List<Pair> pairs) {
    Stretch {
        pairs = List.copyOf(pairs);
    }
}
