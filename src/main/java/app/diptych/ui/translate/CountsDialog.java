package app.diptych.ui.translate;

import app.diptych.library.count.CallCount;
import app.diptych.library.count.TextCount;
import app.diptych.model.Section;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.geometry.HPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Words and characters by section, with how they are counted. */
public final class CountsDialog {
    private static final double WIDTH = 620;

    private final Texts texts;
    private final Lettering lettering;
    private final GridPane table = new GridPane();

    private CountsDialog(Lettering lettering, Texts texts) {
        this.lettering = lettering;
        this.texts = texts;
    }

    /** The dialog, not yet shown. */
    public static Dialog<ButtonType> of(Window owner, CallCount count, Lettering lettering, Texts texts) {
        Dialog<ButtonType> dialog = Dialogs.owned(owner, "counts", texts.get("counts.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new CountsDialog(lettering, texts).content(count));
        pane.getButtonTypes().add(new ButtonType(texts.get("counts.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog;
    }

    private VBox content(CallCount count) {
        table.getStyleClass().add("counts-table");
        List<String> headings = List.of(
                "",
                texts.get("counts.passages"),
                texts.get("counts.words"),
                texts.get("counts.letters"),
                texts.get("counts.chinese"),
                texts.get("counts.han"));
        for (int i = 0; i < headings.size(); i++) {
            put(headings.get(i), "counts-heading", i, 0);
        }
        int row = 1;
        for (Section section : Section.values()) {
            TextCount of = count.sections().get(section);
            if (of != null) {
                line(name(section), of, "counts-cell", row++);
            }
        }
        line(texts.get("counts.total"), count.total(), "counts-total", row);
        Label how = new Label(texts.get("counts.how"));
        how.getStyleClass().add("counts-how");
        how.setWrapText(true);
        how.setPrefWidth(WIDTH);
        lettering.cover(how);
        VBox content = new VBox(table, how);
        content.getStyleClass().add("concordance-content");
        return content;
    }

    private void line(String name, TextCount of, String style, int row) {
        NumberFormat digits = NumberFormat.getInstance(texts.locale());
        put(name, style, 0, row);
        List<ToLongFunction<TextCount>> columns = List.of(
                TextCount::passages,
                TextCount::englishWords,
                TextCount::englishCharacters,
                TextCount::chineseCharacters,
                TextCount::han);
        for (int i = 0; i < columns.size(); i++) {
            put(digits.format(columns.get(i).applyAsLong(of)), style, i + 1, row);
        }
    }

    private void put(String text, String style, int column, int row) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        // Figures are of no use under headings that are cut.
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (style.equals("counts-total")) {
            lettering.coverStrong(label);
        } else {
            lettering.cover(label);
        }
        GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
        table.add(label, column, row);
    }

    private String name(Section section) {
        return switch (section) {
            case SUMMARY -> texts.get("counts.summary");
            case PREPARED -> texts.get("counts.prepared");
            case QUESTIONS -> texts.get("counts.questions");
        };
    }
}
