package app.diptych.metric.statement;

import app.diptych.metric.text.Naming;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure with what a sentence gives for it.
 *
 * @param naming the measure
 * @param continued whether it was named in the sentence before and is only meant here ("It was $5 billion.")
 * @param levels its values, in order
 * @param movements how it moved, in order
 */
public record Statement(Naming naming, boolean continued, List<Level> levels, List<Movement> movements) {
    /** A statement to be filled. */
    static Statement of(Naming naming, boolean continued) {
        return new Statement(naming, continued, new ArrayList<>(), new ArrayList<>());
    }
}
