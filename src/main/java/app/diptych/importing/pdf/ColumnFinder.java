package app.diptych.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page into the order in which they are read: where a gap runs down between lines, those at its left
 * come before those at its right; a line across the gap, such as a title, ends both.
 */
final class ColumnFinder {
    /** So many lines on each side make columns; fewer may be a label beside its value. */
    private static final int ENOUGH = 4;

    /** Beside so many lines of a column one that has just begun has fewer, as on the last page of a document. */
    private static final int FULL = 12;

    /**
     * It has a line and more: one line beside the first is a label, or stands beside a heading, unless another page has a
     * column there.
     */
    private static final int BEGUN = 2;

    /** The column beside it is at most this part of the width. */
    private static final double HALF = 0.6;

    /** It is at least this part as wide. */
    private static final double AS_WIDE = 0.8;

    /** Points between the first lines of both. */
    private static final double SAME_HEIGHT = 1;

    /** Points between the edges of columns on two pages. */
    private static final double SAME_EDGE = 2;

    /** A column is at least this part of the width: narrower ones are marks in the margin. */
    private static final double NARROWEST = 0.18;

    /** Lines that cross the gap, for each line of the shorter column. */
    private static final double CROSSING = 0.5;

    /** The part of the shorter column's height that the other one stands beside. */
    private static final double BESIDE = 0.5;

    /** Points between two places where a gap is looked for. */
    private static final double STEP = 3;

    /** The most places, on a page of whatever width. */
    private static final int STEPS = 250;

    /** No print has its columns in more places. */
    private static final int EDGES = 20;

    private final List<Column> columns = new ArrayList<>();
    /** Where second columns begin on the pages before, from the left. */
    private final Set<Double> edges = new LinkedHashSet<>();

    private int page;

    private ColumnFinder() {}

    /** The columns of a document's pages in their order. */
    static List<Column> columns(List<List<Line>> pages) {
        ColumnFinder finder = new ColumnFinder();
        for (List<Line> lines : pages) {
            finder.page++;
            if (!lines.isEmpty()) {
                finder.part(lines, 0);
            }
        }
        return List.copyOf(finder.columns);
    }

    /** What lies on both sides of a gap at x. */
    private record Parting(double x, List<Line> left, List<Line> right, List<Line> across) {
        boolean isLeft(Line line) {
            return line.right() <= x;
        }

        boolean isAcross(Line line) {
            return !isLeft(line) && line.left() < x;
        }
    }

    private void part(List<Line> lines, int depth) {
        Parting best = depth > 3 ? null : parting(lines);
        if (best == null) {
            add(lines);
            return;
        }
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        if (Labels.are(best.left(), best.right())) {
            columns.addAll(Labels.columns(page, sorted, best.x()));
            return;
        }
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> across = new ArrayList<>();
        for (Line line : sorted) {
            if (best.isAcross(line)) {
                flush(left, right, depth);
                across.add(line);
            } else {
                add(across);
                across.clear();
                (best.isLeft(line) ? left : right).add(line);
            }
        }
        flush(left, right, depth);
        add(across);
    }

    private void flush(List<Line> left, List<Line> right, int depth) {
        // Copies, since the lists are filled anew.
        List<Line> first = List.copyOf(left);
        List<Line> second = List.copyOf(right);
        left.clear();
        right.clear();
        if (!first.isEmpty()) {
            part(first, depth + 1);
        }
        if (!second.isEmpty()) {
            part(second, depth + 1);
        }
    }

    private @Nullable Parting parting(List<Line> lines) {
        double from = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double to = lines.stream().mapToDouble(Line::right).max().orElse(0);
        double width = to - from;
        Parting best = null;
        double bestScore = 0;
        double step = Math.max(STEP, width / STEPS);
        for (int i = 0; i <= STEPS; i++) {
            double x = from + NARROWEST * width + i * step;
            if (x > to - NARROWEST * width) {
                break;
            }
            Parting here = at(x, lines);
            double score = Math.min(here.left().size(), here.right().size())
                    - here.across().size();
            if ((isParting(here, width) || isBegun(here, width)) && (best == null || score > bestScore)) {
                best = here;
                bestScore = score;
            }
        }
        if (best == null) {
            return begunAsBefore(lines);
        }
        if (edges.size() < EDGES) {
            edges.add(Math.rint(left(best.right())));
        }
        return best;
    }

