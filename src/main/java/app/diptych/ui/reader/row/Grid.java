package app.diptych.ui.reader.row;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;

/**
 * Where gutter and columns stand at a width; all in whole pixels.
 *
 * @param columns which are shown
 * @param arrangement how the languages stand to each other where both are shown
 * @param left where the gutter begins; above 0 where the window is wider than lines may be long
 * @param gutter width of the gutter
 * @param column width of a column with its padding
 */
public record Grid(Columns columns, Arrangement arrangement, double left, double gutter, double column) {
    /** Between the text and the edge of its column. */
    static final double PADDING = 15;

    private static final double NARROW = 680;

    static final Grid NONE = new Grid(Columns.BOTH, Arrangement.ENGLISH_LEFT, 0, 0, 0);

    /**
     * The grid for a width.
     *
     * @param width of the flow in pixels
     * @param em size of the English type in pixels
     * @param aside size in pixels that the gutter goes by
     * @param appearance how long lines may be, and how the languages stand to each other
     */
    public static Grid of(double width, double em, double aside, Columns columns, Appearance appearance) {
        double gutter = Math.rint((width < NARROW ? 2.4 : 3.4) * Math.max(aside, 12));
        int count = columns == Columns.BOTH && appearance.arrangement() != Arrangement.STACKED ? 2 : 1;
        double longest = Math.rint(appearance.lineWidth() * em) + 2 * PADDING;
        double column = Math.clamp(Math.floor((width - gutter) / count), 4 * PADDING, Math.max(longest, 4 * PADDING));
        double left = Math.max(0, Math.floor((width - gutter - count * column) / 2));
        return new Grid(columns, appearance.arrangement(), left, gutter, column);
    }

    /** The x at which the text of a column begins. */
    public double textX(Language language) {
        return columnX(language) + PADDING;
    }

    /** The x at which a column begins. */
    double columnX(Language language) {
        Language right = arrangement == Arrangement.CHINESE_LEFT ? Language.EN : Language.ZH;
        return left + gutter + (isDivided() && language == right ? column : 0);
    }

    /** Whether there are two columns side by side. */
    boolean isDivided() {
        return columns == Columns.BOTH && arrangement != Arrangement.STACKED;
    }

    /** Whether the Chinese text stands under the English one. */
    public boolean isStacked() {
        return columns == Columns.BOTH && arrangement == Arrangement.STACKED;
    }

    /** The x of the line between two columns. */
    double dividerX() {
        return left + gutter + column;
    }

    /** The width of the text. */
    public double textWidth() {
        return column - 2 * PADDING;
    }

    /** The x behind the last column. */
    public double right() {
        return left + gutter + column * (isDivided() ? 2 : 1);
    }

    /**
     * The language at a place of a row, or the nearest.
     *
     * @param x from the row's left edge
     * @param below whether the place lies lower than the English text ends
     */
    Language languageAt(double x, boolean below) {
        return switch (columns) {
            case ENGLISH -> Language.EN;
            case CHINESE -> Language.ZH;
            case BOTH ->
                switch (arrangement) {
                    case ENGLISH_LEFT -> x < dividerX() ? Language.EN : Language.ZH;
                    case CHINESE_LEFT -> x < dividerX() ? Language.ZH : Language.EN;
                    case STACKED -> below ? Language.ZH : Language.EN;
                };
        };
    }
}
