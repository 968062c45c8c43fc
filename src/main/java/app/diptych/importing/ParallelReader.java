package app.diptych.importing;

import app.diptych.importing.parallel.AddedText;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.importing.parallel.ParallelCall;
import app.diptych.importing.parallel.ParallelTexts;
import app.diptych.model.Language;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Reads a call from two files, one of each language, in any format that a call comes in. Thread-safe. */
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
        SideText one = SideText.read(reader, first);
        SideText other = SideText.read(reader, second);
        boolean straight = one.is(Language.EN) && other.is(Language.ZH);
        boolean turned = !straight && one.is(Language.ZH) && other.is(Language.EN);
        SideText english = turned ? other : one;
        SideText chinese = turned ? one : other;
        check(english, Language.EN, "it is not mostly in English");
        check(chinese, Language.ZH, "it is not mostly in Chinese");
        String name = english.file() + " + " + chinese.file();
        String hash = Loaded.sha256((english.words() + '\0' + chinese.words()).getBytes(StandardCharsets.UTF_8));
        List<Warning> found = Stream.concat(english.warnings().stream(), chinese.warnings().stream())
                .toList();
        return ParallelTexts.of(
                english.side(Language.EN),
                chinese.side(Language.ZH),
                new Source(name, NAME, null, hash),
                found,
                aligner,
                progress);
    }

    /**
     * Lays the Chinese text of a file beside the English of a call.
     *
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     * @return what stands beside what
     * @throws UnreadableException if it cannot be read, or is not Chinese
     */
    public Beside beside(Transcript call, Path chinese, DoubleConsumer progress) throws UnreadableException {
        SideText text = SideText.read(reader, chinese);
        check(text, Language.ZH, "it is not mostly in Chinese");
        return new Beside(AddedText.of(call, text.side(Language.ZH), aligner, progress), text.warnings());
    }

    /**
     * A text laid beside a call.
     *
     * @param parts what stands beside what
     * @param warnings what could not be read in the text
     */
    public record Beside(List<AddedText.Part> parts, List<Warning> warnings) {
        /** Copies the lists. */
        public Beside {
            parts = List.copyOf(parts);
            warnings = List.copyOf(warnings);
        }
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

    /** The part of what tells that is Chinese; a half for a file that cannot be read. */
    private double chineseShare(Path file) {
        try {
            return SideText.read(reader, file).chineseShare();
        } catch (UnreadableException e) {
            return 0.5;
        }
    }

    private static void check(SideText text, Language language, String otherwise) throws UnreadableException {
        if (!text.is(language)) {
            throw Refusals.language(text.file(), otherwise);
        }
    }
}
