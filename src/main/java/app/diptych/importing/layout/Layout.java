package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import java.util.List;

/**
 * A file cut at its speaker lines.
 *
 * @param opening the lines before the first speaker line
 * @param blocks the speakers with their lines
 * @param publisher lines that belong to the publisher's page, wherever they stand
 */
public record Layout(List<SourceLine> opening, List<Block> blocks, List<SourceLine> publisher) {
    /** Copies the lists. */
    public Layout {
        opening = List.copyOf(opening);
        blocks = List.copyOf(blocks);
        publisher = List.copyOf(publisher);
    }
}
