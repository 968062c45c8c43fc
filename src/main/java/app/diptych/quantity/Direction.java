package app.diptych.quantity;

/** Which way a change goes, where the quantity is a change. */
public enum Direction {
    /** Up, an increase of, 成長, 年增. */
    UP,
    /** Down, a decrease of, 下降, 年減. */
    DOWN
}
