package app.diptych.ui.shell;

/**
 * A call that could not be opened.
 *
 * @param origin what was to be opened
 * @param cause why not
 */
public record Failure(Origin origin, Throwable cause) {}
