package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.regex.Pattern;

/** "Cash flow was $2 million for the quarter, and $9 million for the year": the same measure of another span of time. */
public final class OtherSpans {
    private static final int NEAR = 120;
    private static final Sieve AND =
            Sieve.of("(?:\\s+(?:for|in) the (?:[\\w-]+ )?(?:quarter|half|year))?,?\\s+and\\s+(?:(?:was|" + Hedges.WORDS
                    + ")\\s+)*");
    private static final Sieve SPAN = Sieve.of(
            ",?\\s+(?:on an? )?year[- ]to[- ]date\\b|\\s+(?:for|in|over) (?:the |our )?(?:(?:full|fiscal|entire|first|second|third|fourth|whole)[- ])*(?:year|half|quarter|six months|12 months|twelve months)\\b(?! ago)");

    private static final Pattern FROM =
            Pattern.compile("[^.;]{0,40}?,? (?:up |down |raised |lowered |compared to |versus )?from ");
    private static final int ENDS = 6;
    /** Words of an outlook. */
    private static final Pattern EXPECTED = Pattern.compile("\\b(?:expect|anticipate|guidance|outlook|see)\\b");

    private OtherSpans() {}

    /** "We now expect $7 to $8, up from $6 to $7": the two ends of what was expected before, which are no values by themselves. */
    public static boolean isEndOfFormer(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        String before = sentence.plain(Math.max(sentence.span().start(), start - ENDS), start);
        if (!before.endsWith("from ") && !before.endsWith(" to ")) {
            // Looked at first: a sentence may have thousands of amounts.
            return false;
        }
        List<Quantity> amounts = sentence.amounts();
        int at = amounts.indexOf(quantity);
        return isFormer(sentence, amounts, at) || isFormer(sentence, amounts, at - 1);
    }

    /** Whether an amount and the next one are the ends of a range behind another range. */
    private static boolean isFormer(Sentence sentence, List<Quantity> amounts, int at) {
        if (at < 1 || at + 1 >= amounts.size()) {
            return false;
        }
        Mention low = amounts.get(at).mention();
        Mention high = amounts.get(at + 1).mention();
        Mention now = amounts.get(at - 1).mention();
        boolean range = now.low() != null && now.high() != null && now.low().compareTo(now.high()) < 0;
        return range
                && now.kind() == low.kind()
                && sentence.plain(low.end(), high.start()).equals(" to ")
                && FROM.matcher(sentence.plain(now.end(), low.start())).matches()
                && EXPECTED.matcher(sentence.lower(sentence.span().start(), now.start()))
                        .find();
    }

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
