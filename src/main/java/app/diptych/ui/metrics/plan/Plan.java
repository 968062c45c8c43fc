package app.diptych.ui.metrics.plan;

import java.util.List;

/**
 * The marks of a chart for one width, those behind first.
 *
 * @param height that they take, in pixels
 */
public record Plan(double height, List<Mark> marks) {
    /** Copies the list. */
    public Plan {
        marks = List.copyOf(marks);
    }

    /** Knows how large words are. */
    public interface Measure {
        /** Width of words in one line, in pixels. */
        double width(String text, Type type);

        /** Height of a line. */
        double line(Type type);
    }

    /** A chart's content, which can be planned for any width. */
    @FunctionalInterface
    public interface Drawing {
        /**
         * Plans it.
         *
         * @param width there is, in pixels
         * @param measure knows how large words are
         */
        Plan plan(double width, Measure measure);
    }
}
