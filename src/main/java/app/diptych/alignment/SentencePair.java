package app.diptych.alignment;

import app.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A bead of the sentence alignment inside a passage.
 *
 * @param passage id of the passage
 * @param english the sentences on the English side; null where the Chinese has no counterpart
 * @param chinese the sentences on the Chinese side; null where they are lost
 * @param score confidence, 0 to 1
 */
public record SentencePair(
        int passage, @Nullable Span english, @Nullable Span chinese, double score) {
    /** @throws IllegalArgumentException if both sides are absent or the score is not from 0 to 1 */
    public SentencePair {
        if (english == null && chinese == null) {
            throw new IllegalArgumentException("a sentence pair with neither side");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score is " + score + "; 0 to 1 is wanted");
        }
    }
}
