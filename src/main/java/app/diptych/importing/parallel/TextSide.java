package app.diptych.importing.parallel;

import app.diptych.importing.layout.Block;
import app.diptych.importing.layout.Cutter;
import app.diptych.importing.layout.Layout;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of two texts, with its speaker lines known. */
public final class TextSide {
    private final List<Entry> entries;
    private final @Nullable Transcript call;

    private TextSide(List<Entry> entries, @Nullable Transcript call) {
        this.entries = List.copyOf(entries);
        this.call = call;
    }

    /** A paragraph, or the line of who speaks from there on. Its line has the number 0 where the text has no lines. */
    record Entry(SourceLine line, boolean speaker) {}

    /** A text, a paragraph a line. */
    public static TextSide of(List<SourceLine> lines) {
        // What is told of speaker lines printed once is told of interleaved files; here it is as it should be.
        Layout layout = Cutter.cut(lines, new ArrayList<>());
        List<SourceLine> opening = new ArrayList<>(layout.opening());
        opening.addAll(layout.publisher());
        opening.sort(Comparator.comparingInt(SourceLine::number));
        List<Entry> entries = new ArrayList<>();
        opening.forEach(line -> entries.add(new Entry(line, false)));
        for (Block block : layout.blocks()) {
            entries.add(new Entry(block.speaker(), true));
            block.lines().forEach(line -> entries.add(new Entry(line, false)));
        }
        return new TextSide(entries, null);
    }

    /** What a call that was read from a file says in one language, with a speaker line before each turn that has one. */
    public static TextSide of(Transcript call, Language language) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (Turn turn : call.turns()) {
            if (turn.speaker() != null) {
                entries.add(new Entry(new SourceLine(0, line(call.speakers().get(turn.speaker())), false), true));
            }
            for (; at < call.passages().size() && call.passages().get(at).turn() == turn.id(); at++) {
                Passage passage = call.passages().get(at);
                String text = language == Language.EN ? passage.english() : passage.chinese();
                Integer line = language == Language.EN ? passage.englishLine() : passage.chineseLine();
                if (text != null && !text.isBlank()) {
                    entries.add(new Entry(new SourceLine(line == null ? 0 : line, text, false), false));
                }
            }
        }
        return new TextSide(entries, call);
    }

    private static String line(Speaker speaker) {
        return Stream.of(speaker.name(), speaker.firm(), speaker.title())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" - "));
    }

    /** The call that it was taken from; null for a plain text. */
    @Nullable
    Transcript call() {
        return call;
    }

    /** How many speaker lines it has. */
    public int speakers() {
        return (int) entries.stream().filter(Entry::speaker).count();
    }

    List<Entry> entries() {
        return entries;
    }

    /** What is aligned: the paragraphs, and the speaker lines too, where those may be paragraphs that only look so. */
    List<Entry> entries(boolean alone) {
        return alone ? paragraphs(entries) : entries;
    }

    /**
     * What is a text of these entries. A plain text's speaker lines are told by their form alone and count, so that
     * nothing is lost that only looks like one; in a call it is known who speaks.
     */
    List<Entry> texts(List<Entry> among) {
        return call == null ? among : paragraphs(among);
    }

    private static List<Entry> paragraphs(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.speaker()).toList();
    }
}
