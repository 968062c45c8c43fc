package app.diptych.ui.reader.flow;

/**
 * The true position of a flow.
 *
 * @param row the row at the viewport's top
 * @param offset pixels of it hidden above the top
 */
public record Anchor(int row, double offset) {}
