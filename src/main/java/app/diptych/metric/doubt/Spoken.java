package app.diptych.metric.doubt;

import app.diptych.metric.entity.Mention;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Quantity;
import java.util.List;

/**
 * An amount as it was given to a measure.
 *
 * @param mentions the businesses that the sentence names
 * @param naming the measure; one that only a question or a pronoun names is empty or stands in an earlier sentence
 * @param entity whose it was taken to be
 * @param assumed whether that is the company for want of anything else
 */
record Spoken(
        Sentence sentence,
        List<Mention> mentions,
        Naming naming,
        Quantity amount,
        String entity,
        boolean assumed,
        When when) {
    int start() {
        return amount.mention().start();
    }

    int end() {
        return amount.mention().end();
    }

    /** Whether the sentence itself names the measure. */
    boolean named() {
        return naming.start() >= sentence.span().start()
                && naming.end() <= sentence.span().end()
                && naming.end() > naming.start();
    }

    /** Whether a measure is named before its amount. */
    boolean leads() {
        return naming.end() <= start();
    }

    /** Whether an offset lies in an amount, in a period, or in the name of a measure. */
    boolean isTaken(int offset) {
        return sentence.amounts().stream().anyMatch(other -> holds(other, offset))
                || sentence.periods().stream().anyMatch(other -> holds(other, offset))
                || sentence.namings().stream().anyMatch(other -> other.start() <= offset && offset < other.end());
    }

    private static boolean holds(Quantity quantity, int offset) {
        return quantity.mention().start() <= offset
                && offset < quantity.mention().end();
    }
}
