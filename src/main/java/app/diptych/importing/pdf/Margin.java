package app.diptych.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes off the numbers that some print at the left of their lines, from 1 on each page or through the whole print. */
final class Margin {
    /** So many lines are numbered at least. */
    private static final int FEWEST = 8;
    /** This part of the lines must have the number that comes next. */
    private static final double MOST = 0.7;
    /** In sizes of the text: on one height. */
    private static final double SAME = 0.35;

    private Margin() {}

    /** The lines of each page without such numbers, where they have them; else the same. */
    static List<List<Line>> off(List<List<Line>> pages) {
        int rows = 0;
        int counted = 0;
        int before = 0;
        List<List<Line>> off = new ArrayList<>();
        for (List<Line> page : pages) {
            double edge = edge(page);
            List<Line> plain = new ArrayList<>();
            double height = Double.NEGATIVE_INFINITY;
            List<Line> sorted = new ArrayList<>(page);
            sorted.sort(Comparator.comparingDouble(Line::baseline));
            for (Line line : sorted) {
                boolean numbered = isNumbered(line, edge);
                int number = numbered ? number(line) : 0;
                rows += line.baseline() - height > SAME * line.size() ? 1 : 0;
                height = line.baseline();
                counted += numbered && (number == before + 1 || number == 1) ? 1 : 0;
                before = numbered ? number : before;
                if (!numbered) {
                    plain.add(line);
                } else if (line.words().size() > 1) {
                    List<Word> words = line.words().subList(1, line.words().size());
                    plain.add(new Line(line.page(), line.baseline(), line.size(), words));
                }
            }
            off.add(plain);
        }
        return counted >= FEWEST && counted >= MOST * rows ? off : pages;
    }

    /** Where most lines begin that have no number, or behind their number. */
    private static double edge(List<Line> page) {
        List<Double> lefts = page.stream()
                .filter(line -> !isNumber(line) || line.words().size() > 1)
                .map(line -> line.words().get(isNumber(line) ? 1 : 0).left())
                .sorted()
                .toList();
        return lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 2);
    }

    private static boolean isNumbered(Line line, double edge) {
        return isNumber(line) && line.words().getFirst().right() < edge;
    }

    private static boolean isNumber(Line line) {
        String text = line.words().getFirst().text();
        return text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(Line line) {
        return Integer.parseInt(line.words().getFirst().text());
    }
}
