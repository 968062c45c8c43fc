package app.diptych.ui.findings.view;

import app.diptych.analysis.Analysis;
import app.diptych.check.Place;
import app.diptych.model.Language;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.rule.Family;
import app.diptych.ui.reader.flag.FlagSign;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A finding: its rule and place, both quotations with their values, what differs, the mend, what can be done. */
final class Card extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
    /** More places than these are told by their number alone. */
    private static final int MOST_PLACES = 12;

    private final FindingWords words;
    private final Lettering lettering;
    private final CardActions actions;

    Card(FindingWords words, Lettering lettering, CardActions actions) {
        this.words = words;
        this.lettering = lettering;
        this.actions = actions;
        getStyleClass().add("finding-card");
        setFillWidth(true);
    }

    /**
     * Shows a finding.
     *
     * @param open whether it is the one that the person is at: then it shows what can be done
     */
    void show(Item item, Analysis call, boolean open) {
        pseudoClassStateChanged(CURRENT, open);
        pseudoClassStateChanged(DECIDED, item.isDecided());
        getChildren().setAll(header(item), quotations(item, call));
        add(words.said(item), "finding-message");
        if (item.finding().suggestion() != null) {
            add(texts().get("card.suggestion", item.finding().suggestion()), "finding-suggestion");
        }
        if (!item.note().isEmpty()) {
            add(texts().get("card.note", item.note()), "finding-note");
        }
        String decided = words.decided(item);
        if (decided != null) {
            add(decided, "finding-decided");
        }
        if (open && item.places().size() > 1) {
            getChildren().add(places(item));
        }
        if (open) {
            getChildren().add(buttons(item));
        }
    }

    private Texts texts() {
        return words.texts();
    }

    private Node header(Item item) {
        FlagSign sign = new FlagSign();
        sign.show(item.finding().severity(), item.isDecided());
        Label rule = new Label(words.rules().name(item.finding().rule()));
        rule.getStyleClass().add("finding-rule");
        lettering.coverStrong(rule);
        // In a narrow pane the name goes on in a second line; the words beside it stay whole.
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        Label severity = label(words.rules().name(item.finding().severity()), "finding-severity");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label place = label(words.place(item), "finding-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(sign, rule, severity, gap, place);
        header.getStyleClass().add("finding-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node quotations(Item item, Analysis call) {
        GridPane both = new GridPane();
        both.getStyleClass().add("finding-sides");
        for (Language language : Language.values()) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setFillWidth(true);
            both.getColumnConstraints().add(half);
            VBox side = new VBox(label(words.quoted(item, language, call), "finding-words"));
            side.getStyleClass().add("finding-side");
            String values = words.values(item, language, call);
            if (!values.isEmpty()) {
                side.getChildren().add(label(values, "finding-value"));
            }
            GridPane.setFillHeight(side, true);
            side.setMaxHeight(Double.MAX_VALUE);
            both.add(side, language == Language.EN ? 0 : 1, 0);
        }
        return both;
    }

    private void add(String text, String style) {
        getChildren().add(new Sentence(text, style, lettering));
    }

    private Node places(Item item) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("finding-places");
        List<Place> places = item.places();
        for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            Hyperlink link = new Hyperlink("¶" + (place.passage() + 1));
            link.getStyleClass().add("finding-jump");
            lettering.cover(link);
            link.setOnAction(_ -> actions.model().go(item, place.passage()));
            pane.getChildren().add(link);
        }
        if (places.size() > MOST_PLACES) {
            pane.getChildren().add(label(texts().get("card.more", places.size() - MOST_PLACES), "finding-value"));
        }
        return pane;
    }

    private Node buttons(Item item) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("finding-buttons");
        if (item.isDecided()) {
            buttons.getChildren()
                    .add(button(
                            "finding-undo",
                            texts().get("card.undo"),
                            item.isDismissed() ? "N" : "E",
                            item,
                            actions::undo));
        } else {
            buttons.getChildren()
                    .addAll(
                            button("finding-confirm", texts().get("card.confirm"), "E", item, actions::confirm),
                            button("finding-dismiss", texts().get("card.dismiss"), "N", item, actions::dismiss));
        }
        buttons.getChildren()
                .add(button("finding-comment", texts().get("card.comment"), "C", item, actions.askForNote()));
        if (!item.isDecided()) {
            buttons.getChildren().add(button("finding-exempt", texts().get("card.ignore"), "I", item, actions::exempt));
        }
        if (item.family() == Family.TERMS) {
            buttons.getChildren()
                    .add(button("finding-term", texts().get("card.editTerm"), "T", item, actions.editTerm()));
        }
        return buttons;
    }

    private Button button(String id, String text, String key, Item item, Consumer<Item> action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("finding-button");
        lettering.cover(button);
        Label sign = new Label(key);
        sign.getStyleClass().add("finding-key");
        button.setGraphic(sign);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setAccessibleText(text + ", " + key);
        button.setFocusTraversable(true);
        button.setOnAction(_ -> action.accept(item));
        return button;
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lettering.cover(label);
        return label;
    }
}
