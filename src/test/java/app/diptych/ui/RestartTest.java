package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.diptych.quantity.Kind;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.table.FactRow;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.SettingsFile;
import app.diptych.ui.settings.SettingsKeeper;
import app.diptych.ui.support.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestartTest extends WholeWindowTest {
    private @Nullable SettingsKeeper keeper;

    private void keep(Settings settings, SettingsFile file) {
        keeper = onFx(() -> new SettingsKeeper(settings, file, new Background(Runnable::run, Runnable::run, e -> {})));
    }

    /** It would write once more while the folder is deleted. */
    @AfterEach
    void letGo() {
        SettingsKeeper kept = keeper;
        if (kept != null) {
            act(kept::close);
        }
    }

    @Test
    void everythingIsAsItWasAfterACrash() {
        Settings first = new Settings();
        first.welcomed().set(true);
        start(first);
        SettingsFile file = new SettingsFile(folder);
        keep(first, file);
        act(() -> shell.open(List.of(Path.of("/calls/short.txt"), Path.of("/calls/long.txt"))));
        act(() -> shell.openText("Operator\nWelcome."));
        act(() -> shell.show(shell.calls().get(1)));
        press(KeyCode.CONTROL, KeyCode.L);
        press(KeyCode.DIGIT8);
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        act(() -> {
            first.reading().zoom().set(1.2);
            first.reading()
                    .appearance()
                    .set(first.reading().appearance().get().withArrangement(Arrangement.CHINESE_LEFT));
            first.reading().kinds().remove(Kind.MONEY);
            first.outlineWidth().set(300);
            first.metricsShown().set(false);
        });
        // Nobody closes anything: only what was written a moment after the last change is there.
        await(() -> text(folder.resolve("settings.json")).contains("\"outlineWidth\" : 300.0"));
        shut();

        Settings second = new Settings();
        assertThat(new SettingsFile(folder).read(second)).isEmpty();
        start(second);
        assertThat(onFx(() -> ((TabPane) scene().lookup("#call-tabs")).getTabs().size()))
                .isEqualTo(3);
        assertThat(onFx(() -> shell.calls().indexOf(shell.current().get()))).isEqualTo(1);
        assertThat(top()).isEqualTo(80);
        assertThat(onFx(() -> ((Region) scene().lookup("#outline")).getWidth())).isCloseTo(300, within(3.0));
        assertThat(onFx(() -> scene().lookup("#metrics"))).isNull();
        assertThat(second.reading().zoom().get()).isEqualTo(1.2);
        assertThat(second.reading().kinds()).doesNotContain(Kind.MONEY);
        assertThat(onFx(() -> reader().flow()
                        .live(80)
                        .paragraph(app.diptych.model.Language.ZH)
                        .getLayoutX()))
                .isLessThan(onFx(() -> reader().flow()
                        .live(80)
                        .paragraph(app.diptych.model.Language.EN)
                        .getLayoutX()));
        act(() -> shell.show(shell.calls().getFirst()));
        assertThat(top()).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theMetricsAreLookedAtAsBefore() {
        Settings first = new Settings();
        first.welcomed().set(true);
        start(first);
        SettingsFile file = new SettingsFile(folder);
        keep(first, file);
        act(() -> shell.open(List.of(Path.of("/calls/short.txt"))));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        act(() -> ((Button) scene().lookup("#metrics-section-facts")).fire());
        act(() -> ((RadioButton) scene().lookup("#metrics-units-chinese")).fire());
        act(() -> {
            TreeTableView<FactRow> table = (TreeTableView<FactRow>) scene().lookup("#fact-table");
            TreeTableColumn<FactRow, ?> value =
                    table.getColumns().get(List.of(FactColumn.values()).indexOf(FactColumn.VALUE));
            value.setSortType(TreeTableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(value));
            ((ComboBox<FactColumn>) scene().lookup("#fact-table-group")).setValue(FactColumn.ENTITY);
        });
        await(() -> text(folder.resolve("settings.json")).contains("\"groups\" : \"ENTITY\""));
        shut();

        Settings second = new Settings();
        assertThat(new SettingsFile(folder).read(second)).isEmpty();
        start(second);
        assertThat(onFx(() -> scene().lookup("#metrics-page").isVisible())).isTrue();
        assertThat(onFx(() -> ((RadioButton) scene().lookup("#metrics-units-chinese")).isSelected()))
                .isTrue();
        TreeTableView<FactRow> table = onFx(() -> (TreeTableView<FactRow>) scene().lookup("#fact-table"));
        assertThat(onFx(() -> table.getSortOrder().stream()
                        .map(column -> column.getId() + " " + column.getSortType())
                        .toList()))
                .containsExactly("facts-value DESCENDING");
        assertThat(onFx(() -> ((ComboBox<FactColumn>) scene().lookup("#fact-table-group")).getValue()))
                .isEqualTo(FactColumn.ENTITY);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
