package app.diptych.ui.search;

import app.diptych.ui.search.Outcome.Turn;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * One sentence under the find bar: what is wrong with an expression, for as long as it is; that the search went round an
 * end of the call, for a moment. It lies over the reader, so that nothing moves while the person types.
 */
final class SearchNote extends Label {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration MOMENT = Duration.seconds(2.5);

    private final Texts texts;
    private final PauseTransition gone = new PauseTransition(MOMENT);

    SearchNote(Texts texts, Lettering lettering) {
        this.texts = texts;
        setId("search-note");
        getStyleClass().add("search-note");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setWrapText(true);
        lettering.cover(this);
        gone.setOnFinished(event -> setVisible(false));
    }

    void show(Outcome outcome) {
        gone.stop();
        String words = switch (outcome) {
            case Outcome.None none -> "";
            case Outcome.Found found -> words(found.turn());
            case Outcome.Wrong wrong -> words(wrong);
        };
        setText(words);
        setVisible(!words.isEmpty());
        boolean wrong = outcome instanceof Outcome.Wrong;
        pseudoClassStateChanged(WRONG, wrong);
        if (!words.isEmpty() && !wrong) {
            gone.playFromStart();
        }
    }

    private String words(Turn turn) {
        return switch (turn) {
            case NONE -> "";
            case FORWARD -> texts.get("wrapped.forward");
            case BACK -> texts.get("wrapped.back");
        };
    }

    private String words(Outcome.Wrong wrong) {
        int at = wrong.number();
        return switch (wrong.fault()) {
            case GROUP_OPEN -> texts.get("fault.groupOpen", at);
            case GROUP_CLOSE -> texts.get("fault.groupClose", at);
            case SET_OPEN -> texts.get("fault.setOpen", at);
            case RANGE -> texts.get("fault.range", at);
            case REPEATS_NOTHING -> texts.get("fault.repeats", at);
            case COUNT -> texts.get("fault.count", at);
            case ESCAPE -> texts.get("fault.escape", at);
            case PROPERTY -> texts.get("fault.property", at);
            case NAME -> texts.get("fault.name", at);
            case LOOK_BEHIND -> texts.get("fault.lookBehind", at);
            case ENDLESS -> texts.get("fault.endless");
            case OTHER -> texts.get("fault.other", at);
        };
    }
}
