package app.diptych.ui.metrics.plan;

import java.util.Locale;
import java.util.stream.Collectors;

/** A plan as a table, in whole pixels; a letter is 6 pixels wide, a line 14 high. */
public final class Drawn {
    private static final Plan.Measure MEASURE = new Plan.Measure() {
        @Override
        public double width(String text, Type type) {
            return 6.0 * text.length();
        }

        @Override
        public double line(Type type) {
            return 14;
        }
    };

    private Drawn() {}

    /** The marks of a drawing, a line each, those that belong to a door with its number. */
    public static String of(Plan.Drawing drawing, double width) {
        return plan(drawing, width).marks().stream().map(Drawn::line).collect(Collectors.joining("\n")) + "\n";
    }

    public static Plan plan(Plan.Drawing drawing, double width) {
        return drawing.plan(width, MEASURE);
    }

    private static String line(Mark mark) {
        String door = mark.door() == Mark.NO_DOOR ? "" : " → " + mark.door();
        return switch (mark) {
                    case Mark.Box box ->
                        text(
                                "%s %.0f..%.0f, %.0f..%.0f",
                                box.ink(), box.x(), box.x() + box.width(), box.y(), box.y() + box.height());
                    case Mark.Dot dot -> text("%s dot %.0f, %.0f", dot.ink(), dot.x(), dot.y());
                    case Mark.Line line ->
                        text(
                                "%s line %.0f, %.0f to %.0f, %.0f",
                                line.ink(), line.x1(), line.y1(), line.x2(), line.y2());
                    case Mark.Words words -> text("\"%s\" %.0f, %.0f", words.text(), words.x(), words.y());
                }
                + door;
    }

    @SuppressWarnings("AnnotateFormatMethod") // a helper of this file
    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
