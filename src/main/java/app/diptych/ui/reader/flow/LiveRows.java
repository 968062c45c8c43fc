package app.diptych.ui.reader.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a flow: those that show a visible row, those that were filled ahead of being scrolled to, and those that
 * wait to be filled anew.
 */
final class LiveRows<R extends Region> {
    /** Far above any viewport. To hide a node goes through all that is in it; to move it away does not. */
    private static final double AWAY = -100_000;

    private final Cells<R> cells;
    private final Supplier<R> added;
    private final TreeMap<Integer, R> visible = new TreeMap<>();
    private final TreeMap<Integer, R> ahead = new TreeMap<>();
    private final Deque<R> pool = new ArrayDeque<>();

    /** @param added makes a node and puts it into the flow */
    LiveRows(Cells<R> cells, Supplier<R> added) {
        this.cells = cells;
        this.added = added;
    }

    /** The visible rows by their number. */
    NavigableMap<Integer, R> visible() {
        return visible;
    }

    /** Calls for every node that shows a row, whether that is visible or not yet. */
    void forEachFilled(BiConsumer<Integer, R> action) {
        visible.forEach(action);
        ahead.forEach(action);
    }

    /** The node of a row that becomes visible. */
    R show(int row) {
        R cell = visible.get(row);
        if (cell == null) {
            R prepared = ahead.remove(row);
            cell = prepared == null ? filled(row) : prepared;
            visible.put(row, cell);
        }
        return cell;
    }

    /** The node of a row that is not visible yet. */
    R prepare(int row) {
        R cell = ahead.get(row);
        if (cell == null) {
            cell = filled(row);
            ahead.put(row, cell);
        }
        return cell;
    }

    private R filled(int row) {
        @Nullable R pooled = pool.poll();
        R cell = pooled == null ? added.get() : pooled;
        cells.fill(cell, row);
        cell.setVisible(true);
        return cell;
    }

    /** Pools all visible rows but those from {@code from} to before {@code to}. */
    void keep(int from, int to) {
        pool(visible, row -> row >= from && row < to);
    }

    /** Pools all rows filled ahead but those from {@code from} to before {@code to}. */
    void keepAhead(int from, int to) {
        pool(ahead, row -> row >= from && row < to);
    }

    private void pool(Map<Integer, R> rows, IntPredicate kept) {
        for (Iterator<Map.Entry<Integer, R>> each = rows.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Integer, R> entry = each.next();
            if (!kept.test(entry.getKey())) {
                pool.push(entry.getValue());
                each.remove();
            }
        }
    }

    /** Takes out of sight what waits, at once. */
    void moveAway() {
        for (R cell : pool) {
            cell.setLayoutY(AWAY);
        }
    }

    /** Takes out of sight what waits, for screen readers too. */
    void hide() {
        for (R cell : pool) {
            cell.setVisible(false);
        }
    }
}
