package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import java.util.List;

/**
 * A speaker line with the text up to the next one.
 *
 * @param speaker the speaker line
 * @param lines the text
 */
public record Block(SourceLine speaker, List<SourceLine> lines) {
    /** Copies the list. */
    public Block {
        lines = List.copyOf(lines);
    }
}
