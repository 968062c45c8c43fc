package app.diptych.ui.translate;

import app.diptych.analysis.Analysis;
import app.diptych.library.concordance.Concordance;
import app.diptych.library.concordance.Concordancer;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** All renderings of some words, beside the reader, which stays in use: each line jumps. */
public final class ConcordanceDialog {
    private final ReaderViewModel reader;
    private final Background background;
    private final Lettering lettering;
    private final Texts texts;
    private final Concordancer concordancer = new Concordancer();
    private final TextField field = new TextField();
    private final Label told = new Label();
    private final ListView<ConcordanceLine> list = new ListView<>();
    private ConcordanceCell.@Nullable Of shown;

    /**
     * @param background searches
     * @param texts the words of bundle {@code findings}
     */
    public ConcordanceDialog(ReaderViewModel reader, Background background, Lettering lettering, Texts texts) {
        this.reader = reader;
        this.background = background;
        this.lettering = lettering;
        this.texts = texts;
    }

    /** Shows it, with the words selected. */
    public void show(Window owner) {
        Dialog<ButtonType> dialog = Dialogs.owned(owner, "concordance", texts.get("concordance.title"));
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content());
        pane.getButtonTypes().add(new ButtonType(texts.get("concordance.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        String selected = reader.selectedText().strip().replaceAll("\\s+", " ");
        field.setText(selected);
        dialog.setOnShown(_ -> field.requestFocus());
        dialog.show();
        search();
    }

    private VBox content() {
        field.setId("concordance-words");
        field.setPromptText(texts.get("concordance.prompt"));
        field.setAccessibleText(texts.get("concordance.prompt"));
        lettering.cover(field, field.textProperty());
        field.setOnAction(event -> {
            search();
            event.consume();
        });
        told.setId("concordance-told");
        told.getStyleClass().add("concordance-told");
        told.setWrapText(true);
        // In a dialog made smaller the list gives way, not what is told.
        told.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(told);
        list.setId("concordance-list");
        list.getStyleClass().add("concordance-list");
        list.setAccessibleText(texts.get("concordance.title"));
        list.setPrefSize(640, 380);
        list.setCellFactory(_ -> new ConcordanceCell(() -> shown, this::jump, lettering, texts));
        list.setOnKeyPressed(event -> {
            boolean jump = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (jump && list.getSelectionModel().getSelectedItem() instanceof ConcordanceLine.Place place) {
                jump(place);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(field, told, list);
        content.getStyleClass().add("concordance-content");
        return content;
    }

    private void search() {
        Analysis call = reader.analysis().get();
        String words = field.getText();
        if (call == null || words.isBlank()) {
            told.setText(texts.get("concordance.hint"));
            list.getItems().clear();
            return;
        }
        background.run(() -> concordancer.find(call, words), found -> show(call, found), e -> {
            throw new IllegalStateException(e);
        });
    }

    private void show(Analysis call, Concordance found) {
        shown = new ConcordanceCell.Of(call.transcript(), found.language());
        long known = found.renderings().stream()
                .filter(rendering -> !rendering.words().isEmpty())
                .count();
        told.setText(
                found.uses() == 0
                        ? texts.get("concordance.none", found.words())
                        : texts.get("concordance.told", found.uses(), known));
        List<ConcordanceLine> lines = new ArrayList<>();
        found.renderings().forEach(rendering -> {
            lines.add(new ConcordanceLine.Head(rendering));
            rendering.uses().forEach(use -> lines.add(new ConcordanceLine.Place(use)));
        });
        list.getItems().setAll(lines);
    }

    private void jump(ConcordanceLine.Place place) {
        ConcordanceCell.Of of = shown;
        if (of != null) {
            int passage = place.use().passage();
            reader.goTo(passage);
            reader.selection()
                    .set(new Selection(
                            of.language(),
                            new Position(passage, place.use().span().start()),
                            new Position(passage, place.use().span().end())));
        }
    }
}
