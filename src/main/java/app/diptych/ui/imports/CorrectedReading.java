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
        if (Opener.isDocument(file)) {
            return corrected(opener.open(file, progress), progress);
        }
        progress.report(0);
        Transcript read = opener.read(file);
        CastCorrections by = corrections(read);
        Optional<Format> format = format(by);
        return analysed(format.isPresent() ? as(format.get(), file, read) : read, by, progress);
    }

    /**
     * Opens a text.
     *
     * @throws UnreadableException if it cannot be made a document
     */
    public Document open(String name, byte[] text, Progress progress) throws UnreadableException {
        progress.report(0);
        Transcript read = opener.read(name, text);
        return analysed(read, corrections(read), progress);
    }

    private Document analysed(Transcript read, CastCorrections by, Progress progress) {
        return opener.analysed(Recasting.apply(read, by), progress);
    }

    private Transcript as(Format format, Path file, Transcript read) {
        try {
            return opener.read(file, format);
        } catch (UnreadableException e) {
            // Else nobody could open the file again and choose another.
            return read.warned(new Warning(
                    null,
                    "The file cannot be read in the format that was chosen by hand (" + format
                            + "); it was read as what it looks like."));
        }
    }

    /** What was read, as it was corrected. */
    public Document corrected(Document read, Progress progress) {
        Transcript call = read.analysis().transcript();
        Transcript now = Recasting.apply(call, corrections(call));
        return now.equals(call) ? read : opener.reopen(read, now, progress);
    }

    private CastCorrections corrections(Transcript call) {
        return store.cast(call.source().sha256());
    }

    private static Optional<Format> format(CastCorrections by) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(by.format()))
                .findFirst();
    }
}
