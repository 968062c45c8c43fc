package app.diptych.check;

/** The issue types of ITS 2.0 that rules use (Internationalization Tag Set 2.0, section 8.11.3), as it writes them. */
public enum Issue {
    /** Inconsistent or wrong figures. */
    NUMBERS("numbers"),
    /** Text is missing. */
    OMISSION("omission"),
    /** Text was added. */
    ADDITION("addition"),
    /** A wrong term. */
    TERMINOLOGY("terminology"),
    /** Different renderings of the same. */
    INCONSISTENCY("inconsistency"),
    /** Left in the source language. */
    UNTRANSLATED("untranslated"),
    /** It says something else. */
    MISTRANSLATION("mistranslation"),
    /** Twice the same. */
    DUPLICATION("duplication"),
    /** Against the customs of the place. */
    LOCALE_VIOLATION("locale-violation"),
    /** Punctuation and the like. */
    TYPOGRAPHICAL("typographical");

    private final String itsName;

    Issue(String itsName) {
        this.itsName = itsName;
    }

    /** As ITS writes it. */
    public String itsName() {
        return itsName;
    }
}
