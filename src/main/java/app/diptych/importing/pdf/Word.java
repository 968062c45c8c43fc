package app.diptych.importing.pdf;

/**
 * Glyphs without a gap between them.
 *
 * @param text not blank
 * @param left its left edge
 * @param right its right edge
 * @param bold whether all of it is bold
 * @param italic whether all of it is slanted
 */
record Word(String text, double left, double right, boolean bold, boolean italic) {}
