package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.Fact;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.table.FactRow;
import app.diptych.ui.shell.Mode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of facts in the whole window, on the bundled sample. */
class FactTableInWindowTest extends RealWindow {
    @BeforeEach
    void open() throws UnreadableException {
        settings.welcomed().set(true);
        settings.metrics().section().set(Section.FACTS);
        open(
                OneEngine.ENGINE
                        .opener()
                        .open(Path.of("assets/samples/merrowick-2025-Q4.txt"), Progress.NONE)
                        .analysis(),
                1440,
                1000);
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

    /** The values in dollars. */
    private static List<BigDecimal> lows(List<TreeItem<FactRow>> items) {
        return items.stream()
                .map(item -> item.getValue().fact())
                .filter(fact -> fact != null && fact.unit().equals("USD"))
                .map(Fact::low)
                .toList();
    }
}
