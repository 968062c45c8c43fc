package app.diptych.library.exchange;

import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.importing.ParallelReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.parallel.AddedText;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import app.diptych.review.edit.Realigner;
import app.diptych.review.edit.Translation;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lays a Chinese text beside the English of a call that is open. Thread-safe. */
public final class AddedTranslation {
    private final ParallelReader reader;
    private final Translation translation;

    AddedTranslation(ParallelReader reader, Analyzer analyzer) {
        this.reader = reader;
        this.translation = new Translation(new Realigner(analyzer));
    }

    /**
     * A text that was laid beside a call.
     *
     * @param step gives the call its translation; nothing if that is the same as what it had
     * @param warnings what could not be read in the text
     */
    public record Laid(Optional<Splice> step, List<Warning> warnings) {
        /** Copies the list. */
        public Laid {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Gives a call its translation; what Chinese it had goes.
     *
     * @param call what the rows were made from
     * @param rows as they are
     * @param chinese the file with the text, in any format that a call comes in
     * @throws UnreadableException if it cannot be read, or is not Chinese
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Laid lay(Transcript call, List<Segment> rows, Path chinese, Progress progress) throws UnreadableException {
        Transcript english = Segmentation.mend(call, Translation.bare(rows)).transcript();
        ParallelReader.Beside text = reader.beside(english, chinese, done -> progress.report(done / 2));
        List<Translation.Paragraph> paragraphs =
                text.parts().stream().map(AddedTranslation::paragraph).toList();
        return new Laid(
                translation.lay(call, rows, paragraphs, done -> progress.report((1 + done) / 2)), text.warnings());
    }

    private static Translation.Paragraph paragraph(AddedText.Part part) {
        Cell cell = part.chinese().isEmpty()
                ? Cell.EMPTY
                : new Cell(part.chinese(), part.chinese(), part.line() == 0 ? null : part.line());
        return new Translation.Paragraph(part.passages(), cell, part.confidence());
    }
}
