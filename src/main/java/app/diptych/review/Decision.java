package app.diptych.review;

/**
 * What a person says of one finding.
 *
 * @param key which finding, by a {@link FindingKey}
 * @param ruling whether it is right
 * @param note what else there is to say; may be empty
 */
public record Decision(FindingKey key, Ruling ruling, String note) {
    /** @throws IllegalArgumentException if it says nothing at all */
    public Decision {
        if (ruling == Ruling.UNDECIDED && note.isBlank()) {
            throw new IllegalArgumentException("a decision on " + key.rule() + " without a ruling needs a note");
        }
    }
}
