package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;

/**
 * A line of text whose language has been decided.
 *
 * @param line the line
 * @param isEnglish whether it belongs to the English side, else to the Chinese
 */
record Tagged(SourceLine line, boolean isEnglish) {}
