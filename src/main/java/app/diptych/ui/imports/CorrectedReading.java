package app.diptych.ui.imports;

import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.format.Format;
import app.diptych.library.Opener;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import app.diptych.review.cast.CastCorrections;
import app.diptych.review.cast.Recasting;
import app.diptych.ui.findings.store.ReviewFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Opens calls as they were corrected before. Called off the FX thread.
 *
 * @param opener opens files
 * @param store has the corrections
 */
public record CorrectedReading(Opener opener, ReviewFolder store) {
    /**
     * Opens a file.
     *
     * @throws UnreadableException if it cannot be made a document
     */
    public Document open(Path file, Progress progress) throws UnreadableException {
        Document read = opener.open(file, progress);
        CastCorrections by = corrections(read);
        Optional<Format> format = format(by);
        if (format.isPresent() && read.original() == null) {
            try {
                read = opener.open(file, format.get(), progress);
            } catch (UnreadableException e) {
                // Else nobody could open the file again and choose another.
                Transcript call = read.analysis().transcript();
                Transcript warned = call.warned(new Warning(
                        null,
                        "The file cannot be read in the format that was chosen by hand (" + format.get()
                                + "); it was read as what it looks like."));
                read = opener.reopen(read, warned, progress);
            }
        }
        return corrected(read, by, progress);
    }

    /**
     * Opens a text.
     *
     * @throws UnreadableException if it cannot be made a document
     */
    public Document open(String name, byte[] text, Progress progress) throws UnreadableException {
        return corrected(opener.open(name, text, progress), progress);
    }

    /** What was read, as it was corrected. */
    public Document corrected(Document read, Progress progress) {
        return corrected(read, corrections(read), progress);
    }

    private CastCorrections corrections(Document read) {
        return store.cast(read.analysis().transcript().source().sha256());
    }

    private static Optional<Format> format(CastCorrections by) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(by.format()))
                .findFirst();
    }

    private Document corrected(Document read, CastCorrections by, Progress progress) {
        Transcript call = read.analysis().transcript();
        Transcript now = Recasting.apply(call, by);
        return now.equals(call) ? read : opener.reopen(read, now, progress);
    }
}
