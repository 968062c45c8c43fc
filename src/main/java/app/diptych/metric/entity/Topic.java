package app.diptych.metric.entity;

import org.jspecify.annotations.Nullable;

/**
 * The business that the sentences before spoke of.
 *
 * @param declared what the speaker passed to ("Turning to Cloud."), which holds until another is named, the turn ends, or
 *     a passage says nothing of it; or null
 * @param mentioned the segment that the measure before was of, which holds while each measure follows the next; or null
 * @param segment the last segment that a measure was given for in this turn, for "segment gross margin"; or null
 */
public record Topic(
        @Nullable String declared,
        @Nullable String mentioned,
        @Nullable String segment) {
    /** Nothing was spoken of. */
    public static final Topic NONE = new Topic(null, null, null);

    /** What a measure without an owner belongs to, or null. */
    public @Nullable String entity() {
        return mentioned != null ? mentioned : declared;
    }

    /** The topic behind a sentence that passes to a business. */
    Topic declare(String business) {
        return new Topic(business, null, business);
    }

    /** The topic behind a measure of a segment. */
    public Topic mention(String of) {
        return new Topic(declared, of, of);
    }

    /** The topic behind a measure that was taken for a segment's because of the sentences before: "the segment" is still the last one named. */
    public Topic goOn(String of) {
        return new Topic(declared, of, segment);
    }

    /** The topic behind a sentence about a segment that states no measure: "segment revenue" behind it is its own. */
    public Topic speakOf(String of) {
        return new Topic(declared, mentioned, of);
    }

    /** The topic behind a measure of the company or of a line of business. */
    public Topic leaveSegment() {
        return new Topic(declared, null, segment);
    }

    /** The topic without a segment that was only mentioned. */
    public Topic without(@Nullable String segment) {
        return mentioned != null && mentioned.equals(segment) ? leaveSegment() : this;
    }

    /** The topic behind a passage that said nothing of what was passed to. */
    public Topic lapse() {
        return new Topic(null, mentioned, segment);
    }
}
