package app.diptych.ui.reader.copy;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.ui.reader.select.Selection;
import java.util.ArrayList;
import java.util.List;

/** Words in quotation marks with their citation, a block for each turn. */
public final class Quotation {
    private Quotation() {}

    /** What is selected as a quotation; empty where nothing is. */
    public static String of(Transcript transcript, Selection selection) {
        List<String> blocks = new ArrayList<>();
        List<Passage> turn = new ArrayList<>();
        for (Passage passage : transcript
                .passages()
                .subList(selection.start().passage(), selection.end().passage() + 1)) {
            if (selection.in(passage) == null) {
                continue;
            }
            if (!turn.isEmpty() && turn.getFirst().turn() != passage.turn()) {
                blocks.add(block(transcript, selection, turn));
                turn.clear();
            }
            turn.add(passage);
        }
        if (!turn.isEmpty()) {
            blocks.add(block(transcript, selection, turn));
        }
        return String.join("\n\n", blocks);
    }

    private static String block(Transcript transcript, Selection selection, List<Passage> turn) {
        boolean chinese = selection.column() == Language.ZH;
        boolean corners = chinese && transcript.chinese().equals("zh-Hant");
        List<String> paragraphs = new ArrayList<>();
        for (Passage passage : turn) {
            // Each paragraph of a quotation is opened, and only the last one closed, in both languages.
            paragraphs.add((corners ? "「" : "“") + selection.text(passage).strip());
        }
        Speaker speaker = transcript.speakerOf(turn.getFirst());
        String citation = Citation.of(
                transcript,
                selection.column(),
                speaker,
                turn.getFirst().id(),
                turn.getLast().id());
        return String.join("\n\n", paragraphs) + (corners ? "」" : "”") + "\n" + (chinese ? "——" : "— ") + citation;
    }
}
