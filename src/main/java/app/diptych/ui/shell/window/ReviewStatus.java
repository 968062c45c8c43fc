package app.diptych.ui.shell.window;

import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.shell.review.ReviewWords;
import app.diptych.ui.shell.review.Saving;
import app.diptych.ui.shell.room.BriefLabel;
import app.diptych.ui.shell.room.LateTip;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/** What the status bar tells of the review: how far it is, and whether all of it is kept. */
final class ReviewStatus {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final BriefLabel reviewed;
    private final Label saving = new Label();

    /** @param texts the words of bundle {@code review} */
    ReviewStatus(ReviewCommands review, Lettering lettering, Texts texts, Lifetime lifetime) {
        reviewed = new BriefLabel("status-reviewed", lettering);
        reviewed.getStyleClass().add("status-reviewed");
        saving.setId("status-saving");
        saving.setMinWidth(Region.USE_PREF_SIZE);
        saving.getStyleClass().add("status-saving");
        lettering.cover(saving);
        ReviewWords words = new ReviewWords(texts);
        lifetime.hold(review.tally()
                .subscribe(tally -> reviewed.say(
                        tally == null || tally.isEmpty()
                                ? List.of()
                                : List.of(texts.get("status.reviewed", tally.percent()), ""))));
        lifetime.hold(review.saving().subscribe(now -> {
            saving.setText(now == null ? "" : words.saving(now));
            saving.setManaged(!saving.getText().isEmpty());
            saving.setVisible(saving.isManaged());
            boolean kept = now != null && now.kind() == Saving.Kind.KEPT;
            LateTip.of(saving, lettering).say(kept ? texts.get("saving.kept.help", SAVE.getDisplayText()) : "");
        }));
    }

    BriefLabel reviewed() {
        return reviewed;
    }

    Node saving() {
        return saving;
    }
}
