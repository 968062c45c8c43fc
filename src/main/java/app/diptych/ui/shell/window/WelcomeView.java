package app.diptych.ui.shell.window;

import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Three lines above the sample at a first start: what to try. Put away once, it never comes back. */
final class WelcomeView extends HBox {
    WelcomeView(ShellViewModel shell, Lettering lettering, Texts texts, Lifetime lifetime) {
        setId("welcome");
        getStyleClass().add("shell-welcome");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.PARENT);
        VBox lines = new VBox(
                line("welcome-point", texts.get("welcome.point"), lettering),
                line("welcome-move", texts.get("welcome.move"), lettering),
                line("welcome-open", texts.get("welcome.open"), lettering));
        lines.getStyleClass().add("shell-welcome-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button done = new Button(texts.get("welcome.done"));
        done.setId("welcome-done");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> shell.settings().welcomed().set(true));
        getChildren().addAll(lines, done);
        lifetime.hold(shell.text().subscribe(_ -> showWhereWanted(shell)));
        lifetime.hold(shell.current().subscribe(_ -> showWhereWanted(shell)));
        lifetime.hold(shell.settings().welcomed().subscribe(_ -> showWhereWanted(shell)));
    }

    private void showWhereWanted(ShellViewModel shell) {
        boolean wanted = shell.shown() instanceof Origin.Sample
                && !shell.settings().welcomed().get();
        setVisible(wanted);
        setManaged(wanted);
    }

    private static Label line(String id, String text, Lettering lettering) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(label);
        return label;
    }
}
