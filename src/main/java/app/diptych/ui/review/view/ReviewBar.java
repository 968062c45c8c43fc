package app.diptych.ui.review.view;

import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewNews;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.shell.review.EnterKey;
import app.diptych.ui.shell.review.ReviewAction;
import app.diptych.ui.shell.review.ReviewWords;
import app.diptych.ui.shell.review.RowChoice;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** What can be done with a row, each with its key; which rows are shown; what came of the last command. */
final class ReviewBar extends FlowPane {
    private static final List<ReviewAction> BUTTONS = List.of(
            ReviewAction.MERGE,
            ReviewAction.SPLIT,
            ReviewAction.MOVE_UP,
            ReviewAction.MOVE_DOWN,
            ReviewAction.INSERT,
            ReviewAction.EDIT,
            ReviewAction.NEEDS_REVIEW,
            ReviewAction.NOTE,
            ReviewAction.FINAL,
            ReviewAction.CONFIRM);

    private static final int MOST_LINES = 2;
    private static final List<ReviewAction> FURTHER = List.of(
            ReviewAction.NEXT_DOUBTFUL,
            ReviewAction.ORIGINAL,
            ReviewAction.REPLACE,
            ReviewAction.CONFIRM_CLEAN,
            ReviewAction.REALIGN);

    private final ReviewViewModel model;
    private final ReviewActions actions;
    private final ReviewWords words;
    private final Lettering lettering;
    private final Texts texts;
    private final Runnable back;
    private double fitted = -1;
    private @Nullable Font lettered;

    /** @param back gives the keyboard back to the rows */
    ReviewBar(
            ReviewViewModel model,
            ReviewActions actions,
            Lettering lettering,
            Texts texts,
            Lifetime lifetime,
            Runnable back) {
        this.model = model;
        this.actions = actions;
        this.words = new ReviewWords(texts);
        this.lettering = lettering;
        this.texts = texts;
        this.back = back;
        setId("review-bar");
        getStyleClass().add("review-bar");
        BUTTONS.forEach(action -> getChildren().add(made(action)));
        getChildren().addAll(choices(lifetime), further(), news(lifetime));
    }

    /**
     * Where they would take more than two lines, the buttons say their keys in their tips instead: the rows below are what
     * a person works on.
     */
    void fit(double width) {
        Button first = button(BUTTONS.getFirst());
        Font font = first.getFont();
        if (width == fitted && font.equals(lettered)) {
            return;
        }
        fitted = width;
        lettered = font;
        showKeys(true);
        applyCss();
        double lines = MOST_LINES * (first.prefHeight(-1) + getVgap());
        Insets around = getInsets();
        showKeys(prefHeight(width) <= lines + around.getTop() + around.getBottom());
    }

    private void showKeys(boolean shown) {
        for (ReviewAction action : BUTTONS) {
            Button button = button(action);
            button.setContentDisplay(shown ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
            KeyCombination key = action.key();
            String help = words.help(action);
            button.getTooltip().setText(shown || key == null ? help : help + " (" + EnterKey.name(key) + ")");
        }
    }

    private Button button(ReviewAction action) {
        return (Button) getChildren().get(BUTTONS.indexOf(action));
    }

    private Button made(ReviewAction action) {
        Button button = new Button(words.name(action));
        button.setId("review-" + id(action));
        button.getStyleClass().add("finding-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(button);
        KeyCombination key = action.key();
        if (key != null) {
            String name = EnterKey.name(key);
            Label sign = new Label(name.replace("Up", "↑").replace("Down", "↓"));
            sign.getStyleClass().add("finding-key");
            lettering.cover(sign);
            button.setGraphic(sign);
            button.setAccessibleText(words.name(action) + ", " + name);
        }
        button.setTooltip(tooltip(words.help(action)));
        button.setOnAction(_ -> run(action));
        return button;
    }

    private Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        lettering.cover(tooltip);
        return tooltip;
    }

    private void run(ReviewAction action) {
        if (action != ReviewAction.EDIT && action != ReviewAction.REPLACE) {
            back.run();
        }
        actions.run(action);
    }

    static String id(ReviewAction action) {
        return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Node choices(Lifetime lifetime) {
        MenuButton menu = new MenuButton();
        menu.setId("review-choice");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(menu);
        ToggleGroup group = new ToggleGroup();
        for (RowChoice choice : RowChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words.name(choice));
            item.setId("review-choice-" + choice);
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.choice().set(choice));
            lifetime.hold(model.choice().subscribe(now -> item.setSelected(now == choice)));
            lettering.cover(item);
            menu.getItems().add(item);
        }
        lifetime.hold(model.choice().subscribe(now -> menu.setText(words.name(now))));
        return menu;
    }

    private Node further() {
        MenuButton menu = new MenuButton(texts.get("bar.more"));
        menu.setId("review-more");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(menu);
        for (ReviewAction action : FURTHER) {
            MenuItem item = new MenuItem(words.name(action));
            item.setId("review-more-" + id(action));
            item.setOnAction(_ -> run(action));
            lettering.cover(item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private Label news(Lifetime lifetime) {
        Label label = new Label();
        label.setId("review-news");
        label.getStyleClass().add("review-news");
        lettering.cover(label);
        lifetime.hold(model.news().subscribe(now -> {
            label.setText(said(now));
            label.setManaged(!label.getText().isEmpty());
            // It takes room from the buttons, or gives it back.
            fitted = -1;
        }));
        return label;
    }

    private String said(ReviewNews now) {
        return switch (now.kind()) {
            case NONE -> "";
            case NO_SPLIT -> texts.get("news.noSplit");
            case IMPOSSIBLE -> texts.get("news.impossible");
            case ALL_CONFIRMED -> texts.get("news.allConfirmed");
            case CONFIRMED -> texts.get("news.confirmed", now.count());
            case REALIGNED -> texts.get("news.realigned", now.count());
            case NOT_REALIGNED -> texts.get("news.notRealigned");
            case ALIGNED -> texts.get("news.aligned", now.count(), now.alone());
            case NO_DOUBT -> texts.get("news.noDoubt");
        };
    }
}
