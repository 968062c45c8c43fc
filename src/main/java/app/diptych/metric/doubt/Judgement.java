package app.diptych.metric.doubt;

import java.util.List;

/**
 * What is in doubt of one amount, and what the rest of the call may still show of whose it is.
 *
 * @param doubts what is in doubt
 * @param sentence where its sentence begins
 * @param bare whether nothing in its sentence says whose it is
 * @param assumed whether it is the company's for want of anything else
 * @param led whether nothing but that a business was spoken of before makes its owner doubtful
 * @param handedOn whether its owner is named by sentences before it only
 * @param unit whether its owner is called a business or a segment there
 * @param unknown whether its owner may be a description only
 * @param head whether its owner is one word that may have the capital of a sentence's head only
 */
public record Judgement(
        List<Doubt> doubts,
        int sentence,
        boolean bare,
        boolean assumed,
        boolean led,
        boolean handedOn,
        boolean unit,
        boolean unknown,
        boolean head) {}
