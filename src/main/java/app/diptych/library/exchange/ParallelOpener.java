package app.diptych.library.exchange;

import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.importing.ParallelReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.parallel.ParallelCall;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a document of two files, one of each language. Thread-safe. */
public final class ParallelOpener {
    private final ParallelReader reader;
    private final Analyzer analyzer;

    /**
     * @param reader reads the files
     * @param analyzer analyses the call that they make
     */
    public ParallelOpener(ParallelReader reader, Analyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    /** The same with another analysis. */
    public ParallelOpener with(Analyzer other) {
        return new ParallelOpener(reader, other);
    }

    /** Which of two files is English and which Chinese; nothing if they are not one of each, or one cannot be read. */
    public Optional<ParallelReader.Sides> sides(Path first, Path second) {
        return reader.sides(first, second);
    }

    /** Lays a translation beside a call that is open. */
    public AddedTranslation added() {
        return new AddedTranslation(reader, analyzer);
    }

    /**
     * Reads, aligns and analyses. A sentence pair is no surer than the paragraphs that it is of; a paragraph without a
     * counterpart is a pair with one side.
     *
     * @throws UnreadableException if a file cannot be read, or they are not English and Chinese
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Document open(Path english, Path chinese, Progress progress) throws UnreadableException {
        progress.report(0);
        ParallelCall call = reader.read(english, chinese, done -> progress.report(done / 2));
        Analysis analysis = analyzer.analyze(call.transcript(), done -> progress.report((1 + done) / 2));
        return new Document(new Analysis(
                analysis.transcript(),
                analysis.quantities(),
                analysis.links(),
                pairs(call, analysis.sentences()),
                analysis.findings(),
                analysis.facts(),
                analysis.relations()));
    }

    private static List<SentencePair> pairs(ParallelCall call, List<SentencePair> sentences) {
        List<SentencePair> pairs = new ArrayList<>();
        int next = 0;
        for (Passage passage : call.transcript().passages()) {
            double sure = call.confidence().get(passage.id());
            if (passage.english() == null || passage.chinese() == null) {
                pairs.add(new SentencePair(passage.id(), whole(passage.english()), whole(passage.chinese()), sure));
            }
            for (; next < sentences.size() && sentences.get(next).passage() == passage.id(); next++) {
                SentencePair pair = sentences.get(next);
                pairs.add(
                        new SentencePair(pair.passage(), pair.english(), pair.chinese(), Math.min(pair.score(), sure)));
            }
        }
        return pairs;
    }

    private static @Nullable Span whole(@Nullable String text) {
        return text == null ? null : new Span(0, text.length());
    }
}
