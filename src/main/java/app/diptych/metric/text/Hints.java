package app.diptych.metric.text;

import java.util.List;

/**
 * Parts of words without which a pattern cannot match: to look for them is much cheaper than to try the pattern, and most
 * texts hold none.
 */
public record Hints(List<String> parts) {
    /** @param parts what to look for, in lower case */
    public Hints {
        parts = List.copyOf(parts);
    }

    /** Hints parted by bars. */
    public static Hints of(String barred) {
        return new Hints(List.of(barred.split("\\|", -1)));
    }

    /** Whether one of them is in a text in lower case. */
    public boolean in(String lower) {
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
