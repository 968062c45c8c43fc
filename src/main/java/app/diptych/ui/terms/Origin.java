package app.diptych.ui.terms;

/** Where an entry of the table comes from. */
public enum Origin {
    /** It came with the program. */
    SHIPPED,
    /** It is one's own for all calls, and shown among those of a folder. */
    ALL_CALLS,
    /** A shipped entry that one's own stands over. */
    CHANGED,
    /** One's own, of which there was none before. */
    OWN,
    /** Switched off: it is not checked. */
    OFF
}
