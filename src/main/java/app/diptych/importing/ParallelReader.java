package app.diptych.importing;

import app.diptych.importing.parallel.AddedText;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.importing.parallel.ParallelCall;
import app.diptych.importing.parallel.ParallelTexts;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Reads a call from two text files, one of each language. Thread-safe. */
public final class ParallelReader {
    /** The importer's name in a {@link Source}. */
    static final String NAME = "parallel";

    /** A text in one language may have so many of its lines in the other: names of speakers, a notice. */
    private static final double FEW = 0.2;

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
        return read(first, second, _ -> {});
    }

    /**
     * The same, for long texts.
     *
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     * @throws UnreadableException if one cannot be read, or they are not English and Chinese
     */
    public ParallelCall read(Path first, Path second, DoubleConsumer progress) throws UnreadableException {
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
        return ParallelTexts.of(Lines.of(from), Lines.of(to), new Source(name, NAME, null, hash), aligner, progress);
    }

    /**
     * Lays the Chinese text of a file beside the English of a call.
     *
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     * @return what stands beside what
     * @throws UnreadableException if it cannot be read, or is not Chinese
     */
    public List<AddedText.Part> beside(Transcript call, Path chinese, DoubleConsumer progress)
            throws UnreadableException {
        String text = reader.text(chinese);
        check(chinese, isChinese(text), "it is not mostly in Chinese");
        return AddedText.of(call, Lines.of(text), aligner, progress);
    }

    /**
     * Two files as the texts of one call.
     *
     * @param english the English one
     * @param chinese the Chinese one
     */
    public record Sides(Path english, Path chinese) {}

    /** Which of two files is English and which Chinese; nothing if they are not one of each, or one cannot be read. */
    public Optional<Sides> sides(Path first, Path second) {
        double one = chineseShare(first);
        double other = chineseShare(second);
        if (one <= FEW && other >= 1 - FEW) {
            return Optional.of(new Sides(first, second));
        }
        return other <= FEW && one >= 1 - FEW ? Optional.of(new Sides(second, first)) : Optional.empty();
    }

    /** The part of the lines that tell that is Chinese; a half for a file that is no text. */
    private double chineseShare(Path file) {
        try {
            int chinese = 0;
            int all = 0;
            for (SourceLine line : Lines.of(reader.text(file))) {
                Writing writing = Writing.of(line.text());
                chinese += writing == Writing.CHINESE ? 1 : 0;
                all += writing == Writing.DOUBTFUL ? 0 : 1;
            }
            return all == 0 ? 0.5 : (double) chinese / all;
        } catch (UnreadableException e) {
            return 0.5;
        }
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
