package app.diptych.ui.findings.rule;

/** Rules that a person filters by together. */
public enum Family {
    /** Figures, dates, bounds, directions. */
    NUMBERS("family.numbers"),
    /** Terms and names. */
    TERMS("family.terms"),
    /** What is missing, added, or not translated. */
    TEXT("family.text"),
    /** Matters of style. */
    STYLE("family.style"),
    /** Rules that this program does not know. */
    OTHER("family.other");

    private final String key;

    Family(String key) {
        this.key = key;
    }

    /** What it is called, in bundle {@code findings}. */
    public String key() {
        return key;
    }
}
