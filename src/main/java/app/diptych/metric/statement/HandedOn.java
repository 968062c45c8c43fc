package app.diptych.metric.statement;

import app.diptych.metric.entity.ClauseSubjects;
import app.diptych.metric.entity.Mention;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.List;

/** "Lamps had revenue of $5 million, and Pools contributed $4 million": the same measure of another business, without its name. */
final class HandedOn {
    private static final Sieve GIVES =
            Sieve.of("(?s).*\\b(?:contributed|generated|added|delivered|posted|brought in)\\s+(?:(?:another|"
                    + Hedges.WORDS + ")\\s+)*");
    /** As far as a second part of a sentence may be long. */
    private static final int FAR = 120;

    private HandedOn() {}

    /**
     * Whether an amount is what another business gave.
     *
     * @param last the amount that was stated of the measure before
     */
    static boolean is(Sentence sentence, List<Mention> mentions, Quantity last, Quantity quantity) {
        int from = last.mention().end();
        int start = quantity.mention().start();
        return start > from
                && start - from < FAR
                && GIVES.matches(sentence.plain(from, start))
                && ClauseSubjects.of(sentence, mentions, from, start) != null;
    }
}
