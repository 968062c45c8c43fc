package app.diptych.ui.terms;

import app.diptych.check.term.file.TermFault;
import app.diptych.check.term.file.TermText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param origin where it comes from
 * @param text what it says
 * @param own place among one's own entries; −1 where it is none of them
 * @param base what the entry says that it stands over, or null
 * @param fault why it does not count yet, or null
 */
public record TermRow(
        Origin origin,
        TermText text,
        int own,
        @Nullable TermText base,
        @Nullable TermFault fault) {
    /** What it is called: its first wording. */
    public String name() {
        return text.name();
    }
}
