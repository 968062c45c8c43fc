package app.diptych.importing.word;

/**
 * Characters of one look.
 *
 * @param text a line feed where a line is broken
 * @param bold whether they are bold
 */
record Run(String text, boolean bold) {}
