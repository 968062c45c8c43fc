package app.diptych.alignment;

/** How the two sides of a link compare. */
public enum Verdict {
    /** The same amount. */
    AGREE,
    /** The same within what the words allow. */
    COMPATIBLE,
    /** Another amount. */
    DIFFERENT,
    /** Only the English has it. */
    MISSING,
    /** Only the Chinese has it. */
    ADDED
}
