package app.diptych.importing.assembly.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may name who speaks, taken apart.
 *
 * @param name of the person, or the word for who conducts
 * @param title or null
 * @param beside what is neither the name nor a position: houses, and what is called like a person
 * @param simple whether the line has nothing beside a name and one sign behind it
 * @param asks whether a label says that a question follows
 */
record Head(String name, @Nullable String title, List<String> beside, boolean simple, boolean asks) {
    private static final String CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?";
    /** A time, or from when to when. */
    static final Pattern CLOCKS = Pattern.compile(
            "[\\[(（]?\\s*" + CLOCK + "(?:\\s*(?:-->|[-–—~～至])\\s*" + CLOCK + ")?\\s*(?i:[ap]m)?\\s*[\\])）]?");
    /** Signs, bullets and numbers before a name. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:[^\\p{L}\\p{N}(（\\[【<《「\"“]+|#?[(（\\[]?\\d{1,4}[)）\\].、:]+\\s*)++");

    /** The same head where it stands in a frame, which no simple name does. */
    Head framed() {
        return new Head(name, title, beside, false, asks);
    }

    private static final Pattern LETTER = Pattern.compile("(?i)[qa]\\d{0,2}");

    private static final String FRAMES = "([{<（【〈《「『｛\"“";

    static final int LONGEST = 160;
    /** No line that names somebody has more segments. */
    private static final int MOST = 9;

    /** The line without its times and the signs before it. */
    static String plain(String line) {
        Matcher clocks = CLOCKS.matcher(line);
        String text = clocks.find() ? clocks.replaceAll("  ") : line;
        return LEAD.matcher(text.strip()).replaceFirst("").strip();
    }

    /** What a line comes to; null where no name, or too much else, is in it. */
    static @Nullable Head of(String line, Told told) {
        String text = plain(line);
        if (text.length() < 2 || text.length() > LONGEST) {
            return null;
        }
        List<Segment> segments = told.cut().apply(text);
        Segment name = segments.size() > MOST ? null : NameOfLine.in(segments, told);
        if (name == null) {
            return null;
        }
        HeadParts parts = new HeadParts(name, told);
        segments.stream().filter(segment -> !segment.equals(name)).forEach(parts::add);
        return parts.areOfOne() ? parts.head(isSimple(line, segments)) : null;
    }

    /**
     * Whether a line is a name and no more, or has a letter before the name. The line itself tells: the lists may print the
     * name otherwise, and whether somebody is listed makes no other manner.
     */
    private static boolean isSimple(String line, List<Segment> segments) {
        boolean framed = FRAMES.indexOf(line.charAt(0)) >= 0;
        boolean bare = segments.size() < 2 && !framed && plain(line).equals(line);
        return bare
                || (segments.size() == 2
                        && LETTER.matcher(segments.getFirst().text()).matches());
    }
}
