package app.diptych.ui.exchange;

import app.diptych.model.Language;
import app.diptych.ui.exchange.Pairing.Two;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the English and the Chinese text of one call. */
final class TwoFilesDialog {
    private static final double WIDTH = 560;

    private final FileQuestions files;
    private final Texts texts;
    private final Dialogs window;
    private final Map<Language, ObjectProperty<@Nullable Path>> chosen = new EnumMap<>(Language.class);

    private TwoFilesDialog(@Nullable Two known, FileQuestions files, Texts texts, Dialogs window) {
        this.files = files;
        this.texts = texts;
        this.window = window;
        chosen.put(Language.EN, new SimpleObjectProperty<>(known == null ? null : known.english()));
        chosen.put(Language.ZH, new SimpleObjectProperty<>(known == null ? null : known.chinese()));
    }

    /**
     * The dialog, not yet shown.
     *
     * @param known what stands in it already
     * @param apart opens those as two calls; null where that is not offered
     * @param go told both files, if the person goes on
     */
    static Dialog<ButtonType> of(
            @Nullable Two known,
            @Nullable Runnable apart,
            BiConsumer<Path, Path> go,
            FileQuestions files,
            Texts texts,
            Dialogs window) {
        return new TwoFilesDialog(known, files, texts, window).build(apart, go);
    }

    private Dialog<ButtonType> build(@Nullable Runnable apart, BiConsumer<Path, Path> go) {
        Dialog<ButtonType> dialog = Dialogs.owned(window.owner(), "two-files", texts.get("two.title"));
        DialogPane pane = dialog.getDialogPane();
        Label title = label("two-files-title", texts.get("two.title"), "shell-dialog-title");
        window.lettering().coverStrong(title);
        VBox words = new VBox(title, label("two-files-text", texts.get("two.text"), "shell-dialog-text"), fields());
        words.getStyleClass().add("shell-dialog-words");
        words.setPrefWidth(WIDTH);
        pane.setContent(words);
        ButtonType align = new ButtonType(texts.get("two.align"), ButtonBar.ButtonData.OK_DONE);
        ButtonType separate = new ButtonType(texts.get("two.apart"), ButtonBar.ButtonData.OTHER);
        pane.getButtonTypes().add(align);
        if (apart != null) {
            pane.getButtonTypes().add(separate);
            dress(pane, separate, "two-files-apart");
        }
        pane.getButtonTypes().add(new ButtonType(texts.get("two.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        Button button = dress(pane, align, "two-files-align");
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !isComplete(), of(Language.EN), of(Language.ZH)));
        dialog.resultProperty().subscribe(pressed -> {
            Path english = of(Language.EN).get();
            Path chinese = of(Language.ZH).get();
            if (align.equals(pressed) && english != null && chinese != null) {
                go.accept(english, chinese);
            } else if (separate.equals(pressed) && apart != null) {
                apart.run();
            }
        });
        return dialog;
    }

    private Button dress(DialogPane pane, ButtonType type, String id) {
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        window.lettering().cover(button);
        return button;
    }

    private ObjectProperty<@Nullable Path> of(Language language) {
        return java.util.Objects.requireNonNull(chosen.get(language));
    }

    private boolean isComplete() {
        Path english = of(Language.EN).get();
        Path chinese = of(Language.ZH).get();
        return english != null && chinese != null && !english.equals(chinese);
    }

    private GridPane fields() {
        GridPane grid = new GridPane(10, 8);
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints paths = new ColumnConstraints();
        paths.setHgrow(Priority.ALWAYS);
        ColumnConstraints buttons = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, paths, buttons);
        field(grid, 0, Language.EN, texts.get("two.english"));
        field(grid, 1, Language.ZH, texts.get("two.chinese"));
        Label same = label("two-files-same", texts.get("two.same"), "shell-dialog-hint");
        // Its room is kept, so that the dialog does not jump.
        same.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> of(Language.EN).get() != null
                                && java.util.Objects.equals(
                                        of(Language.EN).get(), of(Language.ZH).get()),
                        of(Language.EN),
                        of(Language.ZH)));
        grid.add(same, 0, 2, 3, 1);
        return grid;
    }

    private void field(GridPane grid, int row, Language language, String name) {
        String id = language == Language.EN ? "english" : "chinese";
        Label heading = label("two-files-" + id + "-name", name, "shell-dialog-text");
        heading.setWrapText(false);
        Label file = label("two-files-" + id, "", "two-files-file");
        file.setWrapText(false);
        // Of a long path the end tells more than the beginning.
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        file.setMaxWidth(Double.MAX_VALUE);
        file.setMinWidth(0);
        file.setPrefWidth(0);
        file.textProperty().bind(of(language).map(String::valueOf).orElse(texts.get("two.none")));
        Button choose = new Button(texts.get("two.choose"));
        choose.setId("two-files-" + id + "-choose");
        choose.setAccessibleText(name + ", " + texts.get("two.choose"));
        window.lettering().cover(choose);
        choose.setOnAction(_ -> files.text(language).ifPresent(of(language)::set));
        grid.addRow(row, heading, file, choose);
    }

    private Label label(String id, String text, String style) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        window.lettering().cover(label);
        return label;
    }
}
