package app.diptych.ui.imports;

import app.diptych.library.report.ImportReport;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import app.diptych.ui.shell.dialog.ImporterWords;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** What had to be mended or could not be read. A click or Enter goes to its passage, where it has one. */
final class WarningList extends ListView<Warning> {
    private final Transcript call;
    private final IntConsumer go;

    WarningList(Transcript call, Texts texts, Lettering lettering, IntConsumer go) {
        this.call = call;
        this.go = go;
        ImporterWords words = new ImporterWords(texts.locale());
        setId("imports-warnings");
        setAccessibleText(texts.get("report.warnings.list"));
        Label none = new Label(texts.get("report.warnings.none"));
        lettering.cover(none);
        setPlaceholder(none);
        getItems().setAll(call.warnings());
        setCellFactory(_ -> new ListCell<>() {
            {
                setWrapText(true);
                setPrefWidth(0);
                lettering.cover(this);
                setOnMouseClicked(event -> {
                    if (!isEmpty() && event.getClickCount() == 1) {
                        goTo(getItem());
                    }
                });
            }

            @Override
            protected void updateItem(@Nullable Warning warning, boolean empty) {
                super.updateItem(warning, empty);
                setText(empty || warning == null ? null : line(warning));
            }

            private String line(Warning warning) {
                Integer line = warning.line();
                String message = words.of(warning.message());
                if (line != null) {
                    return texts.get("warning.line", Integer.toString(line), message);
                }
                // What stands on a page has no line to name: where a click leads is told instead.
                return ImportReport.passage(call, warning)
                        .map(passage -> texts.get("warning.passage", Integer.toString(passage.number()), message))
                        .orElse(message);
            }
        });
        setOnKeyPressed(event -> {
            Warning chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                goTo(chosen);
                event.consume();
            }
        });
    }

    private void goTo(Warning warning) {
        ImportReport.passage(call, warning).map(Passage::id).ifPresent(go::accept);
    }
}
