package app.diptych.review.segment;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows stand in the passages that they make, so that what was found in a passage can be shown in its rows.
 * Texts are compared without their spaces, which a passage may have otherwise. Immutable.
 */
public final class Places {
    private final Transcript call;
    private final List<Segment> rows;
    private final List<Integer> firstRows;
    private final int[] passages;

    /**
     * The places of rows in the call that was made of them.
     *
     * @param rows those that {@code mended} was made of
     */
    public static Places of(Segmentation.Mended mended, List<Segment> rows) {
        return new Places(mended.transcript(), rows, mended.firstRows());
    }

    private Places(Transcript call, List<Segment> rows, List<Integer> firstRows) {
        this.call = call;
        this.rows = rows;
        this.firstRows = firstRows;
        this.passages = passages(rows.size(), firstRows);
    }

    /** For each row the id of the passage it belongs to. */
    public static int[] passages(int rows, List<Integer> firstRows) {
        int[] passages = new int[rows];
        for (int passage = 0; passage < firstRows.size(); passage++) {
            int end = passage + 1 < firstRows.size() ? firstRows.get(passage + 1) : rows;
            for (int row = firstRows.get(passage); row < end; row++) {
                passages[row] = passage;
            }
        }
        return passages;
    }

    /** The passage that a row belongs to. */
    public int passage(int row) {
        return passages[row];
    }

    /** The first row of a passage. */
    public int first(int passage) {
        return firstRows.get(passage);
    }

    /** How many rows a passage has. */
    public int count(int passage) {
        return (passage + 1 < firstRows.size() ? firstRows.get(passage + 1) : rows.size()) - firstRows.get(passage);
    }

    /** The row that holds an offset of one side of a passage; the first where none does. */
    public int row(int passage, Language side, int offset) {
        for (int row = first(passage); row < first(passage) + count(passage); row++) {
            if (inCell(row, side, new Span(offset, offset + 1)).isPresent()) {
                return row;
            }
        }
        return first(passage);
    }

    /** The parts of spans of a passage that lie in a cell of one of its rows, by the offsets of the cell. */
    public List<Span> inCell(int row, Language side, List<Span> spans) {
        List<Span> inside = new ArrayList<>();
        spans.forEach(span -> inCell(row, side, span).ifPresent(inside::add));
        return inside;
    }

    private Optional<Span> inCell(int row, Language side, Span span) {
        String passage = call.passages().get(passages[row]).text(side);
        String cell = rows.get(row).cell(side).text();
        if (passage == null || span.end() > passage.length()) {
            return Optional.empty();
        }
        int before = 0;
        for (int other = first(passages[row]); other < row; other++) {
            before += characters(rows.get(other).cell(side).text());
        }
        int from = characters(passage.substring(0, span.start())) - before;
        int to = from + characters(span.of(passage));
        int start = Math.max(0, from);
        int end = Math.min(to, characters(cell));
        return start < end ? Optional.of(new Span(offset(cell, start), offset(cell, end - 1) + 1)) : Optional.empty();
    }

    /** How many characters of a text are no spaces. */
    private static int characters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Passages.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    /** Where a character that is no space stands, by its number among them from 0. */
    private static int offset(String text, int number) {
        int left = number;
        for (int i = 0; i < text.length(); i++) {
            if (!Passages.isBlank(text.charAt(i)) && left-- == 0) {
                return i;
            }
        }
        return text.length();
    }
}
