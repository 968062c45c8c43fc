package app.diptych.ui.review.replace;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The bar in which words are found and replaced. */
public final class ReplaceBar extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double FIELD = 190;

    private final Lifetime lifetime = new Lifetime();
    private final ReplaceViewModel model;
    private final Lettering lettering;
    private final Texts texts;
    private final Label outcome = new Label();
    private final TextField find;

    /**
     * @param texts the words of bundle {@code review}
     * @param back gives the keyboard back to the rows
     */
    public ReplaceBar(ReplaceViewModel model, Lettering lettering, Texts texts, Runnable back) {
        this.model = model;
        this.lettering = lettering;
        this.texts = texts;
        setId("replace-bar");
        getStyleClass().addAll("review-bar", "replace-bar");
        find = field("replace-find", texts.get("replace.find"), model.find());
        TextField with = field("replace-with", texts.get("replace.with"), model.with());
        find.setOnAction(_ -> model.next());
        with.setOnAction(_ -> model.replace());
        outcome.setId("replace-outcome");
        outcome.getStyleClass().add("review-news");
        lettering.cover(outcome);
        getChildren()
                .addAll(
                        find,
                        with,
                        box("replace-english", texts.get("replace.english"), model.english()),
                        box("replace-chinese", texts.get("replace.chinese"), model.chinese()),
                        box("replace-words", texts.get("replace.words"), model.words()),
                        box("replace-case", texts.get("replace.case"), model.matchCase()),
                        box("replace-expression", texts.get("replace.expression"), model.expression()),
                        button("replace-next", texts.get("replace.next"), model::next),
                        button("replace-one", texts.get("replace.one"), model::replace),
                        button("replace-all", texts.get("replace.all"), model::replaceAll),
                        button("replace-close", texts.get("replace.close"), () -> close(model, back)),
                        outcome);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close(model, back);
                event.consume();
            }
        });
        lifetime.hold(model.outcome().subscribe(this::show));
        lifetime.hold(model.open().subscribe(now -> {
            setVisible(now);
            setManaged(now);
        }));
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
    }

    /** Shows the bar, ready to be typed in. */
    public void ask() {
        model.open().set(true);
        find.requestFocus();
        find.selectAll();
    }

    private static void close(ReplaceViewModel model, Runnable back) {
        model.open().set(false);
        back.run();
    }

    private TextField field(String id, String name, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setPrefWidth(FIELD);
        field.textProperty().bindBidirectional(value);
        lettering.cover(field, field.textProperty().map(text -> text + name));
        return field;
    }

    private CheckBox box(String id, String name, BooleanProperty value) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        lettering.cover(box);
        return box;
    }

    private Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("finding-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        lettering.cover(button);
        return button;
    }

    private void show(ReplaceViewModel.Outcome now) {
        outcome.setText(
                switch (now.kind()) {
                    case NOTHING -> "";
                    case FOUND -> texts.get("replace.found", now.number(), now.count());
                    case NONE -> texts.get("replace.none");
                    case REPLACED -> texts.get("replace.replaced", now.count());
                    case WRONG_EXPRESSION -> texts.get("replace.wrongExpression", now.detail());
                    case WRONG_REPLACEMENT -> texts.get("replace.wrongReplacement");
                    case TOO_SLOW -> texts.get("replace.tooSlow");
                });
        outcome.pseudoClassStateChanged(
                WRONG,
                switch (now.kind()) {
                    case WRONG_EXPRESSION, WRONG_REPLACEMENT, TOO_SLOW -> true;
                    default -> false;
                });
    }
}
