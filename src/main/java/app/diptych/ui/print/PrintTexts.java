package app.diptych.ui.print;

/**
 * The words that printing adds.
 *
 * @param summary heading of the publisher's lines
 * @param prepared heading of the prepared remarks
 * @param questions heading of the questions
 */
public record PrintTexts(String summary, String prepared, String questions) {}
