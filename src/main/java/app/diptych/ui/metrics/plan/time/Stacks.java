package app.diptych.ui.metrics.plan.time;

import app.diptych.ui.metrics.plan.Axis;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Mark;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns over periods, each of parts that add up; an empty place where a period is missing.
 *
 * @param columns from the earliest
 * @param names of the parts, as they stand beside the last column, from its foot
 */
public record Stacks(List<Column> columns, List<String> names) implements Plan.Drawing {
    private static final double HEIGHT = 150;
    private static final double TOP = 18;

    /**
     * A column.
     *
     * @param period its name
     * @param parts from the foot; empty where nothing is known
     * @param total what it adds up to, in words; in an empty one, why it is
     */
    public record Column(String period, List<Part> parts, String total) {
        /** Copies the list. */
        public Column {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part.
     *
     * @param value at least 0
     * @param said in words
     * @param door what it opens
     */
    public record Part(double value, String said, Ink ink, int door) {
        /** @throws IllegalArgumentException if it is less than nothing, which cannot be stacked */
        public Part {
            if (value < 0) {
                throw new IllegalArgumentException("a part of " + value);
            }
        }
    }

    /** Copies the lists. */
    public Stacks {
        columns = List.copyOf(columns);
        names = List.copyOf(names);
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        double beside = 12
                + names.stream()
                        .mapToDouble(name -> measure.width(name, Type.NOTE))
                        .max()
                        .orElse(0);
        double room = Math.max(60, width - beside) / columns.size();
        double thick = Math.min(54, room * 0.7);
        List<Double> totals = columns.stream()
                .map(column -> column.parts().stream().mapToDouble(Part::value).sum())
                .toList();
        Axis axis = Axis.of(totals, HEIGHT, TOP);
        Sheet sheet = new Sheet(measure);
        for (int i = 0; i < columns.size(); i++) {
            column(sheet, columns.get(i), axis, (i + 0.5) * room, thick, measure);
        }
        sheet.axis(0, HEIGHT, columns.size() * room, HEIGHT);
        names(sheet, axis, (columns.size() - 0.5) * room + thick / 2 + 6, measure);
        return sheet.plan(HEIGHT + 4 + measure.line(Type.SMALL));
    }

    private static void column(
            Sheet sheet, Column column, Axis axis, double middle, double thick, Plan.Measure measure) {
        double foot = 0;
        for (Part part : column.parts()) {
            double from = axis.at(foot);
            double to = axis.at(foot + part.value());
            foot += part.value();
            sheet.column(middle - thick / 2, thick, from, Math.min(from, to + 1), part.ink(), part.door());
            boolean fits = from - to >= measure.line(Type.SMALL) && measure.width(part.said(), Type.SMALL) <= thick - 2;
            if (fits) {
                sheet.inside(middle, (from + to) / 2, part.said(), part.ink(), part.door());
            }
        }
        double above = column.parts().isEmpty() ? HEIGHT - 10 : axis.at(foot) - 9;
        Type type = column.parts().isEmpty() ? Type.SMALL : Type.VALUE;
        sheet.centred(middle, above, column.total(), type, 0, Double.MAX_VALUE, Mark.NO_DOOR);
        sheet.centred(
                middle,
                HEIGHT + 4 + measure.line(Type.SMALL) / 2,
                column.period(),
                Type.SMALL,
                0,
                Double.MAX_VALUE,
                Mark.NO_DOOR);
    }

    private void names(Sheet sheet, Axis axis, double x, Plan.Measure measure) {
        List<Part> last = columns.getLast().parts();
        List<Double> wanted = new ArrayList<>();
        double foot = 0;
        for (Part part : last) {
            wanted.add(axis.at(foot + part.value() / 2));
            foot += part.value();
        }
        double line = measure.line(Type.NOTE);
        List<Double> placed = Lines.apart(wanted, line, TOP, HEIGHT);
        for (int i = 0; i < Math.min(names.size(), placed.size()); i++) {
            sheet.words(x, placed.get(i), names.get(i), Type.NOTE, last.get(i).door());
        }
    }
}
