package app.diptych.review.merge;

import app.diptych.review.segment.Segment;

/**
 * A row that the file has otherwise.
 *
 * @param row index in the call's rows, from 0
 * @param before as the call has it
 * @param after as it would be
 */
public record Change(int row, Segment before, Segment after) {
    /** What of a row differs. */
    public enum Part {
        /** The English text. */
        ENGLISH,
        /** The Chinese text. */
        CHINESE,
        /** The state, or the mark <i>needs review</i>. */
        STATE,
        /** The note. */
        NOTE
    }

    /** @throws IllegalArgumentException if nothing differs or the row is negative */
    public Change {
        if (row < 0) {
            throw new IllegalArgumentException("row " + row + "; rows count from 0");
        }
        if (before.equals(after)) {
            throw new IllegalArgumentException("row " + row + " stays as it is");
        }
    }

    /** Whether a part differs. */
    public boolean has(Part part) {
        return switch (part) {
            case ENGLISH -> !before.english().text().equals(after.english().text());
            case CHINESE -> !before.chinese().text().equals(after.chinese().text());
            case STATE -> before.state() != after.state() || before.needsReview() != after.needsReview();
            case NOTE -> !before.note().equals(after.note());
        };
    }

    /** Whether a text of the call would be taken away without another in its place. */
    public boolean removesText() {
        return (!before.chinese().isBlank() && after.chinese().isBlank())
                || (!before.english().isBlank() && after.english().isBlank());
    }
}
