package app.diptych.metric.entity;

import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A business that a later part of a sentence turns to while the measure stays the same: "Backlog for pumps was up 17%, and
 * service was up 9%", "gross margin was 40% in Pools and 30% in Docks" being the other way round and none.
 */
public final class ClauseSubjects {
    private static final Pattern TURNS = Pattern.compile(
            "(?s)(?:.*(?:[,;]|\\b(?:and|while|but|with|versus))\\s+|\\s*)(?:(?:and|while|but|with|in|for|at|our|the)\\s+)*");
    private static final Pattern STATES = Pattern.compile(
            "(?s)(?: (?:segment|business|division))?(?:['\u2019]s)?,?\\s+(?:(?:it|they|was|were|is|are|at|of|came in at|up|down|grew|grow|growing|rose|fell|increased|"
                    + "increasing|declined|declining|decreased|delivered|posted|contributed|generated|added|brought in|also|again|by|growth|flat|with|an|a|about|approximately|roughly|over|more than|"
                    + "nearly)[\\s,]*)+");
    /** Behind it the amount is said of what stands before. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:was|were|is|are|at|up|down|grew|growing|rose|fell|increased|increasing|declined|declining|decreased|delivered|posted|came|contributed|generated|added|brought in)\\b");

    private ClauseSubjects() {}

    /**
     * The business that the part of a sentence between two amounts of one measure turns to, or null.
     *
     * @param from behind the amount before
     * @param amount where the amount begins
     */
    public static @Nullable Mention of(Sentence sentence, List<Mention> mentions, int from, int amount) {
        for (Mention mention : mentions) {
            if (mention.start() >= from && mention.end() <= amount) {
                String gap = sentence.plain(mention.end(), amount);
                if (TURNS.matcher(sentence.plain(from, mention.start())).matches()
                        && STATES.matcher(gap).matches()
                        && VERB.matcher(gap).find()) {
                    return mention;
                }
            }
        }
        return null;
    }
}
