package app.diptych.importing.assembly.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The landmarks of one manuscript: each line is looked at once, however many ask. For one thread. */
public final class Landmarks {
    private final Map<String, Optional<Landmark>> known = new HashMap<>();

    /** What part a line names, or null. */
    public @Nullable Landmark of(String line) {
        return known.computeIfAbsent(line, each -> Optional.ofNullable(Landmark.of(each)))
                .orElse(null);
    }
}
