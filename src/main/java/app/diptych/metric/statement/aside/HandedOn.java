package app.diptych.metric.statement.aside;

import app.diptych.metric.entity.ClauseSubjects;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.List;

/** "Lamps had revenue of $5 million, and Pools contributed $4 million": the same measure of another business, without its name. */
public final class HandedOn {
    private static final Sieve GIVES =
            Sieve.of("(?s).*\\b(?:contributed|generated|added|delivered|posted|brought in)\\s+(?:(?:another|"
                    + Hedges.WORDS + ")\\s+)*");
    /** "Pools delivered $3 million of cost savings": something else is what it gave. */
    private static final Sieve OF_OTHER = Sieve.of(
            "\\s+(?:of|in|from|through|towards?)\\s+(?!(?:the|our|a|an|it|this|that|each|its|first|second|third|fourth|fiscal|total|q[1-4])\\b)[a-z]");
    /** As far as a second part of a sentence may be long. */
    private static final int FAR = 120;

    private static final int NEAR = 40;
    /** Long enough for "through" and the first word behind it. */
    private static final int OF_WORDS = 24;

    private HandedOn() {}

    /** Whether an amount is of something that has no name in the catalogue: "Pools delivered $3 million of cost savings". */
    public static boolean isOther(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        int end = quantity.mention().end();
        int last = Math.min(end + OF_WORDS, sentence.span().end());
        // As it is printed: a place has a capital letter.
        String behind = end >= last ? "" : sentence.text().substring(end, last);
        return OF_OTHER.begins(behind)
                && GIVES.matches(sentence.plain(Math.max(sentence.span().start(), start - NEAR), start));
    }

    /**
     * Whether an amount is what another business gave.
     *
     * @param last the amount that was stated of the measure before
     */
    public static boolean is(Sentence sentence, List<Mention> mentions, Quantity last, Quantity quantity) {
        int from = last.mention().end();
        int start = quantity.mention().start();
        return start > from
                && !isOther(sentence, quantity)
                && start - from < FAR
                && GIVES.matches(sentence.plain(from, start))
                && ClauseSubjects.of(sentence, mentions, from, start) != null;
    }
}
