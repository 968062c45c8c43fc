package app.diptych.metric.statement.aside;

import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.List;

/**
 * A later part of a sentence that speaks of something the catalogue does not know: "unit volume was up 4%, and add-ons grew
 * 16%". Its amounts are not the measure's before it. A business that the call names is no such thing: the measure goes on
 * with it.
 */
public final class OtherSubjects {
    /** What a measure, its footing or its movement is called is no other subject. */
    private static final String MEASURED =
            "growth|increase|decrease|decline|improvement|change|rate|figure|number|total|range|midpoint|balance|remainder|results?|"
                    + "ratio|margins?|revenue|sales|income|guidance|outlook|comparison|basis|constant|currency|fx|reported|adjusted|"
                    + "gaap|non-gaap|organic|sequential|prior|year|quarter|half|year-over-year|driven|high|low|end|finishing|ending|coming|closing|landing";
    /** A word of a noun phrase: whatever is no function word and no adverb. */
    private static final String WORD =
            "(?!(?:" + FunctionWords.ALL + "|" + MEASURED + ")\\b|\\p{L}+ly\\b)\\p{L}[\\p{L}'\u2019-]+";

    private static final Sieve TURNS = Sieve.of(
            "(?s)[^.;]*?(?:,|\\band\\b|\\bwhile\\b)\\s+(?:(?:and|while|our|the|its|with|total|overall|combined)\\s+)*"
                    + WORD + "(?:\\s+"
                    + WORD
                    + "){0,2}\\s+(?:(?:was|were|is|are|grew|rose|fell|declined|increased|decreased|improved)\\s+(?:(?!flat\\b).)*|(?:up|down)\\s+(?:(?:by|"
                    + Hedges.WORDS + ")\\s+)*)");

    private OtherSubjects() {}

    /** Whether something else became the subject between the last amount behind a measure and this one. */
    public static boolean comeBetween(Sentence sentence, List<Mention> mentions, Naming naming, Quantity amount) {
        int to = amount.mention().start();
        int from = -1;
        for (Quantity other : sentence.amounts()) {
            if (other.mention().end() >= naming.end() && other.mention().end() <= to) {
                from = other.mention().end();
            }
        }
        if (from < 0) {
            return false;
        }
        int begin = from;
        return mentions.stream().noneMatch(mention -> mention.start() >= begin && mention.end() <= to)
                && TURNS.matches(sentence.plain(begin, to));
    }
}
