package app.diptych.ui.review;

import app.diptych.review.segment.History;
import app.diptych.review.segment.Segmentation;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.review.Saving;

/**
 * A call with its history of steps, since it was opened.
 *
 * @param call as it was opened
 * @param history its rows with all steps
 * @param row the row that the person is at, from 0
 * @param saving whether all of it is kept
 */
record Work(Call call, History history, int row, Saving saving) {
    /** Where a call was read from, and what was read: a file that was changed since is another call. */
    record Key(Origin origin, String sha256) {
        static Key of(Call call) {
            return new Key(call.origin(), call.analysis().transcript().source().sha256());
        }
    }

    static Work on(Call call) {
        return new Work(call, History.of(Segmentation.rows(call.analysis())), 0, Saving.NOTHING);
    }
}
