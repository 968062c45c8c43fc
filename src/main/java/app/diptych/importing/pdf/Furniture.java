package app.diptych.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what is printed at the edges of page after page: headers, footers, page numbers. A row is one of these if it
 * stands at the upper or lower edge, with nothing but such rows beyond it, and comes again on other pages at about the
 * same height, digits aside.
 */
final class Furniture {
    /** A header is on this part of the pages; left and right pages may have different ones. */
    private static final double SHARE = 0.3;

    /** Rows looked at from each edge. */
    private static final int DEEPEST = 6;

    /** Points by which the same row may stand higher or lower on another page. */
    private static final double SHIFT = 8;

    /** The number of a page: four digits alone are a year, or an amount. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:page|p\\.|pg\\.?|第)\\s*[-–—|]?\\s*\\d{1,4}\\s*(?:(?:of|/|\\||共)\\s*\\d{1,4})?\\s*[-–—|]?\\s*[页頁]?"
                    + "|[-–—|]?\\s*\\d{1,4}\\s*(?:(?:of|/|\\||共)\\s*\\d{1,4}\\s*[-–—|]?\\s*[页頁]?|[-–—|]?\\s*[页頁]|[-–—|])"
                    + "|[-–—|]?\\s*\\d{1,3}");

    /** The key of rows that hold nothing but a number. */
    private static final String NUMBER_ALONE = "#";

    private final List<List<Line>> pages;
    private final Map<String, List<Double>> heights = new HashMap<>();
    /** What is taken away, by its words without digits. */
    private final Map<String, String> said = new LinkedHashMap<>();

    private final Map<String, Boolean> furniture = new HashMap<>();
    private boolean hasFurniture;

    private Furniture(List<List<Line>> pages) {
        this.pages = pages;
    }

    /**
     * What is left.
     *
     * @param pages the lines of each page without furniture
     * @param apart what was taken away, each once, page numbers aside
     */
    record Cleared(List<List<Line>> pages, List<String> apart) {}

    /** @param pages the lines of each page */
    static Cleared clear(List<List<Line>> pages) {
        Furniture furniture = new Furniture(pages);
        for (List<Line> page : pages) {
            // Once a page: a row that a page has twice says nothing about others.
            Set<String> seen = new HashSet<>();
            for (List<List<Line>> edge : edges(page)) {
                for (List<Line> row : edge.subList(0, Math.min(edge.size(), DEEPEST))) {
                    if (!isBareFigure(row) && seen.add(key(row))) {
                        furniture
                                .heights
                                .computeIfAbsent(key(row), _ -> new ArrayList<>())
                                .add(height(row));
                    }
                }
            }
        }
        List<List<Line>> cleared = pages.stream().map(furniture::cleared).toList();
        return new Cleared(cleared, List.copyOf(furniture.said.values()));
    }

    /** The rows from above to below, and from below to above. */
    private static List<List<List<Line>>> edges(List<Line> page) {
        List<List<Line>> rows = new ArrayList<>();
        List<Line> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        for (Line line : sorted) {
            if (rows.isEmpty() || line.baseline() - height(rows.getLast()) > 0.35 * line.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return List.of(rows, rows.reversed());
    }

    private List<Line> cleared(List<Line> page) {
        Set<Line> away = new HashSet<>();
        for (List<List<Line>> edge : edges(page)) {
            boolean numbered = false;
            for (List<Line> row : edge.subList(0, Math.min(edge.size(), DEEPEST))) {
                boolean number = isNumber(text(row));
                // A page has one number at an edge: another is of what is said.
                if (!(number && !numbered && hasNumbers()) && !isFurniture(row)) {
                    break;
                }
                numbered |= number;
                away.addAll(row);
                if (!number) {
                    said.putIfAbsent(key(row), text(row).replaceFirst("(?<!\\d)\\s*[|]?\\s*(?<!\\d)\\d{1,3}$", ""));
                }
            }
        }
        return page.stream().filter(line -> !away.contains(line)).toList();
    }

    /** Whether a number at the edge may be that of the page though it stands at no height of its own. */
    private boolean hasNumbers() {
        return pages.size() < 3 || hasFurniture;
    }

    private boolean isFurniture(List<Line> row) {
        if (isBareFigure(row)) {
            return false;
        }
        // A number alone is like any other: that of the page is told by where it stands.
        boolean placed = !key(row).equals(NUMBER_ALONE) || isAtHeightOfOthers(height(row));
        return placed && isRepeated(row);
    }

    private boolean isAtHeightOfOthers(double height) {
        long near = heights.getOrDefault(NUMBER_ALONE, List.of()).stream()
                .filter(other -> Math.abs(other - height) <= SHIFT)
                .count();
        return near >= enough();
    }

    private int enough() {
        return (int) Math.ceil(Math.max(2, SHARE * pages.size()));
    }

    /** Digits alone that are no number of a page: a year, an amount. */
    private static boolean isBareFigure(List<Line> row) {
        return key(row).equals(NUMBER_ALONE) && !isNumber(text(row));
    }

    private boolean isRepeated(List<Line> row) {
        return furniture.computeIfAbsent(key(row), key -> comesAgain(heights.getOrDefault(key, List.of())));
    }

    /** Whether it stands at about one height on enough pages; of two pages both must have it. */
    private boolean comesAgain(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        int enough = enough();
        for (int i = 0; i + enough <= sorted.size(); i++) {
            if (sorted.get(i + enough - 1) - sorted.get(i) <= SHIFT) {
                hasFurniture = true;
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    private static double height(List<Line> row) {
        return row.getFirst().baseline();
    }

    /** The words of a row without digits: whether the number of the page stands in it or not. */
    private static String key(List<Line> row) {
        String words = text(row)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\d+", "")
                .replaceAll("[\\s|]+", " ")
                .strip();
        return words.isEmpty() ? NUMBER_ALONE : words;
    }

    private static String text(List<Line> row) {
        List<Line> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Line::left));
        return String.join(" ", sorted.stream().map(Line::text).toList());
    }
}
