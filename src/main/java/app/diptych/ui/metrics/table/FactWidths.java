package app.diptych.ui.metrics.table;

import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.support.Lettering;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * How wide the columns of a table of facts are, in pixels. Where there is room it goes first to the names that would be
 * cut, and all columns share the rest; where there is none, the table scrolls sideways.
 */
final class FactWidths {
    private static final double SCROLL_BAR = 20;
    private static final double BASE = 13; // points of the interface's usual type
    /** What a cell has beside its text, with a pixel or two to spare. */
    private static final double PADDING = 20;
    /** Of a column, as JavaFX has it. */
    private static final double WIDEST = 5000;

    private final TreeTableView<FactRow> table;
    private final Lettering lettering;
    private final Map<FactColumn, Double> given = new EnumMap<>(FactColumn.class);
    /** How wide the longest names are, of the rows and the font that they were measured for. */
    private final Map<FactColumn, Double> longest = new EnumMap<>(FactColumn.class);

    /** The columns that a person has drawn, and how wide. */
    private final Map<FactColumn, Double> drawn = new EnumMap<>(FactColumn.class);

    private final Drawing sharing = new Drawing(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    private final Drawing scrolling = new Drawing(TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
    private List<FactRow> measured = List.of();
    private @Nullable Font measuredIn;

    FactWidths(TreeTableView<FactRow> table, Lettering lettering) {
        this.table = table;
        this.lettering = lettering;
    }

    /** Fits the columns to the table; one that a person has drawn wider or narrower stays as wide as it was drawn. */
    void fit(List<FactRow> rows, Font font) {
        if (!rows.equals(measured) || !font.equals(measuredIn)) {
            // While a window is drawn wider, neither changes.
            longest.clear();
            measured = List.copyOf(rows);
            measuredIn = font;
        }
        double needed = 0;
        for (FactColumn column : FactColumn.values()) {
            needed += Math.max(least(column, font), drawn.getOrDefault(column, 0.0));
        }
        double room = Math.max(0, table.getWidth() - needed - SCROLL_BAR);
        Map<FactColumn, Double> lacks = new EnumMap<>(FactColumn.class);
        for (FactColumn column : FactColumn.values()) {
            boolean asks = room > 0 && !drawn.containsKey(column);
            lacks.put(column, asks ? Math.max(0, longest(column) - least(column, font)) : 0);
        }
        double lacking =
                lacks.values().stream().mapToDouble(Double::doubleValue).sum();
        double share = lacking <= room ? 1 : room / lacking;
        for (TreeTableColumn<FactRow, ?> column : table.getColumns()) {
            FactColumn of = of(column);
            double least = least(of, font);
            column.setMaxWidth(WIDEST);
            column.setMinWidth(least);
            if (drawn.containsKey(of)) {
                hold(column, Math.max(least, drawn.get(of)));
                continue;
            }
            double width = Math.floor(least + lacks.getOrDefault(of, 0.0) * share);
            Double before = given.put(of, width);
            if (before == null || before != width) {
                column.setPrefWidth(width);
            }
        }
        table.setColumnResizePolicy(room > 0 ? sharing : scrolling);
    }

    /** By its name: a person may put columns elsewhere. */
    private static FactColumn of(TableColumnBase<?, ?> column) {
        return FactColumn.valueOf(column.getId().substring(6).toUpperCase(Locale.ROOT));
    }

    /** Keeps a column as wide as this, whatever becomes of the table. */
    private static void hold(TableColumnBase<?, ?> column, double width) {
        column.setMaxWidth(WIDEST);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    /** Notes which columns a person draws; the table itself changes no single one. */
    @SuppressWarnings("rawtypes") // As JavaFX has it.
    private final class Drawing implements Callback<TreeTableView.ResizeFeatures, Boolean> {
        private final Callback<TreeTableView.ResizeFeatures, Boolean> rule;

        Drawing(Callback<TreeTableView.ResizeFeatures, Boolean> rule) {
            this.rule = rule;
        }

        @Override
        public Boolean call(TreeTableView.ResizeFeatures change) {
            TableColumnBase<?, ?> column = change.getColumn();
            if (column == null || change.getDelta() == 0) {
                return rule.call(change);
            }
            double before = column.getWidth();
            column.setMaxWidth(WIDEST);
            column.setMinWidth(least(of(column), Objects.requireNonNull(measuredIn)));
            boolean done = rule.call(change);
            if (column.getWidth() != before || drawn.containsKey(of(column))) {
                drawn.put(of(column), column.getWidth());
                hold(column, column.getWidth());
            }
            return done;
        }
    }

    /** The width of the longest name in a column; nothing for figures, which always have room. */
    private double longest(FactColumn column) {
        return longest.computeIfAbsent(column, this::measure);
    }

    private double measure(FactColumn column) {
        return switch (column) {
            case CONCEPT, ENTITY, BASIS, STATUS ->
                measured.stream()
                        .map(row -> row.cell(column))
                        .distinct()
                        .mapToDouble(this::width)
                        .max()
                        .orElse(0);
            case PERIOD, VALUE, CHANGE, PASSAGE -> 0;
        };
    }

    private double width(String name) {
        Text text = new Text(name);
        text.setFont(new Font(
                lettering.faceFor(name), Objects.requireNonNull(measuredIn).getSize()));
        return Math.ceil(text.getLayoutBounds().getWidth()) + PADDING;
    }

    /** The pixels that a column needs for its figures; names may be cut in a larger interface, and are in their tips. */
    private static double least(FactColumn column, Font font) {
        return switch (column) {
            case CONCEPT, ENTITY, BASIS, STATUS -> plain(column);
            case PERIOD, VALUE, CHANGE, PASSAGE -> Math.ceil(plain(column) * font.getSize() / BASE);
        };
    }

    /** The same at the interface's usual size. */
    private static double plain(FactColumn column) {
        return switch (column) {
            case CONCEPT -> 166;
            case ENTITY -> 150;
            case PERIOD -> 92;
            case VALUE -> 144;
            case CHANGE -> 134;
            case BASIS -> 78;
            case STATUS -> 176;
            case PASSAGE -> 48;
        };
    }
}
