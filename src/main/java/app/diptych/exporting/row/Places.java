package app.diptych.exporting.row;

import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.review.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the findings of passages on the rows that the passages are made of. */
final class Places {
    private final List<Passage> passages;
    private final List<Integer> firstRows;
    private final List<Segment> rows;
    private final List<List<RowFinding>> found = new ArrayList<>();

    private Places(List<Passage> passages, List<Integer> firstRows, List<Segment> rows) {
        this.passages = passages;
        this.firstRows = firstRows;
        this.rows = rows;
        rows.forEach(row -> found.add(new ArrayList<>()));
    }

    /** For each row the findings that stand at it. */
    static List<List<RowFinding>> of(
            List<Passage> passages, List<Integer> firstRows, List<Segment> rows, List<Finding> findings) {
        Places places = new Places(passages, firstRows, rows);
        for (Finding finding : findings) {
            boolean listed = finding.places().stream().anyMatch(place -> place.passage() == finding.passage());
            if (!listed) {
                places.add(finding, new Place(finding.passage(), finding.english(), finding.chinese()));
            }
            finding.places().forEach(place -> places.add(finding, place));
        }
        return places.found;
    }

    private void add(Finding finding, Place place) {
        int first = firstRows.get(place.passage());
        int end = place.passage() + 1 < firstRows.size() ? firstRows.get(place.passage() + 1) : rows.size();
        List<Span> english = spans(passages.get(place.passage()).english(), Language.EN, first, end);
        List<Span> chinese = spans(passages.get(place.passage()).chinese(), Language.ZH, first, end);
        boolean placed = false;
        for (int row = first; row < end; row++) {
            List<Span> here = inside(place.english(), english.get(row - first), Language.EN, row);
            List<Span> there = inside(place.chinese(), chinese.get(row - first), Language.ZH, row);
            if (!here.isEmpty() || !there.isEmpty()) {
                found.get(row).add(new RowFinding(finding, here, there));
                placed = true;
            }
        }
        if (!placed) {
            found.get(first).add(new RowFinding(finding, List.of(), List.of()));
        }
    }

    /** Where each row stands in the text of its passage. */
    private List<Span> spans(@Nullable String text, Language side, int first, int end) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int row = first; row < end; row++) {
            String words = rows.get(row).cell(side).text().strip();
            int start = text == null || words.isEmpty() ? -1 : text.indexOf(words, at);
            spans.add(start < 0 ? new Span(at, at) : new Span(start, start + words.length()));
            at = spans.getLast().end();
        }
        return spans;
    }

    private List<Span> inside(List<Span> spans, Span row, Language side, int index) {
        // A cell that was typed with spaces at its ends stands in the passage without them.
        String text = rows.get(index).cell(side).text();
        int shift = text.indexOf(text.strip()) - row.start();
        return spans.stream()
                .filter(span -> span.length() > 0 && span.overlaps(row))
                .map(span ->
                        new Span(Math.max(span.start(), row.start()) + shift, Math.min(span.end(), row.end()) + shift))
                .toList();
    }
}
