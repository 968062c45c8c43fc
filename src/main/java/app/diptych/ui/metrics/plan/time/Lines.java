package app.diptych.ui.metrics.plan.time;

import app.diptych.ui.metrics.plan.Axis;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Mark;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines over periods, on one scale from zero; broken where a period is missing. Each is named at its right end.
 *
 * @param periods their names, from the earliest
 * @param series the lines
 */
public record Lines(List<String> periods, List<Series> series) implements Plan.Drawing {
    private static final double HEIGHT = 132;
    private static final double RADIUS = 3.5;
    private static final double TOP = 14;

    /**
     * A line.
     *
     * @param name of what it is, with its last value
     * @param points one for each period, null where nothing is known
     */
    public record Series(String name, List<@Nullable Point> points, Ink ink) {
        /** Copies the list, gaps and all. */
        public Series {
            points = Collections.unmodifiableList(new ArrayList<>(points));
        }
    }

    /**
     * A point.
     *
     * @param said its value in words
     * @param door what it opens
     */
    public record Point(double value, String said, int door) {}

    /** @throws IllegalArgumentException if a line has not a point, or a gap, for each period */
    public Lines {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.points().size() != periods.size()) {
                throw new IllegalArgumentException(
                        each.name() + " has " + each.points().size() + " points for " + periods.size() + " periods");
            }
        }
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        double names = series.stream()
                .mapToDouble(each -> measure.width(each.name(), Type.NOTE))
                .max()
                .orElse(0);
        double first = series.stream()
                .mapToDouble(each -> measure.width(first(each), Type.SMALL))
                .max()
                .orElse(0);
        double left = Math.max(18, first + 10);
        double right = Math.max(left + 40, width - names - 14);
        List<Double> numbers = new ArrayList<>();
        for (Series each : series) {
            for (Point point : each.points()) {
                if (point != null) {
                    numbers.add(point.value());
                }
            }
        }
        Axis axis = Axis.of(numbers, HEIGHT, TOP);
        Sheet sheet = new Sheet(measure);
        // Not through the first figures, one of which may stand at zero.
        sheet.axis(left - 6, axis.at(0), right + 6, axis.at(0));
        List<Double> ends = places(axis, measure.line(Type.NOTE), false);
        List<Double> begins = places(axis, measure.line(Type.SMALL), true);
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            line(sheet, each, axis, left, right);
            sheet.words(right + 12, ends.get(i), each.name(), Type.NOTE, door(each, false));
            if (each.points().getFirst() != null) {
                double x = left - 8 - measure.width(first(each), Type.SMALL);
                sheet.words(x, begins.get(i), first(each), Type.SMALL, door(each, true));
            }
        }
        double below = HEIGHT + 4 + measure.line(Type.SMALL) / 2;
        for (int i = 0; i < periods.size(); i++) {
            sheet.centred(x(i, left, right), below, periods.get(i), Type.SMALL, 0, width, Mark.NO_DOOR);
        }
        return sheet.plan(below + measure.line(Type.SMALL) / 2);
    }

    private double x(int period, double left, double right) {
        return periods.size() < 2 ? left : left + (right - left) * period / (periods.size() - 1);
    }

    private void line(Sheet sheet, Series of, Axis axis, double left, double right) {
        for (int i = 0; i + 1 < periods.size(); i++) {
            Point from = of.points().get(i);
            Point to = of.points().get(i + 1);
            if (from != null && to != null) {
                sheet.line(
                        x(i, left, right),
                        axis.at(from.value()),
                        x(i + 1, left, right),
                        axis.at(to.value()),
                        of.ink(),
                        Mark.NO_DOOR);
            }
        }
        for (int i = 0; i < periods.size(); i++) {
            Point point = of.points().get(i);
            if (point != null) {
                double x = x(i, left, right);
                double y = axis.at(point.value());
                sheet.dot(x, y, RADIUS, of.ink(), point.door());
                // A line alone has room for each of its figures.
                boolean between = i > 0 && i + 1 < periods.size();
                if (series.size() == 1 && between) {
                    sheet.centred(x, y - 11, point.said(), Type.SMALL, left, right, point.door());
                }
            }
        }
    }

    /** The value of the first period, in words. */
    private static String first(Series of) {
        Point point = of.points().getFirst();
        return point == null ? "" : point.said();
    }

    private static @Nullable Point end(Series of, boolean first) {
        List<@Nullable Point> points = first ? of.points() : of.points().reversed();
        return points.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static int door(Series of, boolean first) {
        Point point = end(of, first);
        return point == null ? Mark.NO_DOOR : point.door();
    }

    /** Where words stand beside the first or the last points, pushed apart where they would touch. */
    private List<Double> places(Axis axis, double line, boolean first) {
        List<Double> wanted = new ArrayList<>();
        for (Series each : series) {
            Point point = end(each, first);
            wanted.add(axis.at(point == null ? 0 : point.value()));
        }
        return apart(wanted, line, TOP - line / 2, HEIGHT - line / 4);
    }

    /**
     * Positions at least a distance apart, as near as they come to those wanted, none above the least; from the bottom
     * where they run out of room.
     */
    static List<Double> apart(List<Double> wanted, double distance, double least, double most) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(wanted::get));
        List<Double> placed = new ArrayList<>(wanted);
        double next = least;
        for (int i : order) {
            next = Math.max(next, wanted.get(i));
            placed.set(i, next);
            next += distance;
        }
        double last = most;
        for (int i : order.reversed()) {
            last = Math.min(last, placed.get(i));
            placed.set(i, last);
            last -= distance;
        }
        return placed;
    }
}
