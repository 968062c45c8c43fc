package app.diptych.ui.metrics.plan.row;

import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars from zero, each with the one of a year before behind it.
 *
 * @param bars from the top
 */
public record Bars(List<Bar> bars) implements Plan.Drawing {
    private static final double THICK = 13;
    private static final double THIN = 10;
    private static final double OVERLAP = 4;

    /**
     * A bar.
     *
     * @param name what it is of
     * @param value how long it is
     * @param said its value in words
     * @param note how it moved, or empty
     * @param ink {@link Ink#ACTUAL}, or {@link Ink#IMPLIED} where it was computed
     * @param door what it opens
     * @param before the one before it, or null
     */
    public record Bar(
            String name,
            double value,
            String said,
            String note,
            Ink ink,
            int door,
            @Nullable Before before) {}

    /**
     * The bar of an earlier period.
     *
     * @param value how long it is
     * @param ink {@link Ink#PRIOR} or {@link Ink#IMPLIED}
     * @param door what it opens
     */
    public record Before(double value, Ink ink, int door) {}

    /** Copies the list. */
    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        List<Double> numbers = new ArrayList<>();
        bars.forEach(bar -> {
            numbers.add(bar.value());
            if (bar.before() != null) {
                numbers.add(bar.before().value());
            }
        });
        double said = bars.stream()
                .mapToDouble(bar -> Rows.said(measure, bar.said(), bar.note()))
                .max()
                .orElse(0);
        Rows rows = new Rows(width, measure, bars.stream().map(Bar::name).toList(), said, numbers);
        Sheet sheet = new Sheet(measure);
        double y = 0;
        for (Bar bar : bars) {
            double height = rows.height(bar.name(), bar.before() == null ? THICK + 9 : THICK + THIN - OVERLAP + 9);
            row(sheet, rows, bar, y, height);
            y += height;
        }
        sheet.axis(rows.zero(), 0, rows.zero(), y);
        return sheet.plan(y);
    }

    private static void row(Sheet sheet, Rows rows, Bar bar, double top, double height) {
        double middle = top + height / 2;
        Before before = bar.before();
        double thick = before == null ? middle - THICK / 2 : middle + (THIN - OVERLAP - THICK) / 2;
        double end = Math.max(rows.zero(), rows.x(bar.value()));
        if (before != null) {
            sheet.bar(rows.zero(), rows.x(before.value()), thick - THIN + OVERLAP, THIN, before.ink(), before.door());
            end = Math.max(end, rows.x(before.value()));
        }
        sheet.lines(0, middle, rows.name(bar.name()), Type.NAME, bar.door());
        sheet.bar(rows.zero(), rows.x(bar.value()), thick, THICK, bar.ink(), bar.door());
        Rows.say(sheet, end + Rows.GAP, thick + THICK / 2, bar.said(), bar.note(), bar.door());
    }
}
