package app.diptych.check.term.base;

/** How strictly a term is held to its renderings. */
public enum Level {
    /** Important and unambiguous: to have no rendering at all is reported, too. */
    KEY,
    /** A rendering of its own: several of them in one call are reported. */
    TERM,
    /** Has many good renderings: only a wrong one is reported. */
    WORD,
    /** Words that hold a term and are none; passed over. */
    SKIP
}
