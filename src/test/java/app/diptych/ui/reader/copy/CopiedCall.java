package app.diptych.ui.reader.copy;

import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import app.diptych.model.Turn;
import java.util.List;

/** Four passages of two speakers, the last untranslated. */
final class CopiedCall {
    private CopiedCall() {}

    static Transcript in(String chinese) {
        return Transcripts.of(
                "Pinewater Rail Q1 2033",
                "Pinewater Rail",
                chinese,
                List.of(
                        new Speaker(0, "Ana Ruiz", "Chief Executive Officer", null, Role.EXECUTIVE),
                        new Speaker(1, "Joel Park", "Analyst", "Elm & Co", Role.ANALYST)),
                List.of(new Turn(0, 0, Section.PREPARED, null), new Turn(1, 1, Section.QUESTIONS, 1)),
                List.of(
                        new Passage(0, 0, "Freight grew.", "貨運成長。", 1, 2),
                        new Passage(1, 0, "-4.1% in fuel.", "燃料 -\uFEFF4.1%。", 3, 4),
                        new Passage(2, 1, "Why?", "為什麼？", 5, 6),
                        new Passage(3, 1, "Thanks.", null, 7, null)));
    }
}
