package app.diptych.model;

/** The two sides of a call. */
public enum Language {
    /** English, as it was spoken. */
    EN,
    /** Chinese, the translation, in either script. */
    ZH;

    /** The other side. */
    public Language other() {
        return this == EN ? ZH : EN;
    }
}
