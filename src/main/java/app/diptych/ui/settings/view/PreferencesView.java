package app.diptych.ui.settings.view;

import app.diptych.ui.folder.FolderRules;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.InstalledFaces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The preferences: pages at the left, their options at the right; a search shows the options of all pages that match. */
public final class PreferencesView extends BorderPane {
    /** What is found is of all pages: then none is the one that is shown. */
    private static final PseudoClass SEARCHING = PseudoClass.getPseudoClass("searching");

    private final Lettering lettering;
    private final Texts texts;
    private final Lifetime lifetime = new Lifetime();
    private final List<Page> pages;
    private final TextField search = new TextField();
    private final ListView<Page> list = new ListView<>();
    private final VBox content = new VBox();

    /**
     * @param settings what is changed, at once
     * @param rules which rules are on in the call shown
     * @param faces the families that can be chosen
     * @param lettering covers names in either script
     * @param texts the words of bundle {@code settings}
     * @param shell the words of bundle {@code shell}
     */
    public PreferencesView(
            Settings settings,
            FolderRules rules,
            ObservableValue<InstalledFaces> faces,
            Lettering lettering,
            Texts texts,
            Texts shell) {
        this.lettering = lettering;
        this.texts = texts;
        this.pages = new Pages(settings, rules, faces, new Controls(lettering, texts, lifetime), shell).all();
        setId("preferences");
        getStyleClass().add("settings");
        setLeft(side());
        setCenter(scroll());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> fill());
        search.textProperty().addListener((_, _, _) -> fill());
        list.getSelectionModel().selectFirst();
    }

    /** Which page is shown, counted from 0. */
    public int page() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /** Shows a page. */
    public void show(int page) {
        list.getSelectionModel().select(page);
    }

    /** Gives the keyboard to the search. */
    public void focusSearch() {
        search.requestFocus();
    }

    /** Ends a search; says whether there was one. */
    boolean clearSearch() {
        boolean searching = !search.getText().isEmpty();
        search.clear();
        return searching;
    }

    /** Lets go of the settings; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    private VBox side() {
        search.setId("preferences-search");
        search.setPromptText(texts.get("search"));
        search.setAccessibleText(texts.get("search"));
        lettering.cover(search, search.textProperty().map(typed -> typed.isEmpty() ? texts.get("search") : typed));
        list.setId("preferences-pages");
        list.getStyleClass().add("settings-pages");
        list.setAccessibleText(texts.get("pages"));
        list.getItems().setAll(pages);
        list.setCellFactory(_ -> pageCell());
        // A page that is chosen is what one wants to see, whatever was searched before.
        list.setOnMouseClicked(_ -> clearSearch());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(search, list);
        side.getStyleClass().add("settings-side");
        side.setPrefWidth(190);
        return side;
    }

    private ListCell<Page> pageCell() {
        ListCell<Page> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Page page, boolean empty) {
                super.updateItem(page, empty);
                setText(page == null ? "" : page.title());
                setId(page == null ? null : page.id());
            }
        };
        lettering.cover(cell);
        return cell;
    }

    private ScrollPane scroll() {
        content.getStyleClass().add("settings-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        return scroll;
    }

    private void fill() {
        String query = search.getText().strip();
        list.pseudoClassStateChanged(SEARCHING, !query.isEmpty());
        content.getChildren().clear();
        if (query.isEmpty()) {
            Page page = list.getSelectionModel().getSelectedItem();
            if (page != null) {
                content.getChildren().addAll(block(page, page.options()), reset(page));
            }
            return;
        }
        for (Page page : pages) {
            List<Option> found = page.options().stream()
                    .filter(option -> new Option(page.title() + " " + option.words(), option.node()).matches(query))
                    .toList();
            if (!found.isEmpty()) {
                content.getChildren().add(block(page, found));
            }
        }
        if (content.getChildren().isEmpty()) {
            Label none = label(texts.get("search.none", query), "settings-none");
            none.setId("preferences-none");
            content.getChildren().add(none);
        }
    }

    private VBox block(Page page, List<Option> options) {
        Label title = new Label(page.title());
        title.getStyleClass().add("settings-title");
        lettering.coverStrong(title);
        VBox block = new VBox(title);
        options.forEach(option -> block.getChildren().add(option.node()));
        block.getStyleClass().add("settings-block");
        return block;
    }

    private Node reset(Page page) {
        Button button = new Button(texts.get("reset"));
        button.setId("preferences-reset");
        lettering.cover(button);
        button.setOnAction(_ -> page.reset().run());
        HBox line = new HBox(button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        lettering.cover(label);
        return label;
    }
}
