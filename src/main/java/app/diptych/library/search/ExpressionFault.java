package app.diptych.library.search;

/** What is wrong with a regular expression. */
public enum ExpressionFault {
    /** A group is opened and never closed. */
    GROUP_OPEN,
    /** A group is closed that was never opened. */
    GROUP_CLOSE,
    /** A set of characters is opened and never closed. */
    SET_OPEN,
    /** A range of characters ends before it begins. */
    RANGE,
    /** A sign that repeats has nothing before it to repeat. */
    REPEATS_NOTHING,
    /** A count in braces is none, or is not closed. */
    COUNT,
    /** A backslash stands before something it gives no meaning, or at the end. */
    ESCAPE,
    /** A class of characters, as in {@code \p{…}}, is not known. */
    PROPERTY,
    /** The name of a group is wrong, missing, there twice or not there. */
    NAME,
    /** What is looked for behind the place could be of any length. */
    LOOK_BEHIND,
    /** It takes too long, as patterns do that repeat what repeats. */
    ENDLESS,
    /** Anything else. */
    OTHER
}
