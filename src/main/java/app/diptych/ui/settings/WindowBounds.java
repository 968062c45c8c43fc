package app.diptych.ui.settings;

import org.jspecify.annotations.Nullable;

/**
 * Where a window stands.
 *
 * @param x left edge in screen pixels, or null to be centred
 * @param y upper edge in screen pixels, or null to be centred
 * @param width in pixels, at least 400
 * @param height in pixels, at least 300
 * @param maximized whether it fills the screen
 */
public record WindowBounds(@Nullable Double x, @Nullable Double y, double width, double height, boolean maximized) {
    /** What a first start has. */
    public static final WindowBounds DEFAULT = new WindowBounds(null, null, 1440, 900, false);

    /** @throws IllegalArgumentException if it is too small to be used */
    public WindowBounds {
        if (!(width >= 400 && height >= 300)) {
            throw new IllegalArgumentException("a window of " + width + " by " + height + "; 400 by 300 is the least");
        }
    }
}
