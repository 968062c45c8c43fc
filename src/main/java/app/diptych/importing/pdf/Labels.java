package app.diptych.importing.pdf;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import java.util.ArrayList;
import java.util.List;

/** A narrow column of names, each beside the first line of what is said, as plays and minutes are printed. */
final class Labels {
    private static final int FEWEST = 2;
    private static final int WORDS = 6;
    /** This part of the narrow column must be names that stand beside a line. */
    private static final double MOST = 0.7;
    /** Names take fewer lines than what is said. */
    private static final double FEWER = 0.75;
    /** In sizes of the text: on the same height. */
    private static final double SAME = 0.35;

    private Labels() {}

    static boolean are(List<Line> left, List<Line> right) {
        long named = left.stream()
                .filter(line -> isName(line.text()) && isBeside(line, right))
                .count();
        return named >= FEWEST && named >= MOST * left.size() && left.size() <= FEWER * right.size();
    }

    private static boolean isName(String text) {
        String plain = text.replaceFirst("\\s*[:：]$", "").strip();
        return SpeakerShape.isOperator(plain) || HanName.is(plain) || SpeakerShape.isName(plain, WORDS);
    }

    private static boolean isBeside(Line line, List<Line> right) {
        return right.stream().anyMatch(other -> Math.abs(other.baseline() - line.baseline()) <= SAME * line.size());
    }

    /**
     * Each name as a column of its own before the lines beside it.
     *
     * @param sorted all lines from above to below
     * @param x where the columns part; what lies across goes with what is said
     */
    static List<Column> columns(int page, List<Line> sorted, double x) {
        List<Column> columns = new ArrayList<>();
        List<Line> said = new ArrayList<>();
        double edge = sorted.stream().mapToDouble(Line::right).max().orElse(0);
        double from = sorted.stream()
                .filter(line -> line.right() > x)
                .mapToDouble(Line::left)
                .filter(left -> left >= x)
                .min()
                .orElse(x);
        for (int i = 0; i < sorted.size(); i++) {
            Line line = sorted.get(i);
            if (line.right() > x) {
                said.add(line);
                continue;
            }
            // What is said on the same height may come first, by a hair.
            List<Line> beside = new ArrayList<>();
            while (!said.isEmpty() && Math.abs(said.getLast().baseline() - line.baseline()) <= SAME * line.size()) {
                beside.addFirst(said.removeLast());
            }
            flush(page, from, edge, said, columns);
            columns.add(new Column(page, line.left(), line.right(), List.of(line), true));
            said.addAll(beside);
        }
        flush(page, from, edge, said, columns);
        return columns;
    }

    private static void flush(int page, double left, double right, List<Line> said, List<Column> columns) {
        if (!said.isEmpty()) {
            columns.add(new Column(page, left, right, said));
            said.clear();
        }
    }
}
