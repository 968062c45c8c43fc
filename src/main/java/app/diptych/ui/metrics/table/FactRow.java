package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;
import app.diptych.review.CorrectedFact;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param fact null for the heading of a group
 * @param mark what a person did to it
 * @param cells what it says, by {@link Column}
 */
public record FactRow(@Nullable Fact fact, CorrectedFact.Mark mark, List<String> cells) {
    /** The columns, in their order. */
    public enum Column {
        /** What is measured. */
        CONCEPT,
        /** Whose it is. */
        ENTITY,
        /** For when. */
        PERIOD,
        /** How much. */
        VALUE,
        /** How it moved. */
        CHANGE,
        /** On which basis. */
        BASIS,
        /** Whether it happened. */
        STATUS,
        /** Where it is said. */
        PASSAGE
    }

    private static final List<Column> COLUMNS = List.of(Column.values());

    /** Copies the list. */
    public FactRow {
        cells = List.copyOf(cells);
    }

    /** What a column says. */
    public String cell(Column column) {
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
