package app.diptych.ui.metrics.plan.time;

import app.diptych.ui.metrics.plan.Axis;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Sheet;
import app.diptych.ui.metrics.plan.Type;
import java.util.List;

/**
 * A whole call from left to right: who speaks, above it a tick for each passage with figures, the higher the more, and
 * below it one for each finding.
 *
 * @param length of the call, in characters
 * @param turns in their order
 * @param ticks of figures and findings
 */
public record CallStrip(double length, List<Turn> turns, List<Tick> ticks) implements Plan.Drawing {
    private static final double ABOVE = 26;
    private static final double STRIP = 22;
    private static final double BELOW = 12;
    /** Figures of a passage that make the highest tick. */
    private static final int MANY = 12;

    /**
     * A turn.
     *
     * @param start first character
     * @param end behind the last one
     * @param name who speaks
     * @param ink the company or others
     * @param door what it opens
     */
    public record Turn(double start, double end, String name, Ink ink, int door) {}

    /**
     * A tick.
     *
     * @param at character
     * @param count how many there are
     * @param ink {@link Ink#FIGURE}, or a finding's severity
     * @param door what it opens
     */
    public record Tick(double at, int count, Ink ink, int door) {}

    /** Copies the lists. */
    public CallStrip {
        turns = List.copyOf(turns);
        ticks = List.copyOf(ticks);
    }

    @Override
    public Plan plan(double width, Plan.Measure measure) {
        Axis axis = new Axis(0, Math.max(1, length), 0, width);
        Sheet sheet = new Sheet(measure);
        double named = 0;
        double names = ABOVE + STRIP + BELOW + measure.line(Type.SMALL) / 2;
        for (Turn turn : turns) {
            double from = axis.at(turn.start());
            double to = axis.at(turn.end());
            sheet.bar(from, Math.max(from + 0.5, to - 1), ABOVE, STRIP, turn.ink(), turn.door());
            double wide = measure.width(turn.name(), Type.SMALL);
            // A name stands below the beginning of its turn, where the turn is long enough to be looked for.
            if (from >= named && from + wide <= width && to - from > 14) {
                named = sheet.words(from, names, turn.name(), Type.SMALL, turn.door()) + 10;
            }
        }
        for (Tick tick : ticks) {
            double x = axis.at(tick.at());
            if (tick.ink() == Ink.FIGURE) {
                double high = 4 + (ABOVE - 6) * Math.min(1, (double) tick.count() / MANY);
                sheet.bar(x - 1, x + 1, ABOVE - 2 - high, high, tick.ink(), tick.door());
            } else {
                sheet.bar(x - 1.5, x + 1.5, ABOVE + STRIP + 2, BELOW - 4, tick.ink(), tick.door());
            }
        }
        return sheet.plan(names + measure.line(Type.SMALL) / 2 + 2);
    }
}
