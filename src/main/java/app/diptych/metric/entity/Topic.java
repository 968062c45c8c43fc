package app.diptych.metric.entity;

import org.jspecify.annotations.Nullable;

/**
 * The business that the sentences before spoke of.
 *
 * @param declared what the speaker passed to ("Turning to Cloud."), which holds until the turn ends or another is named;
 *     or null
 * @param mentioned the last segment that a measure was given for, which holds to the end of the passage; or null
 */
public record Topic(@Nullable String declared, @Nullable String mentioned) {
    /** Nothing was spoken of. */
    public static final Topic NONE = new Topic(null, null);

    /** What a measure without an owner belongs to, or null. */
    public @Nullable String entity() {
        return mentioned != null ? mentioned : declared;
    }

    /** The topic at the beginning of the turn's next passage. */
    public Topic nextPassage() {
        return new Topic(declared, null);
    }
}
