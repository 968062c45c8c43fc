package app.diptych.ui.reader.row;

import app.diptych.model.Language;

/** Which of the two languages are shown. */
public enum Columns {
    /** English at the left, Chinese at the right. */
    BOTH,
    /** English alone. */
    ENGLISH,
    /** Chinese alone. */
    CHINESE;

    /** Whether a language is shown. */
    public boolean show(Language language) {
        return this == BOTH || (this == ENGLISH) == (language == Language.EN);
    }
}
