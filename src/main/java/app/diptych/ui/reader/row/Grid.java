package app.diptych.ui.reader.row;

import app.diptych.model.Language;

/**
 * Where gutter and columns stand at a width; all in whole pixels.
 *
 * @param columns which are shown
 * @param left where the gutter begins; above 0 where the window is wider than lines may be long
 * @param gutter width of the gutter
 * @param column width of a column with its padding
 */
public record Grid(Columns columns, double left, double gutter, double column) {
    /** Between the text and the edge of its column. */
    static final double PADDING = 15;

    /** Longest line in ems: about 85 characters of English, beyond which an eye loses its line. */
    private static final double LONGEST = 44;

    private static final double NARROW = 680;

    /**
     * The grid for a width.
     *
     * @param width of the flow in pixels
     * @param em size of the English type in pixels
     */
    public static Grid of(double width, double em, Columns columns) {
        double gutter = Math.rint((width < NARROW ? 2.4 : 3.4) * Math.max(em, 12));
        int count = columns == Columns.BOTH ? 2 : 1;
        double longest = Math.rint(LONGEST * em) + 2 * PADDING;
        double column = Math.clamp(Math.floor((width - gutter) / count), 4 * PADDING, Math.max(longest, 4 * PADDING));
        double left = Math.max(0, Math.floor((width - gutter - count * column) / 2));
        return new Grid(columns, left, gutter, column);
    }

    /** The x at which the text of a column begins. */
    public double textX(Language language) {
        return columnX(language) + PADDING;
    }

    /** The x at which a column begins. */
    double columnX(Language language) {
        boolean second = columns == Columns.BOTH && language == Language.ZH;
        return left + gutter + (second ? column : 0);
    }

    /** The width of the text. */
    public double textWidth() {
        return column - 2 * PADDING;
    }

    /** The x behind the last column. */
    public double right() {
        return left + gutter + column * (columns == Columns.BOTH ? 2 : 1);
    }

    /** The language whose column is at an x, or the nearest. */
    public Language languageAt(double x) {
        return switch (columns) {
            case ENGLISH -> Language.EN;
            case CHINESE -> Language.ZH;
            case BOTH -> x < columnX(Language.ZH) ? Language.EN : Language.ZH;
        };
    }
}
