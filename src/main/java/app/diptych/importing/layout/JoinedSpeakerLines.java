package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;

/** Takes speaker lines apart that stand in one line: both prints, or one print with the text before or behind it. */
final class JoinedSpeakerLines {
    private final List<SourceLine> lines;
    private final SpeakerLines speakers;
    private final List<Warning> warnings;
    private final List<SourceLine> result = new ArrayList<>();

    private JoinedSpeakerLines(List<SourceLine> lines, List<Warning> warnings) {
        this.lines = lines;
        this.speakers = new SpeakerLines(lines);
        this.warnings = warnings;
    }

    /** The lines with every speaker line on its own; parts keep the number of their line. */
    static List<SourceLine> separate(List<SourceLine> lines, List<Warning> warnings) {
        JoinedSpeakerLines joined = new JoinedSpeakerLines(lines, warnings);
        for (int i = 0; i < lines.size(); i++) {
            joined.take(i);
        }
        return joined.result;
    }

    private void take(int at) {
        SourceLine line = lines.get(at);
        String half = half(line.text());
        if (!half.isEmpty()) {
            put(line, half, half, "Both prints of a speaker line stand in one line; they were taken apart.");
            return;
        }
        String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        String previous = at > 0 ? lines.get(at - 1).text() : "";
        if (endsWith(line.text(), next) && speakers.isKnown(next) && !speakers.isDouble(at + 1)) {
            String before = line.text()
                    .substring(0, line.text().length() - next.length())
                    .strip();
            put(line, before, next, "A text and a speaker line stand in one line; they were taken apart.");
        } else if (startsWith(line.text(), previous)
                && speakers.isKnown(previous)
                && (at < 2 || !speakers.isDouble(at - 2))) {
            String behind = line.text().substring(previous.length()).strip();
            put(line, previous, behind, "A speaker line and a text stand in one line; they were taken apart.");
        } else {
            result.add(line);
        }
    }

    private void put(SourceLine line, String first, String second, String message) {
        result.add(new SourceLine(line.number(), first, line.afterBlank()));
        result.add(new SourceLine(line.number(), second, false));
        warnings.add(new Warning(line.number(), message));
    }

    /** The speaker line that a line repeats, with a blank or nothing between; else empty. */
    private String half(String text) {
        int length = text.length() / 2;
        String half = text.substring(0, length).strip();
        boolean twice = text.length() > 3
                && text.length() < 320
                && half.equals(text.substring(text.length() - half.length()))
                && text.substring(half.length(), text.length() - half.length()).isBlank();
        return twice && (speakers.isKnown(half) || SpeakerShape.mustBe(half)) ? half : "";
    }

    private static boolean endsWith(String text, String speaker) {
        return !speaker.isEmpty() && text.length() > speaker.length() + 1 && text.endsWith(speaker);
    }

    private static boolean startsWith(String text, String speaker) {
        return !speaker.isEmpty() && text.length() > speaker.length() + 1 && text.startsWith(speaker);
    }
}
