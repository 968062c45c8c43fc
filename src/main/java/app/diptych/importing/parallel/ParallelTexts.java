package app.diptych.importing.parallel;

import app.diptych.alignment.bead.Bead;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.parallel.TextSide.Entry;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.stretch.StretchedCall;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lays two texts side by side. Where both have as many speaker lines, or the Chinese has none, the paragraphs alone are
 * aligned; else the speaker lines too, so that nothing is lost that only looks like one.
 */
public final class ParallelTexts {
    private static final String NO_ENGLISH =
            "This Chinese line has no English line beside it; its English side was left empty.";
    private static final String NO_CHINESE =
            "This English line has no Chinese line beside it; its Chinese side was left empty.";

    private final List<Entry> english;
    private final List<Entry> chinese;
    /** The English speaker lines that are not aligned and not come to yet. */
    private final Deque<Apart> apart = new ArrayDeque<>();
    /** The English paragraphs before which those stand. */
    private final Set<Integer> beginnings = new HashSet<>();

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Double> confidence = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    /** Paragraphs without counterpart, of a text that has no lines. */
    private int unplaced;

    private @Nullable SourceLine speaker;
    private List<Pair> pairs = new ArrayList<>();

    /** A speaker line, with the number of paragraphs before it. */
    private record Apart(SourceLine line, int before) {}

    private final TextSide translation;
    private final @Nullable Transcript known;

    private ParallelTexts(TextSide english, TextSide chinese) {
        known = english.call();
        boolean alone = chinese.speakers() == 0 || chinese.speakers() == english.speakers();
        List<Entry> paragraphs = new ArrayList<>();
        for (Entry entry : english.entries()) {
            if (alone && entry.speaker()) {
                apart.add(new Apart(entry.line(), paragraphs.size()));
                beginnings.add(paragraphs.size());
            } else {
                paragraphs.add(entry);
            }
        }
        this.english = paragraphs;
        this.chinese = chinese.entries(alone);
        translation = chinese;
    }

    /**
     * The call that two texts make.
     *
     * @param english the English text
     * @param chinese the Chinese text
     * @param source what they were read from
     * @param found what could not be read in them
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     */
    public static ParallelCall of(
            TextSide english,
            TextSide chinese,
            Source source,
            List<Warning> found,
            ParagraphAligner aligner,
            DoubleConsumer progress) {
        ParallelTexts texts = new ParallelTexts(english, chinese);
        texts.warnings.addAll(found);
        for (Bead bead : aligner.align(lines(texts.english), lines(texts.chinese), progress)) {
            texts.take(bead);
        }
        texts.open(null, texts.english.size());
        texts.close();
        texts.tellUnplaced();
        texts.warnings.sort(Comparator.comparingInt(warning -> warning.line() == null ? 0 : warning.line()));
        Transcript call = texts.known == null
                ? StretchedCall.of(texts.stretches, source, true, texts.warnings)
                : StretchedCall.of(texts.stretches, source, texts.known, texts.warnings);
        return new ParallelCall(call, texts.confidence);
    }

    private static List<String> lines(List<Entry> entries) {
        return entries.stream().map(entry -> entry.line().text()).toList();
    }

    /** A bead is a passage, but where somebody else begins to speak in it. */
    private void take(Bead bead) {
        List<Entry> there = chinese.subList(bead.chineseFrom(), bead.chineseTo());
        List<List<SourceLine>> parts = parts(bead);
        boolean isSpeaker = bead.english() > 0 && parts.stream().allMatch(List::isEmpty);
        if (isSpeaker && there.stream().allMatch(Entry::speaker)) {
            // The same speaker line in Chinese.
            for (int i = bead.englishFrom(); i < bead.englishTo(); i++) {
                open(english.get(i).line(), i);
            }
            return;
        }
        SourceLine counterpart =
                joined(translation.texts(there).stream().map(Entry::line).toList(), "");
        int fullest = fullest(parts);
        for (int part = 0; part < parts.size(); part++) {
            if (part > 0 || bead.english() > 0) {
                begin(bead, part);
            }
            SourceLine text = joined(parts.get(part), " ");
            SourceLine beside = part == fullest ? counterpart : null;
            if (text != null || beside != null) {
                add(text, beside, parts.size() > 1 ? bead.score() / 2 : bead.score());
            }
        }
    }

    /** The English paragraphs of a bead, cut where somebody begins to speak. */
    private List<List<SourceLine>> parts(Bead bead) {
        List<List<SourceLine>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (int i = bead.englishFrom(); i < bead.englishTo(); i++) {
            if (i > bead.englishFrom() && begins(i)) {
                parts.add(new ArrayList<>());
            }
            if (!english.get(i).speaker()) {
                parts.getLast().add(english.get(i).line());
            }
        }
        return parts;
    }

    private boolean begins(int index) {
        return english.get(index).speaker() || beginnings.contains(index);
    }

    /** Opens the turn that begins at a part of a bead, if one does. */
    private void begin(Bead bead, int part) {
        int seen = 0;
        for (int i = bead.englishFrom(); i < bead.englishTo(); i++) {
            if (i > bead.englishFrom() && begins(i)) {
                seen++;
            }
            if (seen == part) {
                open(english.get(i).speaker() ? english.get(i).line() : null, i);
                return;
            }
        }
    }

    /** Opens a turn: of a speaker line among the paragraphs, or of those before a paragraph that are kept apart. */
    private void open(@Nullable SourceLine line, int paragraph) {
        while (!apart.isEmpty() && apart.getFirst().before() <= paragraph) {
            close();
            speaker = apart.removeFirst().line();
        }
        if (line != null) {
            close();
            speaker = line;
        }
    }

    private void close() {
        if (speaker != null || !pairs.isEmpty()) {
            stretches.add(new Stretch(speaker, pairs));
        }
        pairs = new ArrayList<>();
        speaker = null;
    }

    private void add(@Nullable SourceLine text, @Nullable SourceLine chinese, double sure) {
        pairs.add(new Pair(text, chinese));
        confidence.add(sure);
        SourceLine lone = text == null ? chinese : chinese == null ? text : null;
        if (lone != null && lone.number() > 0) {
            warnings.add(new Warning(lone.number(), text == null ? NO_ENGLISH : NO_CHINESE));
        } else if (lone != null) {
            unplaced++;
        }
    }

    /** What stands on no line is told together. */
    private void tellUnplaced() {
        if (unplaced > 0) {
            warnings.add(new Warning(
                    null, "Paragraphs without a counterpart in the other text: " + unplaced + "; one side is empty."));
        }
    }

    private static int fullest(List<List<SourceLine>> parts) {
        int fullest = 0;
        for (int i = 1; i < parts.size(); i++) {
            fullest = length(parts.get(i)) > length(parts.get(fullest)) ? i : fullest;
        }
        return fullest;
    }

    private static int length(List<SourceLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static @Nullable SourceLine joined(List<SourceLine> lines, String between) {
        return lines.isEmpty()
                ? null
                : new SourceLine(
                        lines.getFirst().number(),
                        String.join(
                                between, lines.stream().map(SourceLine::text).toList()),
                        false);
    }
}
