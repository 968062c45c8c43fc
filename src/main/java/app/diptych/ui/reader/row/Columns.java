package app.diptych.ui.reader.row;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.util.List;

/** Which of the two languages are shown. */
public enum Columns {
    /** English at the left, Chinese at the right. */
    BOTH,
    /** English alone. */
    ENGLISH,
    /** Chinese alone. */
    CHINESE;

    /** The languages that a call has. */
    public static Columns of(Transcript call) {
        List<Passage> passages = call.passages();
        boolean english = passages.stream().anyMatch(passage -> passage.english() != null);
        boolean chinese = passages.stream().anyMatch(passage -> passage.chinese() != null);
        return english == chinese ? BOTH : english ? ENGLISH : CHINESE;
    }

    /** Whether a language is shown. */
    public boolean show(Language language) {
        return this == BOTH || (this == ENGLISH) == (language == Language.EN);
    }
}
