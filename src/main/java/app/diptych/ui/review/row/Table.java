package app.diptych.ui.review.row;

import app.diptych.model.Language;

/**
 * Where gutter, columns and the mark between them stand at a width; all in whole pixels.
 *
 * @param left where the gutter begins
 * @param gutter its width
 * @param column width of the text of a column
 * @param middle width of what stands between both columns
 * @param worded whether the gutter has room for the word of a row's state beside its sign
 */
public record Table(double left, double gutter, double column, double middle, boolean worded) {
    /** Before anything has a width. */
    static final Table NONE = new Table(0, 0, 1, 0, false);

    private static final double PADDING = 12;
    /** In ems: the longest word for a state fits. */
    private static final double GUTTER = 7.7;
    /** In ems: the number fits, and the sign of a state under it. */
    private static final double NARROW = 3.2;
    /** In ems of the text: where a column would be narrower, the state is told by its sign alone. */
    private static final double LEAST = 8;

    private static final double MIDDLE = 2.8;

    /**
     * The table for a width.
     *
     * @param em size of the English type in pixels
     * @param aside size in pixels that goes for what stands beside the text
     * @param longest how long a line may be, in ems
     */
    public static Table of(double width, double em, double aside, double longest) {
        double middle = Math.rint(MIDDLE * aside);
        double wide = Math.rint(GUTTER * Math.max(aside, 12));
        boolean worded = (width - wide - middle - PADDING) / 2 >= LEAST * em;
        double gutter = worded ? wide : Math.rint(NARROW * Math.max(aside, 12));
        double room = Math.floor((width - gutter - middle - PADDING) / 2);
        double column = Math.clamp(room, 4 * PADDING, Math.max(4 * PADDING, Math.rint(longest * em)));
        double left = Math.max(0, Math.floor((width - gutter - middle - PADDING - 2 * column) / 2));
        return new Table(left, gutter, column, middle, worded);
    }

    /** The x at which the text of a column begins. */
    public double textX(Language side) {
        return left + gutter + (side == Language.EN ? 0 : column + middle);
    }

    /** The x of the middle of what stands between the columns. */
    double middleX() {
        return left + gutter + column + middle / 2;
    }

    /** The x behind the last column. */
    double right() {
        return textX(Language.ZH) + column;
    }

    /** The side at an x, or the nearest. */
    Language sideAt(double x) {
        return x < middleX() ? Language.EN : Language.ZH;
    }
}
