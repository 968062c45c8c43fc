package app.diptych.ui.reader.select;

import java.util.Comparator;

/**
 * A place in one column.
 *
 * @param passage id of the passage
 * @param offset in the text of one of its sides
 */
public record Position(int passage, int offset) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::passage).thenComparingInt(Position::offset);

    /** @throws IllegalArgumentException if either is negative */
    public Position {
        if (passage < 0 || offset < 0) {
            throw new IllegalArgumentException("no position: passage " + passage + ", offset " + offset);
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
