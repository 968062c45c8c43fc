package app.diptych.metric.text;

import app.diptych.model.pattern.Literals;
import java.util.List;

/**
 * Parts of words without which a pattern cannot match: to look for them is much cheaper than to try the pattern, and most
 * texts hold none. Immutable.
 */
public final class Hints {
    private final Literals parts;

    private Hints(Literals parts) {
        this.parts = parts;
    }

    /** Hints parted by bars, in lower case. */
    public static Hints of(String barred) {
        return new Hints(Literals.of(List.of(barred.split("\\|", -1))));
    }

    /** Whether one of them is in a text in lower case. */
    public boolean in(String lower) {
        return parts.areIn(lower);
    }
}
