package app.diptych.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the lines of a document's pages: glyphs on one baseline, cut where a gap is as wide as between columns. */
final class LineFinder {
    /** Baselines nearer than this part of the size are one: raised and lowered characters. */
    private static final double SAME_BASELINE = 0.35;

    /** Words of one line stand on one line, up to this part of the size. */
    private static final double UNEVEN = 0.15;

    /** A gap of so many sizes parts lines; blocks of justified text have hardly one of them. */
    private static final double COLUMN_GAP = 1.6;

    /** The same print again, moved by less than this part of the size, is bold made of two prints. */
    private static final double OVERPRINT = 0.12;

    /** The words of the document, each once: most come again and again. */
    private final Map<String, String> known = new HashMap<>();

    /** The lines of a page, from above to below and from left to right. */
    List<Line> lines(int page, List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            row.sort(Comparator.comparingDouble(Glyph::left));
            List<Glyph> once = withoutOverprint(row);
            int start = 0;
            for (int i = 1; i <= once.size(); i++) {
                if (i == once.size() || isColumnGap(once, i)) {
                    add(page, once.subList(start, i), lines);
                    start = i;
                }
            }
        }
        return lines;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> rows = new ArrayList<>();
        double baseline = 0;
        double size = 0;
        for (Glyph glyph : sorted) {
            double reach = SAME_BASELINE * Math.max(size, glyph.size());
            if (rows.isEmpty() || glyph.baseline() - baseline > reach) {
                rows.add(new ArrayList<>());
                baseline = glyph.baseline();
                size = glyph.size();
            } else if (glyph.size() > size) {
                // The row began with a raised character.
                baseline = glyph.baseline();
                size = glyph.size();
            }
            rows.getLast().add(glyph);
        }
        return rows;
    }

    private static List<Glyph> withoutOverprint(List<Glyph> row) {
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : row) {
            int same = -1;
            for (int i = once.size() - 1; i >= 0 && i >= once.size() - 3; i--) {
                if (once.get(i).text().equals(glyph.text())
                        && glyph.left() - once.get(i).left() < OVERPRINT * glyph.size()) {
                    same = i;
                }
            }
            if (same < 0) {
                once.add(glyph);
            } else {
                Glyph first = once.get(same);
                once.set(
                        same,
                        new Glyph(
                                first.text(),
                                first.left(),
                                glyph.right(),
                                first.baseline(),
                                first.size(),
                                first.space(),
                                true,
                                first.italic()));
            }
        }
        return once;
    }

    private static boolean isColumnGap(List<Glyph> row, int at) {
        Glyph before = row.get(at - 1);
        Glyph after = row.get(at);
        boolean raised = Math.abs(before.size() - after.size()) > 0.05 * before.size();
        // Columns that nearly touch are told apart by their lines being at different heights.
        boolean uneven = Math.abs(after.baseline() - before.baseline()) > UNEVEN * before.size();
        return (uneven && !raised && isWordGap(before, after))
                || after.left() - before.right() > COLUMN_GAP * Math.max(before.size(), after.size());
    }

    private void add(int page, List<Glyph> glyphs, List<Line> into) {
        List<Word> words = words(glyphs);
        double size = glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(1);
        double baseline = glyphs.stream()
                .mapToDouble(Glyph::baseline)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(0);
        into.add(new Line(page, baseline, size, words));
    }

    private List<Word> words(List<Glyph> glyphs) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isWordGap(glyphs.get(i - 1), glyphs.get(i))) {
                words.add(word(glyphs.subList(start, i)));
                start = i;
            }
        }
        return words;
    }

    /** Half a space is one; fonts that do not say how wide theirs is have one of about a quarter of their size. */
    private static boolean isWordGap(Glyph before, Glyph after) {
        double size = Math.max(before.size(), after.size());
        double space = after.space() > 0.05 * size && after.space() < 0.8 * size ? after.space() : 0.25 * size;
        return after.left() - before.right() > Math.clamp(0.5 * space, 0.09 * size, 0.25 * size);
    }

    private Word word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        String whole = text.toString();
        return new Word(
                Objects.requireNonNullElse(known.putIfAbsent(whole, whole), whole),
                glyphs.getFirst().left(),
                glyphs.stream()
                        .mapToDouble(Glyph::right)
                        .max()
                        .orElse(glyphs.getLast().right()),
                glyphs.stream().allMatch(Glyph::bold),
                glyphs.stream().allMatch(Glyph::italic));
    }
}
