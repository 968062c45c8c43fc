package app.diptych.ui.review.row;

import app.diptych.model.Language;

/**
 * Where gutter, columns and the mark between them stand at a width; all in whole pixels.
 *
 * @param left where the gutter begins
 * @param gutter its width
 * @param column width of the text of a column
 * @param middle width of what stands between both columns
 */
public record Table(double left, double gutter, double column, double middle) {
    /** Before anything has a width. */
    static final Table NONE = new Table(0, 0, 1, 0);

    private static final double PADDING = 12;
    /** In ems: the longest word for a state fits. */
    private static final double GUTTER = 7.7;

    private static final double MIDDLE = 2.8;

    /**
     * The table for a width.
     *
     * @param em size of the English type in pixels
     * @param longest how long a line may be, in ems
     */
    public static Table of(double width, double em, double longest) {
        double gutter = Math.rint(GUTTER * Math.max(em, 12));
        double middle = Math.rint(MIDDLE * em);
        double room = Math.floor((width - gutter - middle - PADDING) / 2);
        double column = Math.clamp(room, 4 * PADDING, Math.max(4 * PADDING, Math.rint(longest * em)));
        double left = Math.max(0, Math.floor((width - gutter - middle - PADDING - 2 * column) / 2));
        return new Table(left, gutter, column, middle);
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
