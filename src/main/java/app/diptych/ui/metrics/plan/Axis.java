package app.diptych.ui.metrics.plan;

import java.util.Collection;

/**
 * A scale of numbers that always has zero, laid on pixels.
 *
 * @param min at the start, at most 0
 * @param max at the end, at least 0
 * @param start pixel of {@code min}
 * @param end pixel of {@code max}; less than {@code start} on a scale that rises upwards
 */
public record Axis(double min, double max, double start, double end) {
    /** @throws IllegalArgumentException if zero is not on it */
    public Axis {
        if (!(min <= 0 && max >= 0)) {
            throw new IllegalArgumentException("a scale from " + min + " to " + max + " has no zero");
        }
    }

    /** The scale that holds these numbers and zero. */
    public static Axis of(Collection<Double> numbers, double start, double end) {
        double min = Math.min(
                0, numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double max = Math.max(
                0, numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        return new Axis(min, max, start, end);
    }

    /** Where a number stands. */
    public double at(double number) {
        return max <= min ? start : start + (number - min) / (max - min) * (end - start);
    }
}
