package app.diptych.ui.reader.select;

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
 * @param lineEnd whether the caret, where a line is broken without a space, stands at the end of the upper line and not
 *     at the start of the lower one: both are the same offset
 */
public record Selection(Language column, Position anchor, Position caret, boolean lineEnd) {
    private static final String JOINER = "\uFEFF";

    /** A selection whose caret stands at the start of its line rather than at the end of the one above. */
    public Selection(Language column, Position anchor, Position caret) {
        this(column, anchor, caret, false);
    }

    /** A caret with nothing selected. */
    public static Selection at(Language column, Position caret) {
        return new Selection(column, caret, caret);
    }

    /** All of a column. */
    public static Selection all(Transcript transcript, Language column) {
        Passage last = transcript.passages().getLast();
        String end = last.text(column);
        return new Selection(column, new Position(0, 0), new Position(last.id(), end == null ? 0 : end.length()));
    }

    /** Whether both of its ends are in a call, which may have been mended since. */
    public boolean fits(Transcript transcript) {
        return fits(transcript, anchor) && fits(transcript, caret);
    }

    private boolean fits(Transcript transcript, Position position) {
        if (position.passage() >= transcript.passages().size()) {
            return false;
        }
        String text = transcript.passages().get(position.passage()).text(column);
        return position.offset() <= (text == null ? 0 : text.length());
    }

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

    /** The words selected of a passage, as they stand in the transcript; empty where none are. */
    public String text(Passage passage) {
        Span span = in(passage);
        String text = passage.text(column);
        // A joiner has no width and no meaning, wherever it comes from: outside it would only break a search.
        return span == null || text == null ? "" : span.of(text).replace(JOINER, "");
    }

    /** The words selected, as they stand in the transcript; a line for each passage. */
    public String text(Transcript transcript) {
        StringJoiner lines = new StringJoiner("\n");
        for (Passage passage : transcript.passages().subList(start().passage(), end().passage() + 1)) {
            String text = text(passage);
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines.toString();
    }
}
