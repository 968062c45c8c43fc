package app.diptych.ui.metrics.plan.row;

import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * From one figure to the next by steps: each begins where the one before it ends.
 *
 * @param steps from the top: the first and the last are whole bars
 */
public record Bridge(List<Step> steps) implements Plan.Drawing {
    private static final double THICK = 13;

    /**
     * A step.
     *
     * @param name what it is of
     * @param from where it begins; 0 for a whole bar
     * @param to where it ends
     * @param said its value in words
     * @param ink of a whole bar; that of a difference goes by its direction
     * @param door what it opens
     */
    public record Step(String name, double from, double to, String said, Ink ink, int door) {}

    /** @throws IllegalArgumentException if there is nothing between the ends */
    public Bridge {
        steps = List.copyOf(steps);
        if (steps.size() < 3) {
            throw new IllegalArgumentException("a bridge of " + steps.size() + " steps");
        }
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        List<Double> numbers = new ArrayList<>();
        steps.forEach(step -> numbers.addAll(List.of(step.from(), step.to())));
        double said = steps.stream()
                .mapToDouble(step -> measure.width(step.said(), Type.VALUE))
                .max()
                .orElse(0);
        Rows rows = new Rows(width, measure, steps.stream().map(Step::name).toList(), said, numbers);
        Sheet sheet = new Sheet(measure);
        double y = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double height = rows.height(step.name(), THICK + 9);
            double middle = y + height / 2;
            if (i + 1 < steps.size()) {
                sheet.axis(rows.x(step.to()), middle, rows.x(step.to()), y + height + THICK);
            }
            sheet.lines(0, middle, rows.name(step.name()), Type.NAME, step.door());
            sheet.bar(rows.x(step.from()), rows.x(step.to()), middle - THICK / 2, THICK, step.ink(), step.door());
            double end = Math.max(rows.zero(), Math.max(rows.x(step.from()), rows.x(step.to())));
            sheet.words(end + Rows.GAP, middle, step.said(), Type.VALUE, step.door());
            y += height;
        }
        sheet.axis(rows.zero(), 0, rows.zero(), y);
        return sheet.plan(y);
    }
}
