package app.diptych.ui.document;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.review.Saving;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is kept: the call that is shown, and what was done to it. On the FX thread, but for {@link #saved}. */
public interface WorkRoom {
    /** The call shown, or null. */
    @Nullable
    Call call();

    /** Its analysis as it was mended. */
    @Nullable
    Analysis analysis();

    /** Its rows with all steps; null where nothing was done. */
    @Nullable
    History history();

    /** Goes on once it is known what was decided and changed in it before: at once, or a moment after it was opened. */
    void whenRead(Runnable then);

    /** What is said of its findings. */
    Decisions decisions();

    /** What is changed of its facts. */
    Corrections corrections();

    /** What is noted on it; null as long as that is not known. */
    @Nullable
    Notes notes();

    /** Takes in notes that another program has put into the document. */
    void unite(Notes others);

    /** Goes on with what was done before. */
    void resume(History history);

    /** Whether all is kept. */
    void saving(Saving saving);

    /** Learns, on the worker, what a file holds now. */
    void saved(Path file, Document document);

    /** Shows a call that was saved to a file in the place of the one that it was saved from. */
    void replace(Call before, Call saved, Document document);
}
