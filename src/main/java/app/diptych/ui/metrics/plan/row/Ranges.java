package app.diptych.ui.metrics.plan.row;

import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was expected, as a hatched bar that ends in a range, and what was delivered.
 *
 * @param rows from the top
 */
public record Ranges(List<Row> rows) implements Plan.Drawing {
    private static final double THICK = 13;
    private static final double OVER = 4;
    private static final double LEAST = 3;

    /**
     * A row.
     *
     * @param name what was expected, and for when
     * @param low lower end
     * @param high upper end
     * @param ink {@link Ink#GUIDANCE}, or {@link Ink#IMPLIED} where the range was computed
     * @param said the range in words
     * @param note its middle, or what was delivered, in words
     * @param door what it opens
     * @param delivered what came of it, or null
     */
    public record Row(
            String name,
            double low,
            double high,
            Ink ink,
            String said,
            String note,
            int door,
            Bars.@Nullable Before delivered) {
        /** @throws IllegalArgumentException if the ends are out of order */
        public Row {
            if (low > high) {
                throw new IllegalArgumentException(low + " is above " + high);
            }
        }
    }

    /** Copies the list. */
    public Ranges {
        rows = List.copyOf(rows);
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        List<Double> numbers = new ArrayList<>();
        double said = 0;
        for (Row row : rows) {
            numbers.addAll(List.of(row.low(), row.high()));
            if (row.delivered() != null) {
                numbers.add(row.delivered().value());
            }
            said = Math.max(
                    said, Math.max(measure.width(row.said(), Type.VALUE), measure.width(row.note(), Type.NOTE)));
        }
        Rows columns = new Rows(width, measure, rows.stream().map(Row::name).toList(), said, numbers);
        Sheet sheet = new Sheet(measure);
        double y = 0;
        for (Row row : rows) {
            double marks = Math.max(
                    THICK + 2 * OVER + 5,
                    (row.note().isEmpty() ? 0 : measure.line(Type.NOTE)) + measure.line(Type.VALUE) + 6);
            double height = columns.height(row.name(), marks);
            row(sheet, columns, row, y + height / 2, measure);
            y += height;
        }
        sheet.axis(columns.zero(), 0, columns.zero(), y);
        return sheet.plan(y);
    }

    private static void row(Sheet sheet, Rows columns, Row row, double y, Plan.Measure measure) {
        double low = columns.x(row.low());
        double high = row.high() > row.low() ? Math.max(low + LEAST, columns.x(row.high())) : low;
        double end = Math.max(high, columns.zero());
        sheet.lines(0, y, columns.name(row.name()), Type.NAME, row.door());
        sheet.bar(columns.zero(), row.low() < 0 ? high : low, y - THICK / 2, THICK, row.ink(), row.door());
        if (row.high() > row.low()) {
            sheet.bar(low, high, y - THICK / 2, THICK, Ink.RANGE, row.door());
            double middle = columns.x((row.low() + row.high()) / 2);
            sheet.line(middle, y - THICK / 2, middle, y + THICK / 2, Ink.AXIS, row.door());
        }
        Bars.Before delivered = row.delivered();
        if (delivered != null) {
            double x = columns.x(delivered.value());
            sheet.bar(x - 1.5, x + 1.5, y - THICK / 2 - OVER, THICK + 2 * OVER, delivered.ink(), delivered.door());
            end = Math.max(end, x + 2);
        }
        if (row.note().isEmpty()) {
            sheet.words(end + Rows.GAP, y, row.said(), Type.VALUE, row.door());
        } else {
            double apart = measure.line(Type.VALUE) / 2;
            sheet.words(end + Rows.GAP, y - apart, row.said(), Type.VALUE, row.door());
            sheet.words(end + Rows.GAP, y + apart, row.note(), Type.NOTE, row.door());
        }
    }
}
