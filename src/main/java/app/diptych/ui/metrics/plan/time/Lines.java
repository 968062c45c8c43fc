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
                throw new IllegalArgumentException(each.name() + " has " + each.points().size() + " points for "
                        + periods.size() + " periods");
            }
        }
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        double names = series.stream()
                .mapToDouble(each -> measure.width(each.name(), Type.NOTE))
                .max()
                .orElse(0);
        double left = 18;
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
        sheet.axis(0, axis.at(0), right + 6, axis.at(0));
        List<Double> ends = ends(axis, measure.line(Type.NOTE));
        for (int i = 0; i < series.size(); i++) {
            line(sheet, series.get(i), axis, left, right);
            int door = lastDoor(series.get(i));
            sheet.words(right + 12, ends.get(i), series.get(i).name(), Type.NOTE, door);
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
        boolean first = true;
        for (int i = 0; i < periods.size(); i++) {
            Point point = of.points().get(i);
            if (point != null) {
                double x = x(i, left, right);
                sheet.dot(x, axis.at(point.value()), RADIUS, of.ink(), point.door());
                if (first && i + 1 < periods.size()) {
                    sheet.centred(x, axis.at(point.value()) - 11, point.said(), Type.SMALL, 0, right, point.door());
                }
                first = false;
            }
        }
    }

    private static int lastDoor(Series of) {
        int door = Mark.NO_DOOR;
        for (Point point : of.points()) {
            door = point == null ? door : point.door();
        }
        return door;
    }

    /** Where the names stand: beside the last point, pushed apart where they would touch. */
    private List<Double> ends(Axis axis, double line) {
        List<Double> wanted = new ArrayList<>();
        for (Series each : series) {
            double y = axis.at(0);
            for (Point point : each.points()) {
                y = point == null ? y : axis.at(point.value());
            }
            wanted.add(y);
        }
        return apart(wanted, line, TOP - line / 2, HEIGHT + line);
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
