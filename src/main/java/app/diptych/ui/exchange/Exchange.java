package app.diptych.ui.exchange;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.WholeFile;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.library.exchange.ReturnedFile;
import app.diptych.review.merge.Choice;
import app.diptych.review.merge.Proposal;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.support.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Exports the call shown, and takes in a file that came back. On the FX thread. */
public final class Exchange {
    private final Supplier<@Nullable Document> shown;
    private final Consumer<Splice> take;
    private final Analyzer analyzer;
    private final String version;
    private final Background background;
    private final FileQuestions files;
    private final Talk talk;
    private final ReturnedFile returned = new ReturnedFile(new TranscriptReader());

    /** What the person is told and asked. */
    public interface Talk {
        /** The call was written to a file. */
        void exported(Path file);

        /** A file cannot be written or read: the sentence that says why. */
        void failed(String sentence);

        /**
         * Shows what a file would change.
         *
         * @param taken told the step with what the person takes of it; not at all if that is nothing
         */
        void choose(Path file, Proposal proposal, Consumer<Choice> taken);
    }

    /**
     * @param shown the document of the call shown, or null for none
     * @param take takes a step on its rows
     * @param analyzer analyses the call as its rows are at that moment
     * @param version of the program, which some formats name
     * @param background the door to where files are read and written
     */
    public Exchange(
            Supplier<@Nullable Document> shown,
            Consumer<Splice> take,
            Analyzer analyzer,
            String version,
            Background background,
            FileQuestions files,
            Talk talk) {
        this.shown = shown;
        this.take = take;
        this.analyzer = analyzer;
        this.version = version;
        this.background = background;
        this.files = files;
        this.talk = talk;
    }

    /** Asks for a file and a format, and writes the call shown. */
    public void export() {
        Document document = shown.get();
        if (document == null) {
            return;
        }
        String name = Keeper.fileName(document.analysis().transcript().title());
        Optional<FileQuestions.Target> target = files.target(name);
        target.ifPresent(to -> background.run(
                () -> {
                    write(document, to);
                    return to.path();
                },
                talk::exported,
                e -> talk.failed(to.path().getFileName() + ": " + e.getMessage())));
    }

    private void write(Document document, FileQuestions.Target to) throws IOException {
        List<Segment> rows = document.rows().rows();
        // What is shown may be a moment behind what was typed.
        Segmentation.Mended mended = Segmentation.mend(document.analysis().transcript(), rows);
        Analysis now = analyzer.analyze(mended.transcript(), mended.pairs(), Progress.NONE);
        ExportedCall call = ExportedCall.of(now, rows, document.review().open(now));
        WholeFile.write(to.path(), out -> to.format().exporter(version).export(call, out));
    }

    /** Asks for a file that came back, shows what it would change, and takes what the person wants of it. */
    public void takeOver() {
        Document document = shown.get();
        if (document == null) {
            return;
        }
        files.returned()
                .ifPresent(file -> background.run(
                        () -> Proposal.of(document.rows().rows(), returned.read(file)),
                        proposal -> talk.choose(
                                file, proposal, choice -> choice.splice().ifPresent(take)),
                        e -> talk.failed(
                                e instanceof UnreadableException ? String.valueOf(e.getMessage()) : file + ": " + e)));
    }
}
