package app.diptych.ui.metrics.table;

import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.support.Lettering;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;
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

    private final Sharing sharing = new Sharing();
    private final Scrolling scrolling = new Scrolling();
    /** Whether widths are being changed here or by the rule of the table, and not by a person. */
    private boolean fitting;

    private List<FactRow> measured = List.of();
    private @Nullable Font measuredIn;

    FactWidths(TreeTableView<FactRow> table, Lettering lettering) {
        this.table = table;
        this.lettering = lettering;
        table.getColumns().forEach(column -> column.widthProperty().subscribe(width -> widened(column, width)));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() == 2) {
                letFit();
            }
        });
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
        fitting = true;
        give(lacks, share, font);
        table.setColumnResizePolicy(room > 0 ? sharing : scrolling);
        fitting = false;
    }

    private void give(Map<FactColumn, Double> lacks, double share, Font font) {
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

    /** Lets a double click on the edge of a column make it as wide as it wants, and holds the drawn ones again then. */
    private void letFit() {
        drawn().forEach(column -> column.setMaxWidth(WIDEST));
        Platform.runLater(this::holdAll);
    }

    private List<TreeTableColumn<FactRow, ?>> drawn() {
        return table.getColumns().stream()
                .filter(column -> drawn.containsKey(of(column)))
                .toList();
    }

    private void holdAll() {
        drawn().forEach(column -> hold(column, Objects.requireNonNull(drawn.get(of(column)))));
    }

    /** In a table that scrolls a double click asks no rule: the width is only seen to have changed. */
    private void widened(TreeTableColumn<FactRow, ?> column, Number width) {
        if (!fitting && measuredIn != null && scrolling.equals(table.getColumnResizePolicy())) {
            drawn.put(of(column), Math.max(width.doubleValue(), least(of(column), measuredIn)));
        }
    }

    /** Notes which columns a person draws; the table itself changes no single one. */
    @SuppressWarnings("rawtypes") // As JavaFX has it.
    private boolean draw(TreeTableView.ResizeFeatures change, Callback<TreeTableView.ResizeFeatures, Boolean> rule) {
        TableColumnBase<?, ?> column = change.getColumn();
        boolean before = fitting;
        fitting = true;
        boolean done;
        if (column == null || change.getDelta() == 0) {
            done = rule.call(change);
        } else {
            holdAll();
            double width = column.getWidth();
            column.setMaxWidth(WIDEST);
            column.setMinWidth(least(of(column), Objects.requireNonNull(measuredIn)));
            done = rule.call(change);
            if (column.getWidth() != width || drawn.containsKey(of(column))) {
                drawn.put(of(column), column.getWidth());
                hold(column, column.getWidth());
            }
        }
        fitting = before;
        return done;
    }

    /** The columns share the table's width. JavaFX asks for the kind of a rule, and so knows that no scroll bar is due. */
    @SuppressWarnings("rawtypes")
    private final class Sharing extends ConstrainedColumnResizeBase
            implements Callback<TreeTableView.ResizeFeatures, Boolean> {
        @Override
        public Boolean call(TreeTableView.ResizeFeatures change) {
            return draw(change, TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
    }

    /** Each column is as wide as it is, and the table scrolls. */
    @SuppressWarnings("rawtypes")
    private final class Scrolling implements Callback<TreeTableView.ResizeFeatures, Boolean> {
        @Override
        public Boolean call(TreeTableView.ResizeFeatures change) {
            return draw(change, TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
        }

        /** The style sheet's name for it. */
        @Override
        public String toString() {
            return TreeTableView.UNCONSTRAINED_RESIZE_POLICY.toString();
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
