package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a file at its speaker lines into {@link Block}s and reports speaker lines that are not printed twice alike. */
public final class Cutter {
    private final List<SourceLine> lines;
    private final SpeakerLines speakers;
    private final List<Warning> warnings;
    private final List<SourceLine> opening = new ArrayList<>();
    private final List<SourceLine> publisher = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Warning> singles = new ArrayList<>();
    private @Nullable SourceLine speaker;
    private List<SourceLine> texts = new ArrayList<>();

    private Cutter(List<SourceLine> lines, List<Warning> warnings) {
        this.lines = lines;
        this.speakers = new SpeakerLines(lines);
        this.warnings = warnings;
    }

    /**
     * Cuts.
     *
     * @param lines of the file
     * @param warnings receives what is out of the ordinary
     */
    public static Layout cut(List<SourceLine> lines, List<Warning> warnings) {
        Cutter cutter = new Cutter(JoinedSpeakerLines.separate(lines, warnings), warnings);
        int at = 0;
        while (at < cutter.lines.size()) {
            at += cutter.take(at);
        }
        cutter.close();
        cutter.reportSingles();
        return new Layout(cutter.opening, cutter.blocks, cutter.publisher);
    }

    /** Takes what begins at an index and says how many lines that were. */
    private int take(int at) {
        SourceLine line = lines.get(at);
        if (PublisherLine.isNotice(line) || PublisherLine.isBar(line)) {
            publisher.add(line);
            return 1;
        }
        if (speakers.isDouble(at)) {
            open(line);
            return 2;
        }
        if (speakers.isSingle(at)) {
            return single(at);
        }
        if (speaker == null) {
            opening.add(line);
        } else {
            texts.add(line);
        }
        return 1;
    }

    private int single(int at) {
        SourceLine line = lines.get(at);
        String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        if (speaker != null && texts.isEmpty() && SpeakerLines.sameSpeaker(speaker.text(), line.text())) {
            warn(line, "This speaker line is printed more than twice; the surplus print was left out.");
            return 1;
        }
        open(line);
        if (SpeakerShape.translates(line.text(), next)) {
            warn(
                    line,
                    "The second print of this speaker line is translated (\"" + next
                            + "\"); both were taken as one speaker line.");
            return 2;
        }
        boolean otherPrint = at + 1 < lines.size()
                && speakers.isSingle(at + 1)
                && !speakers.isDouble(at + 1)
                && !SpeakerShape.name(next).isEmpty()
                && SpeakerShape.key(SpeakerShape.name(next)).equals(SpeakerShape.key(SpeakerShape.name(line.text())));
        if (otherPrint) {
            warn(line, "The two prints of this speaker line differ; the first was taken.");
            return 2;
        }
        singles.add(new Warning(line.number(), "This speaker line is printed once; it was taken as one all the same."));
        return 1;
    }

    private void open(SourceLine line) {
        close();
        speaker = line;
        texts = new ArrayList<>();
    }

    private void close() {
        if (speaker != null) {
            if (texts.isEmpty()) {
                warn(speaker, "This speaker line has no text behind it; the turn was kept without passages.");
            }
            blocks.add(new Block(speaker, texts));
        }
    }

    private void reportSingles() {
        if (speakers.noneDoubled() && singles.size() > 1) {
            warnings.add(new Warning(
                    singles.getFirst().line(),
                    "The " + singles.size() + " speaker lines, from this one on, are printed once and not twice;"
                            + " they were recognised by their form."));
        } else {
            warnings.addAll(singles);
        }
    }

    private void warn(SourceLine line, String message) {
        warnings.add(new Warning(line.number(), message));
    }
}
