/**
 * Captions of a recording (SRT, WebVTT).
 *
 * <ul>
 *   <li><b>Cue</b>: what is shown at one time.
 * </ul>
 */
package app.diptych.importing.caption;
