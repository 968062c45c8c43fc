package app.diptych.metric.statement.aside;

import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of the company's sales a business brings: "Docks accounted for 40% of revenue", "Pools, which made up 9% of sales". The
 * owner has to be a business that the call names, and the subject: what customers, costs or orders make up is none of its
 * measures. And the whole has to be the company's sales: not their growth, not those of an industry or of another business.
 */
public final class RevenueShares {
    /** The concept of such a share. */
    public static final String CONCEPT = "revenueShare";

    /** What may follow the whole: nothing, another clause, or when it was; never a noun that it is only a part of. */
    private static final String END =
            "(?=\\s*(?:$|[.,;:)]| (?:and|but|while|as|compared|versus|up|down|today|now|this|last|year-over-year|"
                    + "from \\S*\\d|(?:in|for|during) (?:(?:the|this|our|last|fiscal|calendar) )*(?:[\\w-]+ )?(?:quarter|period|year|half|20\\d\\d|q[1-4]))\\b))";

    private static final Sieve OF = Sieve.of(
            "(?: percent)? of (?:(?:our|the|its|total|overall|company|company['\u2019]s|consolidated|group|net|quarterly|worldwide|global) )*(?:revenues?|sales|turnover)"
                    + END);
    private static final Sieve ANY =
            Sieve.of("(?: percent)? of (?:[\\w&'\u2019-]+ ){0,5}(?:revenues?|sales|turnover)\\b");
    private static final Sieve MAKES = Sieve.of(
            "(?:,? (?:which|and))?(?: (?:segment|business|division))?(?: (?:revenues?|sales))?(?: (?:now|again|alone|together|still|also))? (?:accounted for|accounts for|accounting for|represented|represents|representing|"
                    + "made up|makes up|comprised|comprises|constituted|constitutes|contributed|generated|brought in|was|were|is|are)\\s+(?:(?:"
                    + Hedges.WORDS + "|now|over|more than|nearly|almost)\\s+)*");
    /** Before the subject of a clause, or of "revenue from Docks". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?s)(?:.*[,;:] )?(?:(?:and|but|while|so|now|today|where|with|that) )*(?:(?:revenues?|sales) (?:from|in|of) )?(?:(?:our|the|its) )?");

    private static final Pattern CLAUSE = Pattern.compile("(?s).*\\b(?:while|whereas) (?:(?:our|the) )?");

    private RevenueShares() {}

    /**
     * A business and its share.
     *
     * @param mention of the business
     * @param quantity the share
     */
    public record Share(Mention mention, Quantity quantity) {}

    /**
     * The shares that a sentence states, in order.
     *
     * @param company its name: the company makes up no share of its own sales
     */
    public static List<Share> of(Sentence sentence, List<Mention> mentions, String company) {
        List<Share> shares = new ArrayList<>();
        for (Quantity quantity : mentions.isEmpty() ? List.<Quantity>of() : sentence.amounts()) {
            int end = quantity.mention().end();
            if (quantity.kind() != Kind.PERCENT
                    || !OF.begins(sentence.lower(end, sentence.span().end()))) {
                continue;
            }
            for (Mention mention : mentions) {
                int start = quantity.mention().start();
                if (mention.end() <= start
                        && !mention.entity().equals(company)
                        && isSubject(sentence, mention)
                        && MAKES.matches(sentence.plain(mention.end(), start))) {
                    shares.add(new Share(mention, quantity));
                    break;
                }
            }
        }
        return shares;
    }

    /** Whether a sentence gives a share of anybody's sales: then it passes to nobody. */
    public static boolean isStated(Sentence sentence) {
        return sentence.amounts().stream()
                .filter(amount -> amount.kind() == Kind.PERCENT)
                .map(amount -> amount.mention().end())
                .anyMatch(end -> ANY.begins(sentence.lower(end, sentence.span().end())));
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        String before = sentence.lower(sentence.span().start(), mention.start());
        return BEFORE.matcher(before).matches() || CLAUSE.matcher(before).matches();
    }
}
