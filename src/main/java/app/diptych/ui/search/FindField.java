package app.diptych.ui.search;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import atlantafx.base.controls.CustomTextField;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Where the person types, with the count of hits in it. */
final class FindField extends CustomTextField {
    /** Behind a count that still grows. */
    private static final String MORE = "…";

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final SearchViewModel model;
    private final Texts texts;
    private final Lettering lettering;
    private final Label count = new Label();
    private final ContextMenu earlier = new ContextMenu();

    FindField(SearchViewModel model, Texts texts, Lettering lettering, Lifetime lifetime) {
        this.model = model;
        this.texts = texts;
        this.lettering = lettering;
        setId("search-field");
        getStyleClass().add("search-field");
        setPromptText(texts.get("prompt"));
        setAccessibleText(texts.get("field"));
        Region glass = new Region();
        glass.getStyleClass().addAll("search-sign", "search-glass");
        setLeft(glass);
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(count);
        setRight(count);
        textProperty().bindBidirectional(model.options().text());
        lettering.cover(this, textProperty().map(text -> text + getPromptText()));
        lifetime.hold(model.outcome().subscribe(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        earlier.setId("search-earlier");
    }

    private void show(Outcome outcome) {
        String words = switch (outcome) {
            case Outcome.Found found
            when found.count() > 0 -> texts.get("count", found.number(), found.count()) + (found.more() ? MORE : "");
            case Outcome.Found found -> found.more() ? MORE : texts.get("none");
            case Outcome.None none -> "";
            case Outcome.Wrong wrong -> "";
        };
        count.setText(words);
        pseudoClassStateChanged(NOTHING, words.equals(texts.get("none")) || outcome instanceof Outcome.Wrong);
        // What changes while the person types is said with the field, which has the focus.
        setAccessibleHelp(words.isEmpty() ? texts.get("field.help") : words);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !model.earlier().isEmpty()) {
            showEarlier();
            event.consume();
        }
    }

    private void showEarlier() {
        earlier.getItems().setAll(model.earlier().stream().map(this::item).toList());
        earlier.show(this, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String text) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        lettering.cover(item);
        item.setOnAction(event -> {
            setText(text);
            end();
        });
        return item;
    }
}
