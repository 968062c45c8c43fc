package app.diptych.importing.plain;

import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the angles off that a mail has before each line of another: with them no line would begin with a small letter, and a
 * blank line between paragraphs would be none.
 */
final class Quotes {
    private static final Pattern ANGLES = Pattern.compile("^>(?:\\s?>)*(?:\\s+|$)");

    private Quotes() {}

    /** The lines without angles, where most have them. */
    static List<SourceLine> off(List<SourceLine> lines) {
        long quoted = lines.stream()
                .filter(line -> ANGLES.matcher(line.text()).lookingAt())
                .count();
        if (2 * quoted <= lines.size() || areChanges(lines)) {
            return lines;
        }
        List<SourceLine> off = new ArrayList<>();
        boolean blank = false;
        for (SourceLine line : lines) {
            Matcher angles = ANGLES.matcher(line.text());
            boolean has = angles.lookingAt();
            String text = has ? line.text().substring(angles.end()).strip() : line.text();
            if (text.isEmpty()) {
                blank = true;
                continue;
            }
            off.add(new SourceLine(line.number(), text, line.afterBlank() || blank, has ? 0 : line.indent()));
            blank = false;
        }
        return off;
    }

    /** Whether the angles are those by which captions tell that another speaks: two or three at once before each. */
    private static boolean areChanges(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::text)
                .filter(text -> text.startsWith(">"))
                .allMatch(text -> text.startsWith(">>"));
    }
}
