package app.diptych.ui.terms.view;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.terms.Origin;
import app.diptych.ui.terms.TermRow;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The table of terms: a column for the wordings, for each region, for wrong forms, for where an entry comes from. */
final class TermColumns {
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    /** Points of the interface's usual type. */
    private static final double BASE = 13;

    /** How much narrower the columns may become than they like, before the table scrolls. */
    private static final double LEAST = 0.8;

    private static final double SCROLL_BAR = 20;

    private final TermWords words;
    private final Lettering lettering;
    /** Never hidden: its heading has the size of type of all. */
    private final TableColumn<TermRow, String> english;

    private final TableColumn<TermRow, String> taiwan;
    private final TableColumn<TermRow, String> hongKong;
    private final TableColumn<TermRow, String> mainland;

    TermColumns(TermWords words, Lettering lettering) {
        this.words = words;
        this.lettering = lettering;
        english = column(
                "terms-english",
                words.texts().get("column.english"),
                170,
                row -> row.text().english());
        taiwan = column(
                "terms-taiwan",
                words.texts().get("column.taiwan"),
                125,
                row -> row.text().taiwan());
        hongKong = column(
                "terms-hong-kong",
                words.texts().get("column.hongKong"),
                95,
                row -> row.text().hongKong());
        mainland = column(
                "terms-mainland",
                words.texts().get("column.mainland"),
                125,
                row -> row.text().mainland());
    }

    /** The table without lines. */
    TableView<TermRow> table() {
        TableView<TermRow> table = new TableView<>();
        table.setId("terms-table");
        table.getStyleClass().add("terms-table");
        table.setAccessibleText(words.texts().get("table.accessible"));
        table.setAccessibleHelp(words.texts().get("table.help"));
        table.getColumns()
                .setAll(List.of(
                        english,
                        taiwan,
                        hongKong,
                        mainland,
                        column("terms-wrong", words.texts().get("column.wrong"), 120, row -> words.wrong(row.text())),
                        column("terms-origin", words.texts().get("column.origin"), 130, this::origin)));
        table.widthProperty().subscribe(_ -> fit(table));
        heading().fontProperty().subscribe(_ -> fit(table));
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<TermRow, ?>>) _ -> fit(table));
        table.setRowFactory(_ -> new Line());
        Label nothing = new Label(words.texts().get("table.empty"));
        nothing.getStyleClass().add("terms-empty");
        lettering.cover(nothing);
        table.setPlaceholder(nothing);
        return table;
    }

    /**
     * The columns share the room; where it is less than they need, the table scrolls sideways. Widths that a person has set stay
     * until the interface is scaled.
     */
    private void fit(TableView<TermRow> table) {
        for (TableColumn<TermRow, ?> column : table.getColumns()) {
            double least = Math.ceil(needed(column) * LEAST);
            if (column.getMinWidth() != least) {
                column.setMinWidth(least);
                column.setPrefWidth(needed(column));
            }
        }
        double least = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        table.setColumnResizePolicy(
                table.getWidth() >= least + SCROLL_BAR
                        ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    /** What a column likes to have, in the interface's size of type. */
    private double needed(TableColumn<TermRow, ?> column) {
        double plain = column.getUserData() instanceof Double width ? width : 0;
        return Math.ceil(plain * heading().getFont().getSize() / BASE);
    }

    private Label heading() {
        return (Label) english.getGraphic();
    }

    /** Shows the columns of either script, or of both. */
    void show(boolean traditional, boolean simplified) {
        taiwan.setVisible(traditional);
        hongKong.setVisible(traditional);
        mainland.setVisible(simplified);
    }

    private String origin(TermRow row) {
        return row.fault() == null
                ? words.origin(row.origin())
                : words.texts().get("origin.waiting", words.origin(row.origin()));
    }

    private TableColumn<TermRow, String> column(String id, String title, double width, Function<TermRow, String> text) {
        TableColumn<TermRow, String> column = new TableColumn<>();
        column.setId(id);
        Label heading = new Label(title);
        lettering.cover(heading);
        column.setGraphic(heading);
        column.setPrefWidth(width);
        column.setUserData(width);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(_ -> {
            Cell cell = new Cell();
            lettering.cover(cell);
            return cell;
        });
        return column;
    }

    /** One line of text; what does not fit is in its tip, and can be read in the form. */
    private final class Cell extends TableCell<TermRow, String> {
        Cell() {
            setOnMouseEntered(_ -> {
                boolean whole = !(lookup(".text") instanceof Text drawn)
                        || drawn.getText().equals(getText());
                Tooltip tip = new Tooltip(getText());
                lettering.cover(tip);
                setTooltip(whole ? null : tip);
            });
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : item.replace("\n", " · "));
            // That of the term that stood here before.
            setTooltip(null);
        }
    }

    private static final class Line extends TableRow<TermRow> {
        @Override
        protected void updateItem(@Nullable TermRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean own = row != null && row.own() >= 0;
            pseudoClassStateChanged(OWN, own);
            pseudoClassStateChanged(OFF, row != null && row.origin() == Origin.OFF);
            pseudoClassStateChanged(WAITING, row != null && row.fault() != null);
        }
    }
}
