package app.diptych.ui.metrics.chart;

import app.diptych.ui.metrics.panel.Content;
import app.diptych.ui.metrics.panel.Doorway;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/** The frame of a chart: what is measured, in which unit, the chart, and a line of notes. */
public final class ChartPanel extends VBox {
    /** A picture is for a document that may be printed. */
    private static final double PICTURE_SCALE = 2;

    private static final double MENU_ROOM = 52;

    private final Content content;
    private final Texts texts;
    private final Lettering lettering;
    private final MenuButton menu;

    /**
     * @param prefix of the ids of its nodes, where the same chart stands twice in a window; may be empty
     * @param texts the bundle {@code metrics}
     * @param lettering covers names in either script
     * @param open told of the doorway that is taken
     */
    public ChartPanel(Content content, String prefix, Texts texts, Lettering lettering, Consumer<Doorway> open) {
        this.content = content;
        this.texts = texts;
        this.lettering = lettering;
        setId(prefix + content.id());
        getStyleClass().add("metrics-panel");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(content.spoken());
        menu = menu();
        getChildren().add(heading());
        if (content.drawing() != null) {
            getChildren().add(new PlanView(content, prefix, texts.get("chart.keys"), lettering, open));
        }
        if (!content.notes().isEmpty()) {
            Label line = label(content.notes(), "metrics-notes");
            if (!content.help().isEmpty()) {
                line.setAccessibleHelp(content.help());
                line.setTooltip(Door.tip(content.help()));
            }
            getChildren().add(line);
        }
    }

    private Node heading() {
        Label title = label(content.title(), "metrics-panel-title");
        // A title that is longer than the panel goes on in a second line, and does not hold the panel open.
        title.maxWidthProperty().bind(widthProperty().subtract(MENU_ROOM));
        FlowPane words = new FlowPane(title, label(content.unit(), "metrics-panel-unit"));
        words.setMinWidth(0);
        words.getStyleClass().add("metrics-panel-heading");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox heading = new HBox(words, menu);
        heading.getStyleClass().add("metrics-panel-head");
        return heading;
    }

    private MenuButton menu() {
        MenuItem picture = item("chart-copy-picture", texts.get("chart.copy.picture"), this::copyPicture);
        MenuItem data = item("chart-copy-data", texts.get("chart.copy.data"), this::copyData);
        // Drawn: the sign of a typeface sits on its line, is cut by another's width, and stands higher in a third.
        Region dots = new Region();
        dots.getStyleClass().add("metrics-panel-dots");
        MenuButton button = new MenuButton(null, dots, picture, data);
        button.setId(getId() + "-menu");
        button.getStyleClass().add("metrics-panel-menu");
        button.setAccessibleText(texts.get("chart.menu", content.title()));
        return button;
    }

    private MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        lettering.cover(item);
        return item;
    }

    /** Puts the chart's data on the clipboard, for a spreadsheet. */
    public void copyData() {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(content.tsv());
        Clipboard.getSystemClipboard().setContent(copied);
    }

    /** Puts the chart on the clipboard as it is seen, without its menu. */
    public void copyPicture() {
        menu.setVisible(false);
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(PICTURE_SCALE, PICTURE_SCALE));
        how.setFill(Color.TRANSPARENT);
        WritableImage picture = snapshot(how, null);
        menu.setVisible(true);
        ClipboardContent copied = new ClipboardContent();
        copied.putImage(picture);
        Clipboard.getSystemClipboard().setContent(copied);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
