package app.diptych.metric.statement;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/**
 * Measures that are named by what was done ("we repurchased $5 million of our shares"). The same verbs are used of other
 * things, so what stands beside the amount decides: "we repurchased $5 million of our notes" is none. And the other way
 * round: what a verb did to a state is not the state ("we repaid $2 million of debt" is not what is owed).
 */
final class Deeds {
    private static final Sieve VERB = Sieve.of(
            "repurchased|bought back|repurchasing|buying back|returned|returning|to return|to repurchase|to buy back|to (?:our )?(?:share|stock)holders");
    private static final Sieve SHARES = Sieve.of(
            "\\s*(?:worth )?(?:of|in)?\\s*(?:our |the company's )?(?:own )?(?:common |outstanding |class \\w )?(?:shares?|stocks?|equity|to repurchase|to buy back)\\b.*",
            Pattern.DOTALL);
    /** "We repurchased 600,000 shares at an average price of $50 for $30 million": what they cost. */
    private static final Sieve COST = Sieve.of(
            "(?s)[^;]{0,80}\\b(?:shares?|stocks?)\\b(?:(?!\\b(?:and|or|but|while|which|as|to|we)\\b)[^;,]){0,90}\\b(?:for|totall?ing|(?:at|for) an? (?:total|aggregate)(?: \\w+)? of|worth)\\s+(?:(?:a total of|"
                    + Hedges.WORDS + ")\\s+)*");

    private static final Sieve OWNERS = Sieve.of(
            "\\s*(?:of (?:it|this|that|which) )?(?:of |in )?(?:excess |cash |capital )*(?:back )?to (?:our )?(?:share|stock)holders\\b.*",
            Pattern.DOTALL);
    private static final Sieve FLOW = Sieve.of(
            ".*\\b(?:re)?(?:paid|paying|pay|payment of|pay down|paid down|paying down|reduc(?:e|ed|ing)|retir(?:e|ed|ing)|issu(?:e|ed|ing|ance of)|rais(?:e|ed|ing)|"
                    + "purchas(?:e|ed|ing)|defer(?:red|ring)?|generat(?:e|ed|ing)|us(?:e|ed|ing)|spent|return(?:ed|ing)|distribut(?:e|ed|ing)|invest(?:ed|ing)|acquir(?:e|ed|ing)|sold|redeem(?:ed|ing)?|"
                    + "borrow(?:ed|ing)?|refinanc(?:e|ed|ing)|launched|announced|received|collected|originat(?:e|ed|ing)|consum(?:e|ed|ing)|cut|close|closed|closing|furloughed|laid off|eliminat(?:e|ed|ing)|for|sav(?:e|ed|ing)|releas(?:e|ed|ing))"
                    + "\\s+(?:(?:a|an|the|" + Hedges.WORDS + "|another|additional|an additional|up to|down|off)\\s+)*",
            Pattern.DOTALL);

    /** "We deferred $2 million of capital expenditures": it was not spent. */
    private static final Sieve NOT_SPENT = Sieve.of(
            "(?s).*\\b(?:deferr?(?:ed|ing)?|postpon(?:e|ed|ing)|cancel(?:l?ed|l?ing)?|avoid(?:ed|ing)?|eliminat(?:e|ed|ing)|tak(?:e|en|ing) out|pull[- ]forward of|pull[- ]in of)"
                    + "\\s+(?:(?:a|an|the|gross|" + Hedges.WORDS + "|another|additional|up to)\\s+)*");

    private Deeds() {}

    /** Whether an amount can be a measure that is named by a verb; true for a measure that is named by a noun. */
    static boolean allows(Sentence sentence, Naming naming, Quantity quantity) {
        String name = sentence.lower(naming.start(), naming.end());
        if (!VERB.matches(name)) {
            return true;
        }
        String after =
                sentence.lower(quantity.mention().end(), quantity.mention().end() + 64);
        if (name.startsWith("return") || name.endsWith("return") || name.endsWith("holders")) {
            return OWNERS.matches(after);
        }
        String unit = quantity.mention().unit();
        if (quantity.kind() == Kind.COUNT && unit != null && unit.startsWith("share")) {
            // "repurchased 600,000 shares"
            return true;
        }
        if (isCost(sentence, naming, quantity)) {
            return true;
        }
        return naming.end() <= quantity.mention().start()
                ? SHARES.matches(after)
                        && sentence.plain(naming.end(), quantity.mention().start())
                                        .length()
                                < 24
                : SHARES.matches(sentence.lower(naming.start(), naming.end() + 40));
    }

    /** Whether an amount is what the shares cost that were bought back by the measure's verb. */
    static boolean isCost(Sentence sentence, Naming naming, Quantity quantity) {
        int start = quantity.mention().start();
        return quantity.kind() == Kind.MONEY
                && quantity.mention().per() == null
                && naming.end() <= start
                && isVerb(sentence, naming)
                && COST.matches(sentence.lower(naming.end(), start));
    }

    /** Whether a measure is named by a verb: then an amount beside it is never how it moved. */
    static boolean isVerb(Sentence sentence, Naming naming) {
        return VERB.matches(sentence.lower(naming.start(), naming.end()));
    }

    /** Whether the verb before an amount says that it is what changed a state, not the state. */
    static boolean isFlowOf(Sentence sentence, Naming naming, Quantity quantity) {
        int start = quantity.mention().start();
        String before = sentence.plain(Math.max(sentence.span().start(), start - 48), start);
        return (naming.concept().instant() && FLOW.matches(before)) || NOT_SPENT.matches(before);
    }
}
