package app.diptych.importing.assembly.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which segment of a line is the person: several can be called like one. */
final class NameOfLine {
    /** A name that a list of participants has. */
    private static final int LISTED = 5;

    private static final int NAMED = 3;
    private static final int CONDUCTS = 1;
    /** What is called like a person, but is a house. */
    private static final int HOUSE = 1;

    private NameOfLine() {}

    /** The name in Latin letters before the one in Chinese, and one that is listed before any other; null where there is none. */
    static @Nullable Segment in(List<Segment> segments, Told told) {
        Segment best = null;
        int most = 0;
        for (Segment segment : segments) {
            int worth = worth(segment, segments, told);
            if (worth > most) {
                most = worth;
                best = segment;
            }
        }
        return best;
    }

    private static int worth(Segment segment, List<Segment> segments, Told told) {
        int latin = segment.isHan() ? 0 : 1;
        return switch (segment.kind()) {
            case OPERATOR -> CONDUCTS + latin;
            case NAME -> {
                boolean listed = told.person().apply(segment.text()) != null;
                yield latin + (listed ? LISTED : isHouse(segment, segments, told) ? HOUSE : NAMED);
            }
            case POSITION, HOUSE, LABEL, OTHER -> 0;
        };
    }

    /** What is called like a person, but stands beside several, or is the house of the other name in the line. */
    private static boolean isHouse(Segment segment, List<Segment> segments, Told told) {
        return told.companies().contains(segment.text())
                || segments.stream()
                        .anyMatch(other -> other.kind() == Segment.Kind.NAME
                                && !other.equals(segment)
                                && told.tied().test(other.text(), segment.text())
                                && !told.tied().test(segment.text(), other.text()));
    }
}
