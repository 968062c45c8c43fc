package app.diptych.importing.assembly.head;

import app.diptych.importing.text.HanName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands beside the name in one line: each segment is told to be one of few things. */
final class HeadParts {
    private static final Pattern ASKS = Pattern.compile("(?i)q\\d{0,2}|questions?.*|asked by|[提][問问]者?|[問问].?");

    private enum Part {
        /** Says that the line names somebody, and may say that a question follows. */
        LABEL,
        /** Another word for who conducts. */
        CONDUCTS,
        POSITION,
        /** A house, or what can be nothing else. */
        BESIDE,
        /** The same person in the other language. */
        AGAIN
    }

    private final Segment name;
    private final Told told;
    private final List<Segment> positions = new ArrayList<>();
    private final List<Segment> beside = new ArrayList<>();
    private boolean asks;
    private int conduct;

    /** @param name the segment that is the person */
    HeadParts(Segment name, Told told) {
        this.name = name;
        this.told = told;
    }

    /** Adds another segment of the line. */
    void add(Segment segment) {
        switch (part(segment)) {
            case LABEL -> asks |= ASKS.matcher(segment.text()).matches();
            case CONDUCTS -> conduct++;
            case POSITION -> positions.add(segment);
            case BESIDE -> beside.add(segment);
            case AGAIN -> {}
        }
    }

    private Part part(Segment segment) {
        return switch (segment.kind()) {
            case LABEL -> Part.LABEL;
            case OPERATOR -> Part.CONDUCTS;
            case POSITION -> Part.POSITION;
            case HOUSE -> Part.BESIDE;
            case NAME -> name.isHan() || !segment.isHan() ? Part.BESIDE : Part.AGAIN;
            case OTHER -> other(segment);
        };
    }

    private Part other(Segment segment) {
        if (segment.isHan() && !name.isHan() && HanName.is(segment.text())) {
            return Part.AGAIN; // a name in Chinese that begins with no usual family name
        }
        // "Vice President, Chemicals": behind a comma a position goes on, unless a sentence says that it is a house
        boolean goesOn = segment.comma() && !positions.isEmpty();
        return goesOn && !told.tied().test(name.text(), segment.text()) ? Part.POSITION : Part.BESIDE;
    }

    /** Whether all that stands in the line can be of one person. */
    boolean areOfOne() {
        return conduct <= 1 && !(isOperator() && positions.size() + beside.size() > 1);
    }

    private boolean isOperator() {
        return name.kind() == Segment.Kind.OPERATOR;
    }

    /** @param simple whether the line has nothing beside a name and one sign behind it */
    Head head(boolean simple) {
        return isOperator()
                ? new Head(name.text(), null, List.of(), simple, asks)
                : new Head(name.text(), title(), houses(), simple, asks);
    }

    /** Of positions in both languages the English ones. */
    private @Nullable String title() {
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

    private List<String> houses() {
        boolean latin = beside.stream().anyMatch(segment -> !segment.isHan());
        return beside.stream()
                .filter(segment -> latin != segment.isHan())
                .map(Segment::text)
                .toList();
    }
}
