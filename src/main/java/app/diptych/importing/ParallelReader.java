package app.diptych.importing;

import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.importing.parallel.ParallelCall;
import app.diptych.importing.parallel.ParallelTexts;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a call from two text files, one of each language. Thread-safe. */
public final class ParallelReader {
    /** The importer's name in a {@link Source}. */
    static final String NAME = "parallel";

    private final TranscriptReader reader;
    private final ParagraphAligner aligner;

    /**
     * @param reader reads the files
     * @param aligner lays their paragraphs side by side
     */
    public ParallelReader(TranscriptReader reader, ParagraphAligner aligner) {
        this.reader = reader;
        this.aligner = aligner;
    }

    /**
     * Reads two files; which of them is English is told by what is in them.
     *
     * @throws UnreadableException if one cannot be read, or they are not English and Chinese
     */
    public ParallelCall read(Path first, Path second) throws UnreadableException {
        String one = reader.text(first);
        String other = reader.text(second);
        boolean turned = isChinese(one) && !isChinese(other);
        Path english = turned ? second : first;
        Path chinese = turned ? first : second;
        String from = turned ? other : one;
        String to = turned ? one : other;
        check(english, !isChinese(from), "it is not mostly in English");
        check(chinese, isChinese(to), "it is not mostly in Chinese");
        String name = english.getFileName() + " + " + chinese.getFileName();
        String hash = TranscriptReader.sha256((from + '\0' + to).getBytes(StandardCharsets.UTF_8));
        return ParallelTexts.of(Lines.of(from), Lines.of(to), new Source(name, NAME, null, hash), aligner);
    }

    private static void check(Path file, boolean fits, String otherwise) throws UnreadableException {
        if (!fits) {
            throw Refusals.language(String.valueOf(file.getFileName()), otherwise);
        }
    }

    /** Whether most of the lines that tell are Chinese. */
    private static boolean isChinese(String text) {
        int chinese = 0;
        int english = 0;
        for (SourceLine line : Lines.of(text)) {
            Writing writing = Writing.of(line.text());
            chinese += writing == Writing.CHINESE ? 1 : 0;
            english += writing == Writing.ENGLISH ? 1 : 0;
        }
        return chinese > english;
    }
}
