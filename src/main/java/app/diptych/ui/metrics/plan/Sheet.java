package app.diptych.ui.metrics.plan;

import java.util.ArrayList;
import java.util.List;

/** Collects marks. Not thread-safe; for one plan. */
public final class Sheet {
    /** A mark that is there is seen, however small. */
    private static final double LEAST = 1.5;

    private final Plan.Measure measure;
    private final List<Mark> marks = new ArrayList<>();

    /** @param measure knows how large words are */
    public Sheet(Plan.Measure measure) {
        this.measure = measure;
    }

    /** Adds a rectangle between two x. */
    public void bar(double from, double to, double y, double height, Ink ink, int door) {
        marks.add(new Mark.Box(
                Math.min(from, to), y, Math.max(LEAST, Math.abs(to - from)), Math.max(0, height), ink, door));
    }

    /** Adds a rectangle between two y. */
    public void column(double x, double width, double from, double to, Ink ink, int door) {
        marks.add(new Mark.Box(
                x, Math.min(from, to), Math.max(0, width), Math.max(LEAST, Math.abs(to - from)), ink, door));
    }

    /** Adds a dot. */
    public void dot(double x, double y, double radius, Ink ink, int door) {
        marks.add(new Mark.Dot(x, y, radius, ink, door));
    }

    /** Adds a line that belongs to nothing. */
    public void axis(double x1, double y1, double x2, double y2) {
        marks.add(new Mark.Line(x1, y1, x2, y2, Ink.AXIS, Mark.NO_DOOR));
    }

    /** Adds a line. */
    public void line(double x1, double y1, double x2, double y2, Ink ink, int door) {
        marks.add(new Mark.Line(x1, y1, x2, y2, ink, door));
    }

    /** Adds words that begin at x; returns where they end. */
    public double words(double x, double y, String text, Type type, int door) {
        if (text.isEmpty()) {
            return x;
        }
        marks.add(new Mark.Words(x, y, text, type, null, door));
        return x + measure.width(text, type);
    }

    /** Adds words in the middle of x, held between two ends where there is room for that. */
    public void centred(double x, double y, String text, Type type, double least, double most, int door) {
        double width = measure.width(text, type);
        words(Math.max(least, Math.min(x - width / 2, most - width)), y, text, type, door);
    }

    /** Adds words in the middle of a box. */
    public void inside(double x, double y, String text, Ink on, int door) {
        marks.add(new Mark.Words(x - measure.width(text, Type.SMALL) / 2, y, text, Type.SMALL, on, door));
    }

    /** Adds words in several lines around y. */
    public void lines(double x, double y, List<String> lines, Type type, int door) {
        double line = measure.line(type);
        double top = y - line * (lines.size() - 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            words(x, top + i * line, lines.get(i), type, door);
        }
    }

    /** Words in lines no wider than there is room, parted at spaces; a word that is wider is not cut. */
    public static List<String> wrap(String text, double room, Type type, Plan.Measure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.width(longer, type) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The plan of what was added. */
    public Plan plan(double height) {
        return new Plan(height, marks);
    }
}
