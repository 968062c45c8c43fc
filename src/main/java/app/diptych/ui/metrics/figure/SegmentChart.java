package app.diptych.ui.metrics.figure;

import app.diptych.metric.concept.Concept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of several businesses.
 *
 * @param concept what is measured
 * @param unit the unit of all figures
 * @param figures in the order they are said, at least two
 * @param total the company's figure where the businesses add up to it, else null
 */
public record SegmentChart(
        Concept concept,
        String unit,
        List<Figure> figures,
        @Nullable Figure total) {
    /** @throws IllegalArgumentException if there is nothing to compare */
    public SegmentChart {
        figures = List.copyOf(figures);
        if (figures.size() < 2) {
            throw new IllegalArgumentException(figures.size() + " figures; a chart compares at least two");
        }
    }
}
