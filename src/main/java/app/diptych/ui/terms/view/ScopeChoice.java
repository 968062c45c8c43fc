package app.diptych.ui.terms.view;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.Scope;
import app.diptych.ui.terms.TermsViewModel;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Whose terms are edited: those for all calls, or those for the calls of the folder.
 *
 * @param flush keeps what was typed, before it would belong to another scope
 */
record ScopeChoice(TermsViewModel model, Texts texts, Lettering lettering, Lifetime lifetime, Runnable flush) {
    Node build() {
        ToggleGroup group = new ToggleGroup();
        RadioButton all = button("terms-scope-all", texts.get("scope.all"), Scope.ALL, group);
        RadioButton folder = button("terms-scope-folder", texts.get("scope.none"), Scope.FOLDER, group);
        Tooltip whole = new Tooltip();
        lettering.cover(whole);
        lifetime.hold(model.folder().subscribe(now -> {
            folder.setText(now == null ? texts.get("scope.none") : texts.get("scope.folder", name(now)));
            folder.setDisable(now == null);
            whole.setText(now == null ? "" : now.toString());
            folder.setTooltip(now == null ? null : whole);
        }));
        HBox box = new HBox(all, folder);
        box.getStyleClass().add("terms-scope");
        return box;
    }

    private static String name(Path folder) {
        @Nullable Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private RadioButton button(String id, String text, Scope scope, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        lettering.cover(button);
        lifetime.hold(model.scope().subscribe(now -> button.setSelected(now == scope)));
        button.setOnAction(_ -> {
            flush.run();
            model.scope().set(scope);
        });
        return button;
    }
}
