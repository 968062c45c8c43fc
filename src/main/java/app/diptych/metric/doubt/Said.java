package app.diptych.metric.doubt;

/**
 * What a fact says.
 *
 * @param measure name of the level that its concept is of
 * @param counted whether it is a number of things
 * @param rare whether parts of most companies do not have it
 * @param words the measure as it is worded
 * @param key what it is, but for its value
 * @param value the value, in its own unit
 */
public record Said(String measure, boolean counted, boolean rare, String words, String key, double value) {}
