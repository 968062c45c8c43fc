package app.diptych.quantity;

import app.diptych.model.Language;

/**
 * A mention of an amount, with its place in a transcript.
 *
 * @param id position in the analysis's list, from 0
 * @param passage id of the passage
 * @param language the side of the passage that the offsets are of
 * @param text the core as it stands in the passage
 * @param mention offsets and value
 */
public record Quantity(int id, int passage, Language language, String text, Mention mention) {
    /** @throws IllegalArgumentException if an id is negative or the text is not as long as the core */
    public Quantity {
        if (id < 0 || passage < 0) {
            throw new IllegalArgumentException("id " + id + ", passage " + passage + ": ids count from 0");
        }
        if (text.length() != mention.end() - mention.start()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not from " + mention.start() + " to " + mention.end());
        }
    }

    /** What is counted. */
    public Kind kind() {
        return mention.kind();
    }
}
