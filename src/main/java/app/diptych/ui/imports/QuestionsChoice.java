package app.diptych.ui.imports;

import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.review.FindingKey;
import app.diptych.review.cast.CastCorrections;
import app.diptych.review.cast.Recasting;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** With which turn the questions begin. */
final class QuestionsChoice extends HBox {
    /** Letters of a turn, as many as a wide dialog has room for. */
    private static final int WORDS = 110;

    private final ComboBox<Start> box = new ComboBox<>();
    private final String asRead;

    /**
     * A turn.
     *
     * @param passage fingerprint of its first passage; empty for no questions
     * @param text how it is shown
     */
    private record Start(String passage, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    QuestionsChoice(Transcript call, Texts texts, Lettering lettering) {
        String questions = Recasting.questions(call);
        asRead = questions == null ? "" : questions;
        Label label = new Label(texts.get("questions.begin"));
        label.getStyleClass().add("imports-heading");
        label.setMinWidth(USE_PREF_SIZE);
        lettering.cover(label);
        label.setLabelFor(box);
        box.setId("imports-questions");
        box.setAccessibleText(texts.get("questions.begin"));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getItems().add(new Start("", texts.get("questions.none")));
        box.getItems().addAll(starts(call));
        box.setValue(box.getItems().stream()
                .filter(start -> start.passage().equals(asRead))
                .findFirst()
                .orElse(box.getItems().getFirst()));
        getChildren().setAll(label, box);
        getStyleClass().add("imports-questions");
    }

    private static List<Start> starts(Transcript call) {
        List<Start> starts = new ArrayList<>();
        int turn = -1;
        for (Passage passage : call.passages()) {
            if (passage.turn() != turn && call.turnOf(passage).section() != Section.SUMMARY) {
                @Nullable Speaker speaker = call.speakerOf(passage);
                String said = passage.english() == null ? String.valueOf(passage.chinese()) : passage.english();
                starts.add(new Start(
                        FindingKey.fingerprint(passage),
                        "¶" + passage.number() + " " + (speaker == null ? "" : speaker.name() + ": ")
                                + beginning(said)));
            }
            turn = passage.turn();
        }
        return starts;
    }

    private static String beginning(String said) {
        return said.length() <= WORDS ? said : said.substring(0, WORDS).strip() + "…";
    }

    /** Tells of every change. */
    void onChange(Runnable listener) {
        box.valueProperty().subscribe(listener);
    }

    CastCorrections corrections(CastCorrections before) {
        Start chosen = box.getValue();
        return chosen == null || chosen.passage().equals(asRead) ? before : before.questionsFrom(chosen.passage());
    }
}
