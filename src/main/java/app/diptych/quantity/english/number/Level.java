package app.diptych.quantity.english.number;

/** Which part of a decade a band is. */
public enum Level {
    /** The first third and a bit: 30 to 33. */
    LOW,
    /** 33 to 37. */
    MID,
    /** 37 to 39. */
    HIGH,
    /** All of it. */
    PLAIN
}
