package app.diptych.importing.parallel;

import app.diptych.importing.layout.Block;
import app.diptych.importing.layout.Cutter;
import app.diptych.importing.layout.Layout;
import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One of two texts, with its speaker lines known. */
final class TextSide {
    private final List<SourceLine> opening;
    private final List<Block> blocks;

    private TextSide(List<SourceLine> opening, List<Block> blocks) {
        this.opening = opening;
        this.blocks = blocks;
    }

    /** A paragraph, or the line of who speaks from there on. */
    record Entry(SourceLine line, boolean speaker) {}

    static TextSide of(List<SourceLine> lines) {
        // What is told of speaker lines printed once is told of interleaved files; here it is as it should be.
        Layout layout = Cutter.cut(lines, new ArrayList<>());
        List<SourceLine> opening = new ArrayList<>(layout.opening());
        opening.addAll(layout.publisher());
        opening.sort(Comparator.comparingInt(SourceLine::number));
        return new TextSide(opening, layout.blocks());
    }

    /** How many speaker lines it has. */
    int speakers() {
        return blocks.size();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        opening.forEach(line -> entries.add(new Entry(line, false)));
        for (Block block : blocks) {
            entries.add(new Entry(block.speaker(), true));
            block.lines().forEach(line -> entries.add(new Entry(line, false)));
        }
        return entries;
    }
}
