package app.diptych.exporting.row;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.review.merge.RowIds;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import java.util.ArrayList;
import java.util.List;

/**
 * A call as it is handed on.
 *
 * @param transcript the call, with passages as the rows make them
 * @param rows the sentence pairs in order
 * @param findings all that are handed on, in the order of the call
 */
public record ExportedCall(Transcript transcript, List<ExportedRow> rows, List<Finding> findings) {
    /** Copies the lists. */
    public ExportedCall {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * A call with what a person has made of it.
     *
     * @param analysis of the call as the rows have it now
     * @param rows {@link Segmentation#rows} of the analysis where nobody has worked on the call
     * @param findings those of the analysis that are to be handed on
     * @throws IllegalArgumentException if the analysis is not of these rows
     */
    public static ExportedCall of(Analysis analysis, List<Segment> rows, List<Finding> findings) {
        Segmentation.Mended mended = Segmentation.mend(analysis.transcript(), rows);
        List<Passage> passages = mended.transcript().passages();
        if (passages.size() != analysis.transcript().passages().size()) {
            throw new IllegalArgumentException("the rows make " + passages.size() + " passages, the analysis has "
                    + analysis.transcript().passages().size());
        }
        List<List<RowFinding>> found = Places.of(passages, mended.firstRows(), rows, findings);
        List<String> ids = RowIds.of(rows);
        List<ExportedRow> exported = new ArrayList<>(rows.size());
        for (Passage passage : passages) {
            int end = passage.number() < passages.size() ? mended.firstRows().get(passage.number()) : rows.size();
            for (int row = mended.firstRows().get(passage.id()); row < end; row++) {
                Turn turn = mended.transcript().turns().get(rows.get(row).turn());
                exported.add(new ExportedRow(
                        ids.get(row),
                        row + 1,
                        passage.number(),
                        turn,
                        turn.speaker() == null
                                ? null
                                : mended.transcript().speakers().get(turn.speaker()),
                        rows.get(row),
                        found.get(row)));
            }
        }
        return new ExportedCall(mended.transcript(), exported, findings);
    }

    /** The rows of each turn, in order; a turn without rows is left out. */
    public List<List<ExportedRow>> turns() {
        return grouped(rows, (a, b) -> a.turn().id() == b.turn().id());
    }

    /** Rows of one turn by their passages. */
    public static List<List<ExportedRow>> passages(List<ExportedRow> turn) {
        return grouped(turn, (a, b) -> a.passage() == b.passage());
    }

    private static List<List<ExportedRow>> grouped(
            List<ExportedRow> rows, java.util.function.BiPredicate<ExportedRow, ExportedRow> together) {
        List<List<ExportedRow>> groups = new ArrayList<>();
        for (ExportedRow row : rows) {
            if (groups.isEmpty() || !together.test(groups.getLast().getLast(), row)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
        }
        return groups;
    }
}
