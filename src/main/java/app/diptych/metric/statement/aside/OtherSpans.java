package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;

/** "Cash flow was $2 million for the quarter, and $9 million for the year": the same measure of another span of time. */
public final class OtherSpans {
    private static final int NEAR = 120;
    private static final Sieve AND =
            Sieve.of("(?:\\s+(?:for|in) the (?:[\\w-]+ )?(?:quarter|half|year))?,?\\s+and\\s+(?:(?:was|"
                    + Hedges.WORDS + ")\\s+)*");
    private static final Sieve SPAN = Sieve.of(
            "\\s+(?:for|in|over) (?:the |our )?(?:(?:full|fiscal|entire|first|second|third|fourth|whole)[- ])*(?:year|half|quarter|six months|12 months|twelve months)\\b(?! ago)");

    private OtherSpans() {}

    /** Whether a second amount is joined to the first and has its span behind it. */
    public static boolean join(Sentence sentence, Quantity first, Quantity second) {
        int from = first.mention().end();
        int to = second.mention().start();
        return first.kind() == second.kind()
                && to - from < NEAR
                && AND.matches(sentence.plain(from, to))
                && SPAN.begins(sentence.lower(second.mention().end(), sentence.nextAmount(second)));
    }
}
