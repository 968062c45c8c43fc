package app.diptych.importing.assembly.head;

import app.diptych.importing.text.HanName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            Pattern.compile("^(?:[^\\p{L}\\p{N}(（\\[【<《「\"“]+|#?[(（\\[]?\\d{1,4}[)）\\].、:]+\\s*)+");

    /** The same head where it stands in a frame, which no simple name does. */
    Head framed() {
        return new Head(name, title, beside, false, asks);
    }

    private static final Pattern ASKS = Pattern.compile("(?i)q\\d{0,2}|questions?.*|asked by|[提][問问]者?|[問问].?");

    static final int LONGEST = 160;

    /** The line without its times and the signs before it. */
    static String plain(String line) {
        Matcher clocks = CLOCKS.matcher(line);
        String text = clocks.find() ? clocks.replaceAll("  ") : line;
        return LEAD.matcher(text.strip()).replaceFirst("").strip();
    }

    /** What a line comes to; null where no name, or too much else, is in it. */
    static @Nullable Head of(
            String line,
            Function<String, List<Segment>> cut,
            Function<String, @Nullable String> person,
            BiPredicate<String, String> tied,
            Set<String> companies) {
        String text = plain(line);
        if (text.length() < 2 || text.length() > LONGEST) {
            return null;
        }
        List<Segment> segments = cut.apply(text);
        Segment name = name(segments, person, tied, companies);
        if (name == null) {
            return null;
        }
        boolean asks = false;
        int others = 0;
        List<Segment> positions = new ArrayList<>();
        List<Segment> beside = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.equals(name)) {
                continue;
            }
            switch (segment.kind()) {
                case LABEL -> asks |= ASKS.matcher(segment.text()).matches();
                case OPERATOR -> others++;
                case POSITION -> positions.add(segment);
                case HOUSE -> beside.add(segment);
                case NAME -> {
                    // the same person in Chinese
                    if (name.isHan() || !segment.isHan()) {
                        beside.add(segment);
                    }
                }
                case OTHER -> {
                    if (segment.isHan() && !name.isHan() && HanName.is(segment.text())) {
                        continue; // a name in Chinese that begins with no usual family name
                    }
                    if (tied.test(name.text(), segment.text()) || positions.isEmpty() || !segment.comma()) {
                        beside.add(segment);
                    } else {
                        positions.add(segment);
                    }
                }
            }
        }
        boolean operator = name.kind() == Segment.Kind.OPERATOR;
        if (others > 1 || (operator && positions.size() + beside.size() > 1) || segments.size() > 9) {
            return null;
        }
        boolean lettered = segments.size() == 2 && segments.getFirst().text().matches("(?i)[qa]\\d{0,2}");
        boolean bare = segments.size() < 2 && segments.getFirst().text().equals(line);
        boolean simple = bare || lettered;
        return new Head(
                name.text(),
                operator ? null : title(positions, beside),
                operator ? List.of() : texts(beside),
                simple,
                asks);
    }

    /** The name in Latin letters before the one in Chinese, and one that is known before any other. */
    private static @Nullable Segment name(
            List<Segment> segments,
            Function<String, @Nullable String> person,
            BiPredicate<String, String> tied,
            Set<String> companies) {
        Segment best = null;
        int most = 0;
        for (Segment segment : segments) {
            boolean operator = segment.kind() == Segment.Kind.OPERATOR;
            boolean can = segment.kind() == Segment.Kind.NAME;
            boolean known = can && person.apply(segment.text()) != null;
            boolean house = can && !known && isHouse(segment, segments, tied, companies);
            int worth = operator
                    ? (segment.isHan() ? 1 : 2)
                    : can ? (known ? 5 : house ? 1 : 3) + (segment.isHan() ? 0 : 1) : 0;
            if (worth > most) {
                most = worth;
                best = segment;
            }
        }
        return best;
    }

    /** What is called like a person, but stands beside several, or is the house of the other name in the line. */
    private static boolean isHouse(
            Segment segment, List<Segment> segments, BiPredicate<String, String> tied, Set<String> companies) {
        return companies.contains(segment.text())
                || segments.stream()
                        .anyMatch(other -> other.kind() == Segment.Kind.NAME
                                && !other.equals(segment)
                                && tied.test(other.text(), segment.text())
                                && !tied.test(segment.text(), other.text()));
    }

    /** Of positions in both languages the English ones. */
    private static @Nullable String title(List<Segment> positions, List<Segment> beside) {
        boolean latin = Stream.concat(positions.stream(), beside.stream()).anyMatch(segment -> !segment.isHan());
        StringBuilder title = new StringBuilder();
        for (Segment position : positions) {
            if (latin != position.isHan()) {
                title.append(title.isEmpty() ? "" : position.isHan() ? "、" : ", ")
                        .append(position.text());
            }
        }
        return title.isEmpty() ? null : title.toString();
    }

    private static List<String> texts(List<Segment> beside) {
        boolean latin = beside.stream().anyMatch(segment -> !segment.isHan());
        return beside.stream()
                .filter(segment -> latin != segment.isHan())
                .map(Segment::text)
                .toList();
    }
}
