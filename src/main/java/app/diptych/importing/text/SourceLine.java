package app.diptych.importing.text;

/**
 * A line that is not blank.
 *
 * @param number 1-based in the source
 * @param text without indentation, bullet and trailing blanks
 * @param afterBlank whether a blank line stands before it
 */
public record SourceLine(int number, String text, boolean afterBlank) {}
