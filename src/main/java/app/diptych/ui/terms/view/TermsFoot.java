package app.diptych.ui.terms.view;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.TermsViewModel;
import app.diptych.ui.terms.Told;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What can be done with the termbase as a whole, and where changes are kept.
 *
 * @param questions asks for files
 * @param add begins an entry
 * @param flush keeps what was typed
 */
record TermsFoot(
        TermsViewModel model,
        TermWords words,
        Lettering lettering,
        Lifetime lifetime,
        FileQuestions questions,
        Runnable add,
        Runnable flush) {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    Node build() {
        Button undo = button("terms-undo", texts().get("undo"), () -> {
            flush.run();
            model.undo();
        });
        Button redo = button("terms-redo", texts().get("redo"), model::redo);
        Button add = button("terms-add", texts().get("add"), this.add);
        Button take = button("terms-import", texts().get("import"), () -> {});
        take.setOnAction(_ -> takeFrom(take));
        Button reload = button("terms-reload", texts().get("reload"), model::reload);
        lifetime.hold(model.canUndo().subscribe(can -> undo.setDisable(!can)));
        lifetime.hold(model.canRedo().subscribe(can -> redo.setDisable(!can)));
        lifetime.hold(model.editable().subscribe(can -> {
            add.setDisable(!can);
            take.setDisable(!can);
            reload.setVisible(!can);
            reload.setManaged(!can);
        }));
        FlowPane buttons = new FlowPane(add, take, export(), undo, redo, reload);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("terms-buttons");
        VBox foot = new VBox(buttons, told());
        foot.getStyleClass().add("terms-foot");
        return foot;
    }

    private Texts texts() {
        return words.texts();
    }

    private Label told() {
        Label told = new Label();
        told.setId("terms-told");
        told.getStyleClass().add("terms-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(told);
        lifetime.hold(model.told().subscribe(now -> {
            told.setText(words.told(now, model.editable().getValue()));
            told.pseudoClassStateChanged(
                    ERROR,
                    List.of(Told.Kind.BROKEN, Told.Kind.UNKEPT, Told.Kind.UNWRITTEN)
                            .contains(now.kind()));
        }));
        return told;
    }

    private Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        lettering.cover(button);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuButton export() {
        MenuButton menu = new MenuButton(texts().get("export"));
        menu.setId("terms-export");
        lettering.cover(menu);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item(menu, "terms-export-own-tsv", texts().get("export.ownTsv"), "terms.tsv", true),
                        item(menu, "terms-export-own-tbx", texts().get("export.ownTbx"), "terms.tbx", true),
                        item(menu, "terms-export-all-tsv", texts().get("export.allTsv"), "termbase.tsv", false),
                        item(menu, "terms-export-all-tbx", texts().get("export.allTbx"), "termbase.tbx", false));
        return menu;
    }

    private MenuItem item(MenuButton menu, String id, String text, String name, boolean own) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        lettering.cover(item);
        item.setOnAction(_ -> {
            flush.run();
            Path file = questions.toExport(menu.getScene().getWindow(), texts(), name);
            if (file != null) {
                model.export(file, own);
            }
        });
        return item;
    }

    private void takeFrom(Node at) {
        flush.run();
        Path file = questions.toImport(at.getScene().getWindow(), texts());
        if (file != null) {
            model.importFrom(file);
        }
    }
}
