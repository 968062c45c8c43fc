package app.diptych.ui;

import app.diptych.ui.shell.Mode;
import org.jspecify.annotations.Nullable;

/**
 * How a picture of the window looks.
 *
 * @param dark whether the dark theme is on
 * @param language BCP 47 tag of the interface: {@code en}, {@code zh-Hant} or {@code zh-Hans}
 * @param width in pixels
 * @param height in pixels
 * @param passage number (¶) of the passage to show at the top, or null for the beginning
 * @param milliseconds that opening the call took
 * @param mode what the window is for: in the review, the findings are in front of the measures
 */
public record PictureLook(
        boolean dark,
        String language,
        int width,
        int height,
        @Nullable Integer passage,
        long milliseconds,
        Mode mode) {}
