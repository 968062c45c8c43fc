package app.diptych.importing.pdf;

/**
 * A character, or several that are printed as one, on a page.
 *
 * @param text as Unicode
 * @param left its left edge
 * @param right its right edge
 * @param baseline the line that it stands on
 * @param size of its font
 * @param space how wide a space of its font is
 * @param bold whether it is printed bold
 * @param italic whether it is printed slanted
 */
record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        double space,
        boolean bold,
        boolean italic) {
    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }
}
