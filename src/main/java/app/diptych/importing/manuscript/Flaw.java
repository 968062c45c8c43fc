package app.diptych.importing.manuscript;

/**
 * Something in a file that could not be read or had to be mended.
 *
 * @param place where, as far as it is known
 * @param message one sentence in English: what was found and what was done about it
 */
public record Flaw(Place place, String message) {}
