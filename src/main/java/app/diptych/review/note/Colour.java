package app.diptych.review.note;

/** How the words of a note are lit. */
public enum Colour {
    /** Yellow. */
    YELLOW,
    /** Green. */
    GREEN,
    /** Blue. */
    BLUE,
    /** Red. */
    RED
}
