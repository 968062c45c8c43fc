package app.diptych.importing.pdf;

import java.util.List;

/**
 * Lines below each other.
 *
 * @param page from 1
 * @param left where lines begin that are not indented
 * @param right how far lines reach
 * @param lines from above to below
 */
record Column(int page, double left, double right, List<Line> lines, boolean label) {
    Column(int page, double left, double right, List<Line> lines) {
        this(page, left, right, lines, false);
    }

    Column {
        lines = List.copyOf(lines);
    }
}
