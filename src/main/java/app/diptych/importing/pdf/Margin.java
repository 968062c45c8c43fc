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

    private int rows;
    private int counted;
    /** The last number that was counted, and the last of all. */
    private int before;

    private int last;
    /** Rows since the last that was counted: each may have had a number. */
    private int since;

    private Margin() {}

    /** The lines of each page without such numbers, where they have them; else the same. */
    static List<List<Line>> off(List<List<Line>> pages) {
        Margin margin = new Margin();
        List<List<Line>> off = pages.stream().map(margin::page).toList();
        return margin.counted >= FEWEST && margin.counted >= MOST * margin.rows ? off : pages;
    }

    private List<Line> page(List<Line> page) {
        List<List<Line>> printed = rows(page);
        double edge = edge(printed);
        List<Line> plain = new ArrayList<>();
        for (List<Line> row : printed) {
            rows++;
            since++;
            Line first = row.getFirst();
            boolean goesOn = isNumber(first) && first.words().getFirst().right() < edge && goesOn(number(first));
            if (!goesOn) {
                plain.addAll(row);
                continue;
            }
            counted++;
            if (first.words().size() > 1) {
                List<Word> words = first.words().subList(1, first.words().size());
                plain.add(new Line(first.page(), first.baseline(), first.size(), words));
            }
            plain.addAll(row.subList(1, row.size()));
        }
        return plain;
    }

    /** Whether a number is the next, of those that were counted or behind one that was not: it may be that of a page. */
    private boolean goesOn(int number) {
        boolean goesOn = number == 1 || (number > before && number <= before + since) || number == last + 1;
        before = goesOn ? number : before;
        since = goesOn ? 0 : since;
        last = number;
        return goesOn;
    }

    /** What stands on one height, from the left. */
    private static List<List<Line>> rows(List<Line> page) {
        List<Line> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<List<Line>> rows = new ArrayList<>();
        double height = Double.NEGATIVE_INFINITY;
        for (Line line : sorted) {
            if (line.baseline() - height > SAME * line.size()) {
                rows.add(new ArrayList<>());
            }
            height = line.baseline();
            rows.getLast().add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
        return rows;
    }

    /** Where the texts of most rows begin that have no number, or behind their number. */
    private static double edge(List<List<Line>> rows) {
        List<Double> lefts = rows.stream()
                .map(row -> row.stream().flatMap(line -> line.words().stream()).toList())
                .filter(words -> words.size() > 1 || !isNumber(words.getFirst()))
                .map(words -> words.get(isNumber(words.getFirst()) ? 1 : 0).left())
                .sorted()
                .toList();
        return lefts.isEmpty() ? 0 : lefts.get((lefts.size() - 1) / 2);
    }

    private static boolean isNumber(Line line) {
        return isNumber(line.words().getFirst());
    }

    private static boolean isNumber(Word word) {
        return word.text().length() <= 3 && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(Line line) {
        return Integer.parseInt(line.words().getFirst().text());
    }
}
