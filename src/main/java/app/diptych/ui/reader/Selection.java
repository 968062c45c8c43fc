package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in one column.
 *
 * @param column the language
 * @param anchor where selecting began
 * @param caret where it has come to; may stand before the anchor
 */
public record Selection(Language column, Position anchor, Position caret) {
    /** The earlier end. */
    public Position start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /** The later end. */
    public Position end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /** Whether nothing is selected; the caret is kept nevertheless. */
    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** The same with its caret elsewhere. */
    public Selection to(Position other) {
        return new Selection(column, anchor, other);
    }

    /** What is selected of a passage's text, or null where nothing is. */
    public @Nullable Span in(Passage passage) {
        String text = passage.text(column);
        if (text == null || passage.id() < start().passage() || passage.id() > end().passage()) {
            return null;
        }
        int from = passage.id() == start().passage() ? Math.min(start().offset(), text.length()) : 0;
        int to = passage.id() == end().passage() ? Math.min(end().offset(), text.length()) : text.length();
        return from < to ? new Span(from, to) : null;
    }

    /** The words selected, as they stand in the transcript; a line for each passage. */
    public String text(Transcript transcript) {
        StringJoiner lines = new StringJoiner("\n");
        for (Passage passage : transcript.passages().subList(start().passage(), end().passage() + 1)) {
            Span span = in(passage);
            String text = passage.text(column);
            if (span != null && text != null) {
                lines.add(span.of(text));
            }
        }
        return lines.toString();
    }
}