    /** A second column of however few and short lines, which begins where one of the pages before has its second column. */
    private @Nullable Parting begunAsBefore(List<Line> lines) {
        for (double edge : edges) {
            Parting here = at(edge - SAME_EDGE, lines);
            if (!here.right().isEmpty()
                    && here.right().size() < ENOUGH
                    && Math.abs(left(here.right()) - edge) <= SAME_EDGE
                    && isBesideFull(here)) {
                return here;
            }
        }
        return null;
    }

    private static Parting at(double x, List<Line> lines) {
        Parting parting = new Parting(x, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Line line : lines) {
            if (parting.isLeft(line)) {
                parting.left().add(line);
            } else {
                (parting.isAcross(line) ? parting.across() : parting.right()).add(line);
            }
        }
        return parting;
    }

    private static boolean isParting(Parting parting, double width) {
        int fewer = Math.min(parting.left().size(), parting.right().size());
        return fewer >= ENOUGH
                && parting.across().size() <= CROSSING * fewer
                && widest(parting.left()) >= NARROWEST * width
                && widest(parting.right()) >= NARROWEST * width
                && isBeside(parting);
    }

    /** A second column of two or three lines, which begins at the height of the first one and is as wide as it. */
    private static boolean isBegun(Parting parting, double width) {
        int second = parting.right().size();
        if (second < BEGUN || second >= ENOUGH || !isBesideFull(parting)) {
            return false;
        }
        double most = parting.left().stream().mapToDouble(Line::width).max().orElse(0);
        return most <= HALF * width && widest(parting.right()) >= AS_WIDE * widest(parting.left());
    }

    /** Whether the right begins at the height of a full column, with nothing below that crosses the gap. */
    private static boolean isBesideFull(Parting parting) {
        double top = top(parting.right());
        return parting.left().size() >= FULL
                && Math.abs(top(parting.left()) - top) <= SAME_HEIGHT
                && parting.across().stream().allMatch(line -> line.baseline() < top);
    }

    private static double left(List<Line> lines) {
        return lines.stream().mapToDouble(Line::left).min().orElse(0);
    }

    /** Nine tenths of the lines are at most as wide. */
    private static double widest(List<Line> lines) {
        return lines.stream()
                .mapToDouble(Line::width)
                .sorted()
                .skip(lines.size() * 9L / 10)
                .findFirst()
                .orElse(0);
    }

    private static boolean isBeside(Parting parting) {
        double top = Math.max(top(parting.left()), top(parting.right()));
        double bottom = Math.min(bottom(parting.left()), bottom(parting.right()));
        double shorter =
                Math.min(bottom(parting.left()) - top(parting.left()), bottom(parting.right()) - top(parting.right()));
        return bottom - top >= BESIDE * shorter;
    }

    private static double top(List<Line> lines) {
        return lines.stream().mapToDouble(Line::baseline).min().orElse(0);
    }

    private static double bottom(List<Line> lines) {
        return lines.stream().mapToDouble(Line::baseline).max().orElse(0);
    }

    /** Lines that no gap parts: what stands beside each other is one line again. */
    private void add(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<Line> whole = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line line : sorted) {
            if (!row.isEmpty() && line.baseline() - row.getFirst().baseline() > 0.35 * line.size()) {
                whole.add(joined(row));
                row.clear();
            }
            row.add(line);
        }
        whole.add(joined(row));
        double left = whole.stream()
                .mapToDouble(Line::left)
                .sorted()
                .skip(whole.size() / 20)
                .findFirst()
                .orElse(0);
        double right = whole.stream().mapToDouble(Line::right).max().orElse(0);
        columns.add(new Column(page, left, right, whole));
    }

    private Line joined(List<Line> row) {
        row.sort(Comparator.comparingDouble(Line::left));
        List<Word> words = row.stream().flatMap(line -> line.words().stream()).toList();
        Line longest = row.stream().max(Comparator.comparingDouble(Line::width)).orElseThrow();
        return new Line(page, longest.baseline(), longest.size(), words);
    }
}
