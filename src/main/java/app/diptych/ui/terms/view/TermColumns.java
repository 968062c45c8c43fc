package app.diptych.ui.terms.view;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.terms.Origin;
import app.diptych.ui.terms.TermRow;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of terms: a column for the wordings, for each region, for wrong forms, for where an entry comes from. */
final class TermColumns {
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final TermWords words;
    private final Lettering lettering;
    private final TableColumn<TermRow, String> taiwan;
    private final TableColumn<TermRow, String> hongKong;
    private final TableColumn<TermRow, String> mainland;

    TermColumns(TermWords words, Lettering lettering) {
        this.words = words;
        this.lettering = lettering;
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
                        column(
                                "terms-english",
                                words.texts().get("column.english"),
                                170,
                                row -> row.text().english()),
                        taiwan,
                        hongKong,
                        mainland,
                        column("terms-wrong", words.texts().get("column.wrong"), 120, row -> words.wrong(row.text())),
                        column("terms-origin", words.texts().get("column.origin"), 130, this::origin)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setRowFactory(_ -> new Line());
        Label nothing = new Label(words.texts().get("table.empty"));
        nothing.getStyleClass().add("terms-empty");
        lettering.cover(nothing);
        table.setPlaceholder(nothing);
        return table;
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
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(_ -> {
            Cell cell = new Cell();
            lettering.cover(cell);
            return cell;
        });
        return column;
    }

    /** One line of text; what does not fit can be read in the form. */
    private static final class Cell extends TableCell<TermRow, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : item.replace("\n", " · "));
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
