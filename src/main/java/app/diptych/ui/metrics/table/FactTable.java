package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.TableOrder;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A table of facts: sorted by any column, searched, grouped; a row opens its sentence. */
public final class FactTable extends VBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-fact");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked-fact");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private static final List<FactColumn> COLUMNS = List.of(FactColumn.values());

    private final Texts texts;
    private final Lettering lettering;
    private final FactActions actions;
    /** The same for ever: a table that gets another root forgets how it is sorted. */
    private final TreeItem<FactRow> root = new TreeItem<>();

    private final TreeTableView<FactRow> table = new TreeTableView<>(root);
    private final TextField search = new TextField();
    private final ComboBox<@Nullable FactColumn> grouping = new ComboBox<>();
    private final Label count = new Label();
    private final FactWidths widths;
    private List<FactRow> rows = List.of();

    /**
     * @param id of the table, by which it is found
     * @param order how it is sorted and grouped, and is told
     * @param texts the bundle {@code metrics}
     */
    public FactTable(
            String id, FactActions actions, ObjectProperty<TableOrder> order, Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
        this.actions = actions;
        getStyleClass().add("metrics-table");
        table.setId(id);
        table.getStyleClass().addAll("metrics-facts", "dense");
        table.setAccessibleText(texts.get("facts.title"));
        table.setShowRoot(false);
        for (FactColumn column : FactColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.setRowFactory(_ -> new Row());
        widths = new FactWidths(table, lettering);
        table.widthProperty().subscribe(_ -> fit());
        search.fontProperty().subscribe(_ -> fit());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label nothing = new Label(texts.get("facts.none"));
        lettering.cover(nothing);
        table.setPlaceholder(nothing);
        getChildren().addAll(bar(id), table);
        arrange(order.get());
        tell(order);
    }

    private void arrange(TableOrder order) {
        grouping.setValue(order.groups());
        if (order.by() != null) {
            TreeTableColumn<FactRow, ?> column = table.getColumns().get(COLUMNS.indexOf(order.by()));
            column.setSortType(
                    order.descending() ? TreeTableColumn.SortType.DESCENDING : TreeTableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /** Tells how it is sorted and grouped whenever a person changes that. */
    private void tell(ObjectProperty<TableOrder> order) {
        table.getSortOrder().addListener((ListChangeListener<TreeTableColumn<FactRow, ?>>) _ -> order.set(order()));
        table.getColumns().forEach(column -> column.sortTypeProperty().subscribe((_, _) -> order.set(order())));
        grouping.valueProperty().subscribe((_, _) -> order.set(order()));
    }

    private TableOrder order() {
        if (table.getSortOrder().isEmpty()) {
            return new TableOrder(null, false, grouping.getValue());
        }
        TreeTableColumn<FactRow, ?> first = table.getSortOrder().getFirst();
        return new TableOrder(
                COLUMNS.get(table.getColumns().indexOf(first)),
                first.getSortType() == TreeTableColumn.SortType.DESCENDING,
                grouping.getValue());
    }

    private HBox bar(String id) {
        search.setId(id + "-search");
        search.setPromptText(texts.get("facts.search"));
        search.setAccessibleText(texts.get("facts.search"));
        search.textProperty().subscribe(_ -> fill());
        lettering.cover(search, search.promptTextProperty());
        grouping.setId(id + "-group");
        grouping.setAccessibleText(texts.get("facts.group"));
        grouping.setItems(FXCollections.observableArrayList(
                null, FactColumn.CONCEPT, FactColumn.ENTITY, FactColumn.PERIOD, FactColumn.STATUS));
        grouping.setCellFactory(_ -> new Choice());
        grouping.setButtonCell(new Choice());
        grouping.setValue(null);
        grouping.valueProperty().subscribe(_ -> fill());
        count.getStyleClass().add("metrics-count");
        lettering.cover(count);
        HBox bar = new HBox(8, search, grouping, count);
        bar.getStyleClass().add("metrics-table-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** Shows these facts. */
    public void show(List<FactRow> facts) {
        rows = facts;
        fit();
        fill();
    }

    private void fit() {
        widths.fit(rows, search.getFont());
    }

    private void fill() {
        TreeItem<FactRow> chosen = table.getSelectionModel().getSelectedItem();
        List<FactRow> shown = FactRows.filtered(rows, search.getText());
        count.setText(texts.get("facts.count", shown.size(), rows.size()));
        List<TreeItem<FactRow>> items = new ArrayList<>();
        FactColumn by = grouping.getValue();
        if (by == null) {
            shown.forEach(row -> items.add(new TreeItem<>(row)));
        } else {
            Map<String, TreeItem<FactRow>> groups = new LinkedHashMap<>();
            for (FactRow row : shown) {
                groups.computeIfAbsent(row.cell(by), _ -> new TreeItem<>())
                        .getChildren()
                        .add(new TreeItem<>(row));
            }
            groups.forEach((name, group) -> {
                String heading =
                        texts.get("facts.heading", name, group.getChildren().size());
                group.setValue(new FactRow(null, CorrectedFact.Mark.READ, List.of(heading), ""));
                group.setExpanded(true);
                items.add(group);
            });
        }
        table.getSelectionModel().clearSelection();
        root.getChildren().setAll(items);
        root.setExpanded(true);
        table.sort();
        // A row that says the same as before would keep the item that it had, which is no longer in the table.
        table.refresh();
        if (chosen != null && chosen.getValue() != null && chosen.getValue().fact() != null) {
            select(chosen.getValue().fact().id());
        }
    }

    /** Chooses the row of a fact, which may have been corrected since. */
    private void select(int fact) {
        for (int i = 0; i < table.getExpandedItemCount(); i++) {
            FactRow row = table.getTreeItem(i).getValue();
            if (row != null && row.fact() != null && row.fact().id() == fact) {
                table.getSelectionModel().select(i);
            }
        }
    }

    private TreeTableColumn<FactRow, FactRow> column(FactColumn of) {
        TreeTableColumn<FactRow, FactRow> column = new TreeTableColumn<>();
        Label name = new Label(name(of));
        lettering.cover(name);
        column.setGraphic(name);
        column.setId("facts-" + of.name().toLowerCase(Locale.ROOT));
        // The whole row is the value, so that figures are sorted by what they are and not by how they are printed.
        column.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().getValue()));
        boolean right = of == FactColumn.VALUE || of == FactColumn.PASSAGE;
        // What is set at the right has its heading there too.
        column.getStyleClass().add(right ? "metrics-column-right" : "metrics-column");
        column.setCellFactory(_ -> new Cell(of, right));
        column.setComparator(order(of));
        return column;
    }

    private String name(FactColumn column) {
        return switch (column) {
            case CONCEPT -> texts.get("column.concept");
            case ENTITY -> texts.get("column.entity");
            case PERIOD -> texts.get("column.period");
            case VALUE -> texts.get("column.value");
            case CHANGE -> texts.get("column.change");
            case BASIS -> texts.get("column.basis");
            case STATUS -> texts.get("column.status");
            case PASSAGE -> texts.get("column.passage");
        };
    }

    /** Figures are sorted by what they are, everything else by how it is printed. */
    private static Comparator<FactRow> order(FactColumn column) {
        return switch (column) {
            case VALUE ->
                Comparator.comparing(FactTable::unit)
                        .thenComparing(row -> row.fact() == null
                                ? BigDecimal.ZERO
                                : row.fact().low());
            case PASSAGE ->
                Comparator.comparingInt(
                        row -> row.fact() == null ? 0 : row.fact().passage());
            case PERIOD ->
                Comparator.comparing(row ->
                        row.fact() == null ? "" : row.fact().period().code().replace("TTM/", ""));
            default -> Comparator.comparing(row -> row.cell(column));
        };
    }

    private static String unit(FactRow row) {
        return row.fact() == null ? "" : row.fact().unit();
    }

    private void pressed(KeyEvent key) {
        TreeItem<FactRow> chosen = table.getSelectionModel().getSelectedItem();
        Fact fact = chosen == null || chosen.getValue() == null
                ? null
                : chosen.getValue().fact();
        if (fact == null || key.isShortcutDown()) {
            return;
        }
        boolean done = true;
        switch (key.getCode()) {
            case ENTER -> actions.open(fact);
            case F2 -> actions.edit(fact);
            case DELETE -> actions.toggleHidden(fact);
            default -> done = false;
        }
        if (done) {
            key.consume();
        }
    }

    private final class Choice extends ListCell<@Nullable FactColumn> {
        @Override
        protected void updateItem(@Nullable FactColumn item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? texts.get("facts.group.none") : texts.get("facts.group.by", name(item)));
            lettering.cover(this);
        }
    }

    private final class Cell extends TreeTableCell<FactRow, FactRow> {
        private final FactColumn column;

        Cell(FactColumn column, boolean right) {
            this.column = column;
            setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            lettering.cover(this);
            setOnMouseEntered(_ -> setTooltip(isCut() ? tip(getText()) : null));
        }

        @Override
        protected void updateItem(@Nullable FactRow item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.cell(column));
            setTooltip(null); // That of the fact that stood here before.
        }

        /** Whether a long name is not drawn as a whole; what a row tells of itself goes before it. */
        private boolean isCut() {
            FactRow row = getItem();
            return row != null
                    && row.was().isEmpty()
                    && lookup(".text") instanceof Text drawn
                    && !drawn.getText().equals(getText());
        }
    }

    private Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.getStyleClass().add("metrics-tip");
        lettering.cover(tip);
        return tip;
    }

    private final class Row extends TreeTableRow<FactRow> {
        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && fact() != null) {
                    actions.open(fact());
                }
            });
        }

        private @Nullable Fact fact() {
            return getItem() == null ? null : getItem().fact();
        }

        @Override
        protected void updateItem(@Nullable FactRow item, boolean empty) {
            super.updateItem(item, empty);
            CorrectedFact.Mark mark = item == null ? CorrectedFact.Mark.READ : item.mark();
            pseudoClassStateChanged(HIDDEN, mark == CorrectedFact.Mark.HIDDEN);
            pseudoClassStateChanged(MARKED, mark == CorrectedFact.Mark.CHANGED || mark == CorrectedFact.Mark.ADDED);
            pseudoClassStateChanged(GROUP, item != null && item.fact() == null);
            Fact fact = fact();
            setContextMenu(fact == null ? null : menu(fact, mark));
            setTooltip(item == null || item.was().isEmpty() ? null : tip(item.was()));
        }

        private ContextMenu menu(Fact fact, CorrectedFact.Mark mark) {
            boolean hidden = mark == CorrectedFact.Mark.HIDDEN;
            ContextMenu menu = new ContextMenu(
                    item("fact-open", texts.get("fact.open"), () -> actions.open(fact)),
                    item("fact-edit", texts.get("fact.edit"), () -> actions.edit(fact)),
                    item(
                            "fact-hide",
                            hidden ? texts.get("fact.show") : texts.get("fact.hide"),
                            () -> actions.toggleHidden(fact)));
            if (mark != CorrectedFact.Mark.READ) {
                menu.getItems().add(item("fact-restore", texts.get("fact.restore"), () -> actions.restore(fact)));
            }
            return menu;
        }

        private MenuItem item(String id, String text, Runnable action) {
            MenuItem item = new MenuItem(text);
            item.setId(id);
            item.setOnAction(_ -> action.run());
            lettering.cover(item);
            return item;
        }
    }
}
