package app.diptych.ui.metrics.plan.row;

import app.diptych.ui.metrics.plan.Axis;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.Collection;
import java.util.List;

/** The columns that rows share: names, marks, and room for what is said beside the marks. */
final class Rows {
    static final double GAP = 6;
    private static final double WIDEST_NAME = 0.42;
    private static final double LEAST_MARKS = 24;

    private final Plan.Measure measure;
    private final double nameWidth;
    private final Axis axis;
    private final double end;

    /**
     * @param names of the rows
     * @param said the widest thing said beside a mark, in pixels
     * @param numbers all that the marks show
     */
    Rows(double width, Plan.Measure measure, List<String> names, double said, Collection<Double> numbers) {
        this.measure = measure;
        double widest = names.stream()
                .mapToDouble(name -> measure.width(name, Type.NAME))
                .max()
                .orElse(0);
        double most = Math.max(width * WIDEST_NAME, width - said - width / 3);
        nameWidth = Math.min(widest, most);
        double start = nameWidth + 2 * GAP;
        end = Math.max(start + LEAST_MARKS, width - said - 2 * GAP);
        axis = Axis.of(numbers, start, end);
    }

    /** Where a number stands. */
    double x(double number) {
        return axis.at(number);
    }

    double zero() {
        return axis.at(0);
    }

    /** Right end of the marks. */
    double end() {
        return end;
    }

    /** The lines of a name. */
    List<String> name(String name) {
        return Sheet.wrap(name, nameWidth + 1, Type.NAME, measure);
    }

    /** How high a row is: as high as its marks, or as its name. */
    double height(String name, double marks) {
        return Math.max(marks, name(name).size() * measure.line(Type.NAME) + 4);
    }

    /** The width of a value with what stands behind it. */
    static double said(Plan.Measure measure, String value, String note) {
        return measure.width(value, Type.VALUE) + (note.isEmpty() ? 0 : GAP + measure.width(note, Type.NOTE));
    }

    /** Writes a value with what stands behind it. */
    static void say(Sheet sheet, double x, double y, String value, String note, int door) {
        double next = sheet.words(x, y, value, Type.VALUE, door);
        sheet.words(value.isEmpty() ? x : next + GAP, y, note, Type.NOTE, door);
    }
}
