package app.diptych.ui.metrics.plan.row;

import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Mark;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Two dots a row, a year before and now, joined by a line.
 *
 * @param rows from the top
 */
public record Dumbbells(List<Bars.Bar> rows) implements Plan.Drawing {
    private static final double RADIUS = 4.5;
    private static final double HEIGHT = 24;

    /** Copies the list. */
    public Dumbbells {
        rows = List.copyOf(rows);
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        List<Double> numbers = new ArrayList<>();
        rows.forEach(row -> {
            numbers.add(row.value());
            if (row.before() != null) {
                numbers.add(row.before().value());
            }
        });
        double said = RADIUS
                + rows.stream()
                        .mapToDouble(row -> Rows.said(measure, row.said(), row.note()))
                        .max()
                        .orElse(0);
        Rows columns =
                new Rows(width, measure, rows.stream().map(Bars.Bar::name).toList(), said, numbers);
        double height = rows.stream()
                .mapToDouble(row -> columns.height(row.name(), HEIGHT))
                .sum();
        Sheet sheet = new Sheet(measure);
        sheet.axis(columns.zero(), 0, columns.zero(), height);
        double y = 0;
        for (Bars.Bar row : rows) {
            double high = columns.height(row.name(), HEIGHT);
            row(sheet, columns, row, y + high / 2, Rows.said(measure, row.said(), row.note()));
            y += high;
        }
        // Dots have no base that could be seen: the line says where nothing is.
        double small = measure.line(Type.SMALL);
        sheet.centred(columns.zero(), y + small / 2, "0", Type.SMALL, 0, width, Mark.NO_DOOR);
        return sheet.plan(y + small);
    }

    private static void row(Sheet sheet, Rows columns, Bars.Bar row, double y, double said) {
        double now = columns.x(row.value());
        double right = now;
        Bars.Before before = row.before();
        sheet.lines(0, y, columns.name(row.name()), Type.NAME, row.door());
        if (before != null) {
            double then = columns.x(before.value());
            right = Math.max(right, then);
            Ink way = row.value() >= before.value() ? Ink.MORE : Ink.LESS;
            sheet.bar(then, now, y - 1, 2, way, row.door());
            sheet.dot(then, y, RADIUS - 0.5, before.ink(), before.door());
        }
        sheet.dot(now, y, RADIUS, row.ink(), row.door());
        // Left of the line the words stay beside their dots where they find room before it.
        boolean room = right + RADIUS + Rows.GAP + said <= columns.zero() - Rows.GAP;
        right = room ? right : Math.max(right, columns.zero());
        Rows.say(sheet, right + RADIUS + Rows.GAP, y, row.said(), row.note(), row.door());
    }
}
