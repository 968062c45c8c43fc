package app.diptych.metric.statement.aside;

import app.diptych.metric.entity.Mention;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of the sales a business brings: "Docks accounted for 40% of revenue", "Pools, which made up 9% of sales". The owner has
 * to be a business that the call names: what customers, countries or orders make up is none of its measures.
 */
public final class RevenueShares {
    /** The concept of such a share. */
    public static final String CONCEPT = "revenueShare";

    private static final int NEAR = 60;

    private static final Sieve OF = Sieve.of(
            "(?: percent)? of (?:(?:our|the|its|total|overall|company|consolidated|group|net|segment|quarterly|worldwide|global) )*(?:[\\w&'\u2019-]+ )?(?:revenues?|sales|turnover)\\b");
    private static final Sieve MAKES = Sieve.of(
            "(?:,? (?:which|and))?(?: (?:segment|business|division))?(?: (?:revenues?|sales))?(?: (?:now|again|alone|together|still|also))? (?:accounted for|accounts for|accounting for|represented|represents|representing|"
                    + "made up|makes up|comprised|comprises|constituted|constitutes|contributed|generated|brought in|was|were|is|are)\\s+(?:(?:"
                    + Hedges.WORDS + "|now|over|more than|nearly|almost)\\s+)*");

    private RevenueShares() {}

    /**
     * A business and its share.
     *
     * @param mention of the business
     * @param quantity the share
     */
    public record Share(Mention mention, Quantity quantity) {}

    /** The shares that a sentence states, in order. */
    public static List<Share> of(Sentence sentence, List<Mention> mentions) {
        List<Share> shares = new ArrayList<>();
        for (Quantity quantity : mentions.isEmpty() ? List.<Quantity>of() : sentence.amounts()) {
            int end = quantity.mention().end();
            if (quantity.kind() != Kind.PERCENT || !OF.begins(sentence.lower(end, end + NEAR))) {
                continue;
            }
            for (Mention mention : mentions) {
                int start = quantity.mention().start();
                if (mention.end() <= start && MAKES.matches(sentence.plain(mention.end(), start))) {
                    shares.add(new Share(mention, quantity));
                    break;
                }
            }
        }
        return shares;
    }
}
