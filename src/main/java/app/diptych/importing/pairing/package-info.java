/**
 * Which English line and which Chinese line say the same.
 *
 * <ul>
 *   <li><b>Pair</b>: an English line with its Chinese counterpart, or one alone.
 *   <li><b>Run</b>: English lines and the Chinese lines beside them; more than one of each only where something is out
 *       of step.
 *   <li><b>Bead</b>: lines of a run that belong together.
 *   <li><b>Evidence</b>: length, numbers and Latin words of a text, which its translation shares.
 * </ul>
 */
package app.diptych.importing.pairing;
