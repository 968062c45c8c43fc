package app.diptych.library.exchange;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.review.merge.Incoming;
import app.diptych.review.segment.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a bilingual file for {@link app.diptych.review.merge.Proposal}. Thread-safe. */
public final class ReturnedFile {
    private final TranscriptReader reader;

    /** @param reader reads the file */
    public ReturnedFile(TranscriptReader reader) {
        this.reader = reader;
    }

    /**
     * The rows of a file.
     *
     * @throws UnreadableException if it is no bilingual file that can be taken in; its message says why
     */
    public List<Incoming> read(Path file) throws UnreadableException {
        return reader.exchange(file).rows().stream().map(ReturnedFile::incoming).toList();
    }

    private static Incoming incoming(ExchangeRow row) {
        String state = row.state();
        return new Incoming(
                row.id(),
                row.english(),
                row.chinese(),
                state == null ? null : State.valueOf(state.toUpperCase(Locale.ROOT)),
                row.needsReview(),
                row.note());
    }
}
