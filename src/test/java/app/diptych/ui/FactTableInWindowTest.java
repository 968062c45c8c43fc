package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.exporting.facts.FactSheet;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.Fact;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.table.FactRow;
import app.diptych.ui.shell.Mode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of facts in the whole window, on the bundled sample. */
class FactTableInWindowTest extends RealWindow {
    @BeforeEach
    void open() throws UnreadableException {
        settings.welcomed().set(true);
        settings.metrics().section().set(Section.FACTS);
        open(sample("merrowick-2025-Q4.txt"), 1440, 1000);
        act(() -> shell.mode().set(Mode.METRICS));
        rest();
    }

    @SuppressWarnings("unchecked")
    private TreeTableView<FactRow> table() {
        return (TreeTableView<FactRow>) node("fact-table");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableStaysSortedWhileItIsFilteredAndGrouped() {
        act(() -> {
            TreeTableColumn<FactRow, ?> value =
                    table().getColumns().get(List.of(FactColumn.values()).indexOf(FactColumn.VALUE));
            value.setSortType(TreeTableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(value));
        });
        act(() -> ((TextField) node("fact-table-search")).setText("net sales"));
        rest();
        assertThat(lows(onFx(() -> table().getRoot().getChildren())))
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(Comparator.reverseOrder());
        act(() -> ((ComboBox<FactColumn>) node("fact-table-group")).setValue(FactColumn.ENTITY));
        rest();
        for (TreeItem<FactRow> group : onFx(() -> List.copyOf(table().getRoot().getChildren()))) {
            assertThat(lows(group.getChildren())).isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void noFigureIsCutInALargerInterfaceAndALongNameIsInItsTip() {
        act(() -> {
            settings.interfaceScale().set(1.5);
            ((Stage) scene().getWindow()).setWidth(900);
        });
        rest();
        List<TreeTableCell<?, ?>> cells = onFx(() -> cells(FactColumn.VALUE));
        assertThat(cells).hasSizeGreaterThan(5).noneMatch(cell -> onFx(() -> isCut(cell)));

        List<TreeTableCell<?, ?>> names = onFx(() -> cells(FactColumn.CONCEPT).stream()
                .filter(FactTableInWindowTest::isCut)
                .toList());
        assertThat(names).isNotEmpty();
        robot.moveTo(names.getFirst());
        settle();
        assertThat(onFx(() -> names.getFirst().getTooltip().getText()))
                .isEqualTo(names.getFirst().getText());

        // The cells stand for other facts when the table is scrolled.
        act(() -> table().scrollTo(table().getExpandedItemCount() - 1));
        rest();
        assertThat(onFx(() -> cells(FactColumn.CONCEPT)))
                .allMatch(cell ->
                        cell.getTooltip() == null || cell.getTooltip().getText().equals(cell.getText()));
    }

    @Test
    void noNameIsCutWhileAnotherColumnHasRoom() {
        for (FactColumn column : List.of(FactColumn.CONCEPT, FactColumn.ENTITY, FactColumn.BASIS, FactColumn.STATUS)) {
            assertThat(onFx(() -> cells(column).stream()
                            .filter(FactTableInWindowTest::isCut)
                            .map(TreeTableCell::getText)
                            .toList()))
                    .as(column.name())
                    .isEmpty();
        }
    }

    @Test
    void aWidthThatAPersonGaveAColumnStaysWhenTheFactsChange() {
        TreeTableColumn<FactRow, ?> entity =
                onFx(() -> table().getColumns().get(List.of(FactColumn.values()).indexOf(FactColumn.ENTITY)));
        act(() -> table().resizeColumn(entity, 30));
        rest();
        double wide = onFx(entity::getWidth);
        choose(3);
        press(KeyCode.DELETE);
        rest();
        assertThat(onFx(entity::getWidth)).isEqualTo(wide);
    }

    @Test
    void aWidthThatAPersonGaveAColumnStaysWhenTheWindowIsResizedAndCanBeGivenAgain() {
        TreeTableColumn<FactRow, ?> entity =
                onFx(() -> table().getColumns().get(List.of(FactColumn.values()).indexOf(FactColumn.ENTITY)));
        double first = onFx(entity::getWidth);
        act(() -> table().resizeColumn(entity, 30));
        rest();
        assertThat(onFx(entity::getWidth)).isEqualTo(first + 30);
        for (double width : new double[] {1300, 1700, 1000, 1440}) {
            act(() -> ((Stage) scene().getWindow()).setWidth(width));
            rest();
            assertThat(onFx(entity::getWidth)).as("in a window of " + width).isEqualTo(first + 30);
        }
        act(() -> table().resizeColumn(entity, -20));
        rest();
        assertThat(onFx(entity::getWidth)).isEqualTo(first + 10);
        assertThat(onFx(() -> table().getColumns().stream()
                        .mapToDouble(TreeTableColumn::getWidth)
                        .sum()))
                .as("the others fill the table")
                .isGreaterThan(onFx(() -> table().getWidth()) - 25)
                .isLessThanOrEqualTo(onFx(() -> table().getWidth()));
    }

    @Test
    void aDoubleClickFitsAColumnWhichThenStaysAndTheTableStaysFull() {
        TreeTableColumn<FactRow, ?> concept = column(FactColumn.CONCEPT);
        act(() -> table().resizeColumn(concept, -500));
        rest();
        assertThat(onFx(() -> cells(FactColumn.CONCEPT).stream().anyMatch(FactTableInWindowTest::isCut)))
                .as("drawn too narrow")
                .isTrue();
        doubleClickAtTheEdgeOf(concept);
        assertThat(onFx(() -> cells(FactColumn.CONCEPT).stream().noneMatch(FactTableInWindowTest::isCut)))
                .as("fits")
                .isTrue();
        assertThat(onFx(this::widths)).isLessThanOrEqualTo(onFx(() -> table().getWidth()));
        staysWhenTheWindowIsResized(concept, 1300, 1440);
    }

    @Test
    void aDoubleClickFitsAColumnOfATableThatScrollsToo() {
        act(() -> {
            settings.interfaceScale().set(1.5);
            ((Stage) scene().getWindow()).setWidth(900);
        });
        rest();
        TreeTableColumn<FactRow, ?> concept = column(FactColumn.CONCEPT);
        act(() -> table().resizeColumn(concept, 10));
        rest();
        doubleClickAtTheEdgeOf(concept);
        assertThat(onFx(() -> cells(FactColumn.CONCEPT).stream().noneMatch(FactTableInWindowTest::isCut)))
                .as("fits")
                .isTrue();
        staysWhenTheWindowIsResized(concept, 880, 920);
    }

    @Test
    void theTableIsStyledByTheNameOfItsRule() {
        assertThat(onFx(() -> table().getPseudoClassStates().toString())).doesNotContain("@", "FactWidths");
        assertThat(onFx(() -> table().getColumnResizePolicy() instanceof ConstrainedColumnResizeBase))
                .as("JavaFX knows that it does not scroll sideways")
                .isTrue();
    }

    private void staysWhenTheWindowIsResized(TreeTableColumn<FactRow, ?> column, double... widths) {
        double fitted = onFx(column::getWidth);
        for (double width : widths) {
            act(() -> ((Stage) scene().getWindow()).setWidth(width));
            rest();
            assertThat(onFx(column::getWidth)).as("in a window of " + width).isEqualTo(fitted);
        }
    }

    private double widths() {
        return table().getColumns().stream()
                .mapToDouble(TreeTableColumn::getWidth)
                .sum();
    }

    private TreeTableColumn<FactRow, ?> column(FactColumn column) {
        return onFx(() -> table().getColumns().get(List.of(FactColumn.values()).indexOf(column)));
    }

    private void doubleClickAtTheEdgeOf(TreeTableColumn<FactRow, ?> column) {
        robot.doubleClickOn(onFx(() -> {
            Node header = table().lookupAll(".column-header").stream()
                    .filter(TableColumnHeader.class::isInstance)
                    .filter(each -> column.equals(((TableColumnHeader) each).getTableColumn()))
                    .findFirst()
                    .orElseThrow();
            Bounds box = header.localToScreen(header.getLayoutBounds());
            return new Point2D(box.getMaxX(), box.getCenterY());
        }));
        rest();
    }

    /** The cells of a column that are drawn. */
    private List<TreeTableCell<?, ?>> cells(FactColumn column) {
        List<TreeTableCell<?, ?>> cells = new ArrayList<>();
        for (Node node : table().lookupAll(".tree-table-cell")) {
            if (node instanceof TreeTableCell<?, ?> cell
                    && cell.getTableColumn()
                            .getId()
                            .equals("facts-" + column.name().toLowerCase(Locale.ROOT))
                    && cell.getText() != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static boolean isCut(TreeTableCell<?, ?> cell) {
        return !(cell.lookup(".text") instanceof Text text && text.getText().equals(cell.getText()));
    }

    /** The values in dollars. */
    private static List<BigDecimal> lows(List<TreeItem<FactRow>> items) {
        return items.stream()
                .map(item -> item.getValue().fact())
                .filter(fact -> fact != null && fact.unit().equals("USD"))
                .map(Fact::low)
                .toList();
    }

    private void choose(int row) {
        act(() -> {
            table().getSelectionModel().select(row);
            table().requestFocus();
        });
        rest();
    }

    @Test
    void aRowOfTheTableOpensItsSentence() {
        choose(3);
        Fact fact = onFx(
                () -> table().getSelectionModel().getSelectedItem().getValue().fact());
        press(KeyCode.ENTER);
        rest();

        assertThat(shell.mode().get()).isEqualTo(Mode.READ);
        assertThat(panels.reader().current().get()).isEqualTo(fact.passage());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableIsFilteredAndGrouped() {
        int all = onFx(() -> table().getExpandedItemCount());
        act(() -> ((TextField) node("fact-table-search")).setText("equipment net sales"));
        rest();
        assertThat(onFx(() -> table().getExpandedItemCount())).isPositive().isLessThan(all);
        act(() -> {
            ((TextField) node("fact-table-search")).clear();
            ((ComboBox<FactColumn>) node("fact-table-group")).setValue(FactColumn.ENTITY);
        });
        rest();
        assertThat(onFx(() -> table().getTreeItem(0).getValue().fact())).isNull();
        assertThat(onFx(() -> table().getExpandedItemCount())).isGreaterThan(all);
    }

    @Test
    void theFactsAreExportedAsAWorkbook(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("facts.xlsx");
        act(() -> panels.choose((_, _, _) -> file));
        act(() -> panels.writeAs("7.8.9"));
        act(() -> ((Button) node("facts-export")).fire());
        rest();
        assertThat(onFx(() -> ((Label) ofAnyWindow("notice-text")).getText()))
                .isEqualTo("The facts were written to " + file + ".");

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Diptych 7.8.9");
            List<XSSFCell> values = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> values.add((XSSFCell) row.getCell(FactSheet.HEADINGS.indexOf("low"))));
            assertThat(values)
                    .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
                    .extracting(XSSFCell::getNumericCellValue)
                    .contains(2.62e9);
            assertThat(values)
                    .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCachedFormulaResultType() == CellType.NUMERIC)
                    .allMatch(cell -> cell.getNumericCellValue() != 0);
        }
    }
}
