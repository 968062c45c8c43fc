package app.diptych.review.segment;

import app.diptych.model.Language;
import app.diptych.model.folding.Joint;
import org.jspecify.annotations.Nullable;

/**
 * The text of one side of a segment.
 *
 * @param text as it is now; empty where this side has no counterpart
 * @param original as it was read, through all merging and splitting; the same as {@code text} until a person rewrites it
 * @param line 1-based line of the source on which the text begins, or null where that is not known
 */
public record Cell(String text, String original, @Nullable Integer line) {
    /** Nothing there. */
    public static final Cell EMPTY = new Cell("", "", null);

    /** Text as it was read. */
    public static Cell of(String text) {
        return new Cell(text, text, null);
    }

    /** Whether a person has rewritten it. */
    public boolean isEdited() {
        return !text.equals(original);
    }

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it never held anything either. */
    boolean isVoid() {
        return text.isBlank() && original.isBlank();
    }

    /** With another text; what was read stays beside it. */
    public Cell rewritten(String now) {
        return new Cell(now, original, line);
    }

    /** This and what follows it as one. */
    public Cell joined(Cell next, Language language) {
        return new Cell(
                Joint.join(text, next.text, language),
                Joint.join(original, next.original, language),
                line == null ? next.line : line);
    }

    /**
     * What stands before an offset. Where the text was rewritten nobody knows how the original would be parted: all of it
     * stays with the first part.
     */
    Cell before(int offset) {
        String part = text.substring(0, offset).stripTrailing();
        return new Cell(part, isEdited() ? original : part, line);
    }

    /** What stands behind an offset. */
    Cell behind(int offset) {
        String part = text.substring(offset).stripLeading();
        return new Cell(part, isEdited() ? "" : part, null);
    }
}
