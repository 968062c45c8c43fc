package app.diptych.ui.review;

import app.diptych.analysis.Analysis;
import app.diptych.model.Transcript;
import app.diptych.review.segment.Places;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.ui.reader.row.Call;
import java.util.List;

/**
 * Rows at one moment with what was found in them. Made off the FX thread.
 *
 * @param rows as they were then
 * @param places where they stand in the passages of the call
 * @param call what was found, by passage
 */
public record Checked(List<Segment> rows, Places places, Call call) {
    /** The analysis of rows that is there already. */
    static Checked of(List<Segment> rows, Analysis analysis) {
        return of(rows, Segmentation.mend(analysis.transcript(), rows), analysis);
    }

    static Checked of(List<Segment> rows, Segmentation.Mended mended, Analysis analysis) {
        return new Checked(rows, Places.of(mended, rows), new Call(analysis));
    }

    /** The call as it was mended then. */
    Transcript transcript() {
        return call.transcript();
    }
}
