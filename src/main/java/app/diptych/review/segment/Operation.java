package app.diptych.review.segment;

/** What a step does, as the menu names it: "Undo merge". */
public enum Operation {
    /** Two segments are one. */
    MERGE,
    /** One segment is two. */
    SPLIT,
    /** The Chinese goes to the segment above. */
    MOVE_UP,
    /** The Chinese goes to the segment below. */
    MOVE_DOWN,
    /** An empty side, before which the texts of that side move down. */
    INSERT,
    /** Text is rewritten by hand. */
    EDIT,
    /** Text is found and replaced. */
    REPLACE,
    /** The state is another. */
    STATE,
    /** The mark <i>needs review</i> is set or taken away. */
    MARK,
    /** The note is another. */
    NOTE,
    /** What is not confirmed is aligned anew. */
    REALIGN,
    /** Work that came back from another program is taken in. */
    IMPORT
}
