package app.diptych.metric.entity.name;

/**
 * A stretch of a sentence that names a business or the company.
 *
 * @param entity the name
 * @param segment whether it is a segment
 * @param start offset in the passage
 * @param end offset behind it, with a following "segment" or "business"
 */
public record Mention(String entity, boolean segment, int start, int end) {}
