/**
 * From files as publishers print them to transcripts, with warnings for what had to be mended.
 *
 * <p>{@code text} makes lines of bytes, {@code layout} cuts them at the speaker lines, {@code pairing} lays English and
 * Chinese side by side, {@code call} says who speaks in which part, {@code heading} what call it is.
 *
 * <ul>
 *   <li><b>Importer</b>: reads one layout.
 *   <li><b>Refusal</b>: the sentence that says why a file cannot be read.
 *   <li><b>Warning</b>: what was found at a line that is not in order, and what was done about it.
 * </ul>
 */
package app.diptych.importing;
