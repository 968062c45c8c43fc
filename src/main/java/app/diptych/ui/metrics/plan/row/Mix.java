package app.diptych.ui.metrics.plan.row;

import app.diptych.ui.metrics.plan.Axis;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Mark;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Wholes of the same length, parted: the same part has the same ink in each. What a part is stands in it, or below it
 * where it is too small.
 *
 * @param wholes from the top
 */
public record Mix(List<Whole> wholes) implements Plan.Drawing {
    private static final double THICK = 24;
    private static final double BETWEEN = 10;
    private static final double WIDEST_NAME = 0.3;

    /**
     * A bar of parts.
     *
     * @param name what is parted
     * @param parts from the left
     * @param note said in its place where it has no parts
     */
    public record Whole(String name, List<Part> parts, String note) {
        /** Copies the list. */
        public Whole {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part.
     *
     * @param share of the whole, 0 to 1
     * @param said its name with its share
     * @param brief the share alone
     * @param ink which part it is
     * @param door what it opens
     */
    public record Part(double share, String said, String brief, Ink ink, int door) {
        /** @throws IllegalArgumentException if it is no part of a whole */
        public Part {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of " + share);
            }
        }
    }

    /** Copies the list. */
    public Mix {
        wholes = List.copyOf(wholes);
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        double widest = wholes.stream()
                .mapToDouble(whole -> measure.width(whole.name(), Type.NAME))
                .max()
                .orElse(0);
        double names = Math.min(widest, width * WIDEST_NAME);
        Axis axis = new Axis(0, 1, names + 2 * Rows.GAP, width);
        Sheet sheet = new Sheet(measure);
        double y = 0;
        for (Whole whole : wholes) {
            double middle = y + THICK / 2;
            sheet.lines(0, middle, Sheet.wrap(whole.name(), names + 1, Type.NAME, measure), Type.NAME, Mark.NO_DOOR);
            y += whole.parts().isEmpty()
                    ? note(sheet, whole, axis, middle, measure)
                    : bar(sheet, whole, axis, y, measure);
            y += BETWEEN;
        }
        return sheet.plan(Math.max(0, y - BETWEEN));
    }

    private static double note(Sheet sheet, Whole whole, Axis axis, double middle, Plan.Measure measure) {
        List<String> lines = Sheet.wrap(whole.note(), axis.end() - axis.start(), Type.NOTE, measure);
        sheet.lines(axis.start(), middle, lines, Type.NOTE, Mark.NO_DOOR);
        return Math.max(THICK, lines.size() * measure.line(Type.NOTE));
    }

    /** Draws the parts; returns how high they are with what stands below them. */
    private static double bar(Sheet sheet, Whole whole, Axis axis, double y, Plan.Measure measure) {
        double before = 0;
        List<Part> below = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        for (Part part : whole.parts()) {
            double from = axis.at(before);
            double to = axis.at(Math.min(1, before + part.share()));
            before += part.share();
            sheet.bar(from, Math.max(from, to - 1), y, THICK, part.ink(), part.door());
            double room = to - from - 6;
            double middle = (from + to) / 2;
            if (measure.width(part.said(), Type.SMALL) <= room) {
                sheet.inside(middle, y + THICK / 2, part.said(), part.ink(), part.door());
            } else {
                if (measure.width(part.brief(), Type.SMALL) <= room) {
                    sheet.inside(middle, y + THICK / 2, part.brief(), part.ink(), part.door());
                }
                below.add(part);
                middles.add(middle);
            }
        }
        double line = measure.line(Type.SMALL);
        if (below.isEmpty()) {
            return THICK;
        }
        List<Double> widths = below.stream()
                .map(part -> measure.width(part.said(), Type.SMALL))
                .toList();
        List<Double> placed = beside(middles, widths, axis.end());
        for (int i = 0; i < below.size(); i++) {
            sheet.axis(middles.get(i), y + THICK, middles.get(i), y + THICK + 4);
            sheet.words(
                    placed.get(i),
                    y + THICK + 4 + line / 2,
                    below.get(i).said(),
                    Type.SMALL,
                    below.get(i).door());
        }
        return THICK + 4 + line;
    }

    /** Left ends of words beside each other, each as near to its middle as the others and the right edge let it. */
    static List<Double> beside(List<Double> middles, List<Double> widths, double edge) {
        List<Double> placed = new ArrayList<>();
        double free = 0;
        for (int i = 0; i < middles.size(); i++) {
            double x = Math.max(free, middles.get(i) - widths.get(i) / 2);
            placed.add(x);
            free = x + widths.get(i) + BETWEEN;
        }
        double right = edge;
        for (int i = middles.size() - 1; i >= 0; i--) {
            placed.set(i, Math.min(placed.get(i), right - widths.get(i)));
            right = placed.get(i) - BETWEEN;
        }
        return placed;
    }
}
