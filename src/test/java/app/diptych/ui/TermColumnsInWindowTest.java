package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.terms.TermRow;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The columns of the termbase in windows and interfaces of several sizes. */
class TermColumnsInWindowTest extends OpenTermbase {
    @BeforeEach
    void open() {
        openFindings();
        choose("termbase");
    }

    private TableColumn<TermRow, ?> english() {
        return table().getColumns().getFirst();
    }

    private double width() {
        return onFx(() -> english().getWidth());
    }

    private void scale(double factor) {
        act(() -> settings.interfaceScale().set(factor));
        rest();
    }

    private void widen(double by) {
        act(() -> {
            Window window = any("terms").getScene().getWindow();
            window.setWidth(window.getWidth() + by);
        });
        rest();
    }

    @Test
    void theColumnsGrowWithTheInterface() {
        double before = onFx(() -> english().getMinWidth());
        scale(1.5);
        assertThat(onFx(() -> english().getMinWidth())).isGreaterThan(before * 1.4);
        assertThat(width()).isGreaterThanOrEqualTo(onFx(() -> english().getMinWidth()));
    }

    @Test
    void aWidthThatAPersonSetStaysWhenTheWindowBecomesWider() {
        scale(1.5);
        double before = width();
        act(() -> table().resizeColumn(english(), 60));
        rest();
        assertThat(width()).isEqualTo(before + 60);

        widen(10);
        assertThat(width()).isEqualTo(before + 60);
    }

    @Test
    void theTipOfATermDoesNotStayWithItsCell() {
        scale(1.5);
        TableCell<?, ?> cut = onFx(() -> cells().stream()
                .filter(cell -> cell.lookup(".text") instanceof Text text
                        && !text.getText().equals(cell.getText())
                        && cell.localToScene(0, 0).getY() < 500)
                .findFirst()
                .orElseThrow());
        robot.moveTo(cut);
        settle();
        assertThat(onFx(() -> cut.getTooltip().getText())).isEqualTo(cut.getText());

        act(() -> table().scrollTo(200));
        rest();
        assertThat(onFx(this::cells))
                .allMatch(cell ->
                        cell.getTooltip() == null || cell.getTooltip().getText().equals(cell.getText()));
    }

    private List<TableCell<?, ?>> cells() {
        return table().lookupAll(".table-cell").stream()
                .<TableCell<?, ?>>map(TableCell.class::cast)
                .toList();
    }
}
