package app.diptych.cli;

import org.jspecify.annotations.Nullable;

/**
 * How a picture of the window looks.
 *
 * @param view which part of the work it shows
 * @param dark whether the dark theme is on
 * @param language BCP 47 tag of the interface: {@code en}, {@code zh-Hant} or {@code zh-Hans}
 * @param width in pixels, 300 to 8000
 * @param height in pixels, 200 to 8000
 * @param passage number (¶) of the passage to show at the top, or null for the beginning
 * @param milliseconds that opening the call took
 */
public record Look(
        View view,
        boolean dark,
        String language,
        int width,
        int height,
        @Nullable Integer passage,
        long milliseconds) {
    /** The parts of the work. */
    public enum View {
        /** The two columns, with the call's measures. */
        READ,
        /** The two columns, with what is wrong with the translation. */
        REVIEW,
        /** The page of the call's measures. */
        METRICS
    }

    /** @throws IllegalArgumentException if the size is out of range */
    public Look {
        if (width < 300 || width > 8000 || height < 200 || height > 8000) {
            throw new IllegalArgumentException(
                    "a picture of " + width + "x" + height + " cannot be drawn; 300x200 to 8000x8000 can");
        }
    }
}
