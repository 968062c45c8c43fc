package app.diptych.review.edit;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one turn that are aligned anew together.
 *
 * @param rows as they are
 * @param english their English as one
 * @param chinese their Chinese as one
 */
record Run(List<Segment> rows, Side english, Side chinese) {
    /**
     * One side of all rows.
     *
     * @param text of all of them
     * @param starts where the text of each row begins; where the next begins for a row without any
     */
    record Side(String text, List<Integer> starts) {
        static Side of(List<Segment> rows, Language language) {
            Cell joined = Cell.EMPTY;
            List<Integer> starts = new ArrayList<>();
            for (Segment row : rows) {
                Cell cell = row.cell(language);
                joined = joined.joined(cell, language);
                starts.add(joined.text().length() - cell.text().length());
            }
            return new Side(joined.text(), starts);
        }

        int end(int row) {
            return row + 1 < starts.size() ? starts.get(row + 1) : text.length();
        }
    }

    static Run of(List<Segment> rows) {
        return new Run(List.copyOf(rows), Side.of(rows, Language.EN), Side.of(rows, Language.ZH));
    }

    private Side side(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** The rows that sentence pairs make; passages begin where they began, and a row keeps its mark. */
    List<Segment> aligned(List<SentencePair> pairs) {
        List<Segment> made = new ArrayList<>();
        for (SentencePair pair : pairs) {
            Segment row = Segment.of(
                    rows.getFirst().turn(),
                    false,
                    cell(Language.EN, pair.english()),
                    cell(Language.ZH, pair.chinese()),
                    pair.score());
            made.add(row.marked(marked(Language.EN, pair.english()) || marked(Language.ZH, pair.chinese())));
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).starts()) {
                int at = begins(row, pairs);
                Segment first = made.get(at);
                made.set(at, first.starting(true));
            }
        }
        return made;
    }

    private Cell cell(Language language, @Nullable Span span) {
        if (span == null) {
            return Cell.EMPTY;
        }
        String text = span.of(side(language).text());
        Integer line = null;
        for (int row = 0; row < rows.size() && line == null; row++) {
            int start = side(language).starts().get(row);
            boolean inside = start >= span.start() && start < span.end();
            line = inside ? rows.get(row).cell(language).line() : null;
        }
        return new Cell(text, text, line);
    }

    private boolean marked(Language language, @Nullable Span span) {
        for (int row = 0; span != null && row < rows.size(); row++) {
            boolean meets = side(language).starts().get(row) < span.end()
                    && side(language).end(row) > span.start();
            if (meets && rows.get(row).needsReview()) {
                return true;
            }
        }
        return false;
    }

    /** The pair nearest to which an old row begins: by its English, or by its Chinese where it has no English. */
    private int begins(int row, List<SentencePair> pairs) {
        Language language = rows.get(row).english().isBlank() ? Language.ZH : Language.EN;
        int start = side(language).starts().get(row);
        int best = 0;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < pairs.size(); i++) {
            Span span = language == Language.EN
                    ? pairs.get(i).english()
                    : pairs.get(i).chinese();
            int off = span == null ? Integer.MAX_VALUE : Math.abs(span.start() - start);
            if (off < distance) {
                distance = off;
                best = i;
            }
        }
        return row == 0 ? 0 : best;
    }
}
