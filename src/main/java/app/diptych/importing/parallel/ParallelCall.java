package app.diptych.importing.parallel;

import app.diptych.model.Transcript;
import java.util.List;

/**
 * A call made of two texts.
 *
 * @param transcript the call
 * @param confidence for each passage how sure it is that its sides belong together, 0 to 1
 */
public record ParallelCall(Transcript transcript, List<Double> confidence) {
    /** @throws IllegalArgumentException if there is not one figure for each passage */
    public ParallelCall {
        confidence = List.copyOf(confidence);
        if (confidence.size() != transcript.passages().size()) {
            throw new IllegalArgumentException(
                    confidence.size() + " figures for " + transcript.passages().size() + " passages");
        }
    }
}
