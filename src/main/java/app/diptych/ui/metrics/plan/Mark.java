package app.diptych.ui.metrics.plan;

import org.jspecify.annotations.Nullable;

/** Something that is drawn, in pixels from the left and from the top. */
public sealed interface Mark {
    /** No door. */
    int NO_DOOR = -1;

    /** The number of the door that it belongs to, from 0, or {@link #NO_DOOR}. */
    int door();

    /**
     * A rectangle.
     *
     * @param width at least 0
     * @param height at least 0
     */
    record Box(double x, double y, double width, double height, Ink ink, int door) implements Mark {
        /** @throws IllegalArgumentException if it is less than nothing */
        public Box {
            if (width < 0 || height < 0) {
                throw new IllegalArgumentException("a box of " + width + " by " + height);
            }
        }
    }

    /** A dot by its centre; hollow where it is of another time. */
    record Dot(double x, double y, double radius, Ink ink, int door) implements Mark {}

    /** A line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink, int door) implements Mark {}

    /**
     * Words in one line.
     *
     * @param x left end
     * @param y middle of the line
     * @param on what they stand on, where that is no card
     */
    record Words(
            double x,
            double y,
            String text,
            Type type,
            @Nullable Ink on,
            int door) implements Mark {}
}
