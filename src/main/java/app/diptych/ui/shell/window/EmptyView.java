package app.diptych.ui.shell.window;

import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.menu.WindowActions;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands in the window while no call is open or being read: what to try. */
final class EmptyView extends VBox {
    private static final int RECENT = 5;

    EmptyView(ShellViewModel shell, WindowActions actions, Lettering lettering, Texts texts, Lifetime lifetime) {
        setId("empty");
        getStyleClass().add("shell-empty");
        setAlignment(Pos.CENTER);
        Label title = new Label(texts.get("empty.title"));
        title.getStyleClass().add("shell-empty-title");
        lettering.coverStrong(title);
        VBox lines = new VBox(
                line(texts.get("empty.drop"), lettering),
                line(texts.get("empty.paste"), lettering),
                line(texts.get("empty.sample"), lettering));
        lines.getStyleClass().add("shell-empty-lines");
        Region sign = new Region();
        sign.getStyleClass().add("shell-empty-sign");
        VBox column =
                new VBox(sign, title, lines, buttons(shell, actions, texts), recent(shell, lettering, texts, lifetime));
        column.getStyleClass().add("shell-empty-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
        visibleProperty().bind(shell.current().isNull().and(shell.busy().isNull()));
        managedProperty().bind(visibleProperty());
    }

    private static HBox buttons(ShellViewModel shell, WindowActions actions, Texts texts) {
        Button open = new Button(texts.get("command.open"));
        open.setId("empty-open");
        open.setMnemonicParsing(false);
        open.setDefaultButton(true);
        open.setOnAction(_ -> actions.askForFiles());
        Button sample = new Button(texts.get("command.sample"));
        sample.setId("empty-sample");
        sample.setOnAction(_ -> shell.openSample());
        HBox buttons = new HBox(open, sample);
        buttons.getStyleClass().add("shell-empty-buttons");
        return buttons;
    }

    private static VBox recent(ShellViewModel shell, Lettering lettering, Texts texts, Lifetime lifetime) {
        VBox box = new VBox();
        box.setId("empty-recent");
        box.getStyleClass().add("shell-empty-recent");
        var files = shell.settings().recent();
        Runnable fill = () -> {
            box.getChildren().setAll(line(texts.get("empty.recent"), lettering));
            files.stream().limit(RECENT).forEach(file -> box.getChildren().add(link(shell, file, lettering)));
            box.setVisible(!files.isEmpty());
        };
        lifetime.hold(files.subscribe(fill));
        fill.run();
        return box;
    }

    private static Hyperlink link(ShellViewModel shell, Path file, Lettering lettering) {
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
        link.getStyleClass().add("shell-empty-file");
        link.setTooltip(new Tooltip(file.toString()));
        link.setOnAction(_ -> shell.open(List.of(file)));
        lettering.cover(link);
        lettering.cover(link.getTooltip());
        return link;
    }

    private static Label line(String text, Lettering lettering) {
        Label label = new Label(text);
        label.setWrapText(true);
        lettering.cover(label);
        return label;
    }
}
