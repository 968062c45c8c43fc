package app.diptych.ui.reader.flow;

/**
 * The look of one layer of marks.
 *
 * @param styleClass its style class, also its name
 * @param shape how a mark is drawn
 */
public record LayerStyle(String styleClass, Shape shape) {
    /** How a mark is drawn. */
    public enum Shape {
        /** A rounded block a little larger than the words. */
        BLOCK,
        /** The words' whole lines without a gap between them, as a selection. */
        FLOOD,
        /** A wave under the words. */
        WAVE,
        /** Dots under the words. */
        DOTS
    }

    /** Whether a mark is a line under the words, which no block may hide. */
    boolean isLine() {
        return shape == Shape.WAVE || shape == Shape.DOTS;
    }
}
