package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.look.FactColumn;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param fact null for the heading of a group
 * @param mark what a person did to it
 * @param cells what it says, by {@link FactColumn}
 * @param was what the program had read before a person changed it, in words; empty where nothing was changed
 */
public record FactRow(@Nullable Fact fact, CorrectedFact.Mark mark, List<String> cells, String was) {
    private static final List<FactColumn> COLUMNS = List.of(FactColumn.values());

    /** Copies the list. */
    public FactRow {
        cells = List.copyOf(cells);
    }

    /** What a column says. */
    public String cell(FactColumn column) {
        int at = COLUMNS.indexOf(column);
        return at < cells.size() ? cells.get(at) : "";
    }

    /** Whether every word of a search is somewhere in the row, whatever its case. */
    boolean holds(String search) {
        String all = String.join(" ", cells).toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
