package app.diptych.metric.doubt.phrase;

import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount as it was given to a measure.
 *
 * @param mentions the businesses that the sentence names
 * @param naming the measure; one that only a question or a pronoun names is empty or stands in an earlier sentence
 * @param entity whose it was taken to be
 * @param assumed whether that is the company for want of anything else
 */
public record Spoken(
        Sentence sentence,
        List<Mention> mentions,
        Naming naming,
        Quantity amount,
        String entity,
        boolean assumed,
        When when) {
    private static final Sieve GOVERNED = Sieve.of(
            "(?:.*[,;] )?(?:and |but )?(?:the|our|a|an|total|overall) (?:[a-z-]+ ){1,3}(?:of|from|on|for) (?:[a-z-]+ ){0,2}",
            Pattern.DOTALL);
    private static final Sieve UNIT = Sieve.of(".*\\b(?:business|segment|division)", Pattern.DOTALL);

    public int start() {
        return amount.mention().start();
    }

    public int end() {
        return amount.mention().end();
    }

    /** Whether the sentence itself names the measure. */
    public boolean named() {
        return naming.start() >= sentence.span().start()
                && naming.end() <= sentence.span().end()
                && naming.end() > naming.start();
    }

    /** Whether a measure is named before its amount. */
    public boolean leads() {
        return naming.end() <= start();
    }

    /** Whether an offset lies in an amount, in a period, or in the name of a measure. */
    public boolean isTaken(int offset) {
        return sentence.amounts().stream().anyMatch(other -> holds(other, offset))
                || sentence.periods().stream().anyMatch(other -> holds(other, offset))
                || sentence.namings().stream().anyMatch(other -> other.start() <= offset && offset < other.end());
    }

    /** Whether the owner is called a business or a segment here. */
    public boolean isCalledUnit() {
        return mentions.stream()
                .anyMatch(mention -> mention.entity().equals(entity)
                        && UNIT.matches(sentence.lower(mention.start(), mention.end())));
    }

    /** "The effect of Lamps grew 4%": the business is not what grew. */
    public boolean isPartOfSubject() {
        int start = sentence.span().start();
        for (Mention mention : mentions) {
            if (mention.entity().equals(entity) && mention.start() < start()) {
                return GOVERNED.matches(sentence.lower(start, mention.start()));
            }
        }
        return false;
    }

    /** Whether the sentence names the owner. */
    public boolean isOwnerNamed() {
        return mentions.stream().anyMatch(mention -> mention.entity().equals(entity))
                || sentence.lower(sentence.span().start(), sentence.span().end())
                        .contains(entity.toLowerCase(Locale.ROOT));
    }

    /** "Lamps grew 4%": in an answer that may be anything of theirs. */
    public boolean isGrowthAlone() {
        return naming.start() == start();
    }

    private static boolean holds(Quantity quantity, int offset) {
        return quantity.mention().start() <= offset
                && offset < quantity.mention().end();
    }
}
