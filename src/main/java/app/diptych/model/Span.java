package app.diptych.model;

/**
 * A stretch of text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset behind the last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) {
    /** @throws IllegalArgumentException if the offsets are negative or out of order */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** What stands here in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether any unit belongs to both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
