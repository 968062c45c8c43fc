package app.diptych.importing.text;

/**
 * A line that is not blank.
 *
 * @param number 1-based in the source
 * @param text without indentation, bullet and trailing blanks
 * @param afterBlank whether a blank line stands before it
 * @param indent how many blanks stood before it; a tab is as wide as eight
 */
public record SourceLine(int number, String text, boolean afterBlank, int indent) {
    /** A line that nothing is known to have stood before. */
    public SourceLine(int number, String text, boolean afterBlank) {
        this(number, text, afterBlank, 0);
    }
}
