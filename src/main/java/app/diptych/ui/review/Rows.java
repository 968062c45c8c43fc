package app.diptych.ui.review;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import app.diptych.review.segment.Places;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.ui.reader.row.Call;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a call as they are shown: which of them, in which order, and what was found in them. Immutable. */
public final class Rows {
    /** Nothing to show. */
    public static final Rows NONE = new Rows(null, List.of(), null, List.of());

    private final @Nullable Transcript call;
    private final List<Segment> all;
    private final int[] passages;
    private final @Nullable Checked checked;
    private final Shift shift;
    private final List<Integer> shown;
    private final int[] indices;

    /**
     * @param call whose rows they are, as it was read
     * @param checked what was found in them, or in what they were before; null where nothing was looked for yet
     * @param shown the numbers of those shown, in the order in which they are
     */
    Rows(@Nullable Transcript call, List<Segment> all, @Nullable Checked checked, List<Integer> shown) {
        this.call = call;
        this.all = all;
        this.checked = checked;
        this.shown = shown;
        passages = Places.passages(all.size(), Segmentation.firstRows(all));
        shift = Shift.between(checked == null ? List.of() : checked.rows(), all);
        indices = new int[all.size()];
        Arrays.fill(indices, -1);
        for (int i = 0; i < shown.size(); i++) {
            indices[shown.get(i)] = i;
        }
    }

    Rows showing(List<Integer> others) {
        return new Rows(call, all, checked, others);
    }

    /** The call that was read; null where none is. */
    public @Nullable Transcript call() {
        return call;
    }

    /** All rows, shown or not. */
    public List<Segment> all() {
        return all;
    }

    /** A row by its number. */
    public Segment get(int row) {
        return all.get(row);
    }

    /** The numbers of the rows shown. */
    public List<Integer> shown() {
        return shown;
    }

    /** Where a row is shown; -1 where it is not. */
    public int index(int row) {
        return row < 0 || row >= indices.length ? -1 : indices[row];
    }

    /** The passage of a row, as the rows make passages now. */
    public int passage(int row) {
        return passages[row];
    }

    /** Whether a row is the first of its passage. */
    public boolean starts(int row) {
        return row == 0 || passages[row] != passages[row - 1];
    }

    /** What was found, by passage; null where nothing was looked for yet. */
    @Nullable
    Checked checked() {
        return checked;
    }

    /** The number of a row when all was checked last; -1 where it is new. */
    int before(int row) {
        return shift.toBefore(row);
    }

    /** The number now of a row that was checked; -1 where it is gone. */
    int now(int checkedRow) {
        return shift.toNow(checkedRow);
    }

    /** Whether a row was checked as it is. */
    public boolean isChecked(int row) {
        int before = before(row);
        return checked != null && before >= 0 && checked.rows().get(before).equals(all.get(row));
    }

    /** The passage of a row in the call that was checked; -1 where it has none. */
    public int checkedPassage(int row) {
        int before = before(row);
        return checked == null || before < 0 ? -1 : checked.places().passage(before);
    }

    /** The call that was checked; null where none was. */
    public @Nullable Call checkedCall() {
        return checked == null ? null : checked.call();
    }

    /** The parts of spans of a checked passage that lie in a cell; none where its text is another by now. */
    public List<Span> inCell(int row, Language side, List<Span> spans) {
        int before = before(row);
        Checked at = checked;
        boolean same = at != null
                && before >= 0
                && at.rows()
                        .get(before)
                        .cell(side)
                        .text()
                        .equals(all.get(row).cell(side).text());
        return same && at != null ? at.places().inCell(before, side, spans) : List.of();
    }

    /** The quantities that lie in the passage of a row, on one side. */
    public List<Quantity> quantities(int row, Language side) {
        int passage = checkedPassage(row);
        return checked == null || passage < 0 ? List.of() : checked.call().quantities(passage, side);
    }

    /** The row that holds an offset of a checked passage; -1 where it is gone. */
    public int rowAt(int passage, Language side, int offset) {
        return checked == null || passage >= checked.call().size()
                ? -1
                : now(checked.places().row(passage, side, offset));
    }

    /** The first row of a checked passage; -1 where it is gone. */
    public int firstOf(int passage) {
        Checked at = checked;
        if (at == null || passage < 0 || passage >= at.call().size()) {
            return -1;
        }
        return now(at.places().first(passage));
    }
}
