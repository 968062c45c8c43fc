package app.diptych.metric;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.concept.Preference;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;

/** Which concept an amount is a value of, given the measure that is named beside it, and whether it is a loss. */
final class MeasuredAs {
    private static final Sieve LOSS =
            Sieve.of("(?s).*\\b(?:loss|deficit) of\\s+(?:(?:a|an|" + Hedges.WORDS + ")\\s+)*|(?s).*\\bnegative\\s+");

    /** "A loss of $2 million, compared with a profit of $3 million": what the loss is compared with was none. */
    private static final Sieve PROFIT =
            Sieve.of("(?s).*\\b(?:profit|income|earnings|gain) of\\s+(?:(?:a|an|" + Hedges.WORDS + ")\\s+)*");

    /** A cost that was a gain. */
    private static final Sieve BENEFIT =
            Sieve.of("(?s).*\\ba (?:net )?(?:benefit|credit) of\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");

    private static final Sieve ADDED =
            Sieve.of("(?s).*\\b(?:add(?:ed|ing|s)?|additions? of|opened|opening|hired)\\s+(?:(?:a|an|" + Hedges.WORDS
                    + "|another|record|net|new)\\s+)*");

    /** "A decrease in comparable sales of 4%": growth of less than nothing. */
    private static final Sieve DECREASE = Sieve.of(
            "(?s).*\\b(?:decreases?|declines?|drop|reduction) (?:in|of)\\s+(?:(?:our|the|total|overall|net)\\s+)*");

    /** "Negative same-store sales of 2%". */
    private static final Sieve NEGATIVE =
            Sieve.of("(?s)(?:.*\\b)?negative\\s+(?:(?!(?:and|but|or|while|to|in|for|as|on)\\b)[\\w-]+\\s+)?");

    /** "We returned $5 million to our shareholders through dividends", and by nothing else. */
    private static final Sieve RETURNED_BY = Sieve.of(
            "\\s+to (?:our )?(?:share|stock)holders(?:,)? (?:through|via|by way of|in the form of|in) (?:our )?(?:(?:cash |quarterly )*(dividends)|(?:share|stock) (?:repurchases|buybacks))(?! and|,? as well| plus)");

    /** No company earns or pays so little in all: such an amount is one per share. */
    private static final BigDecimal LEAST_IN_ALL = new BigDecimal(1000);

    private final ConceptCatalogue catalogue;

    MeasuredAs(ConceptCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** "Operating income was a loss of $3 million". */
    boolean isCalledLoss(Sentence sentence, Naming naming, Quantity quantity) {
        if (sentence.lower(naming.start(), naming.end()).contains("outflow")) {
            return quantity.kind() == Kind.MONEY;
        }
        String gap = sentence.plain(naming.end(), quantity.mention().start());
        boolean growth = catalogue
                .growthOf(naming.concept())
                .filter(naming.concept()::equals)
                .isPresent();
        if (growth && quantity.kind() == Kind.PERCENT) {
            int start = naming.start();
            String before = sentence.plain(Math.max(sentence.span().start(), start - 48), start);
            return DECREASE.matches(before) || NEGATIVE.matches(before);
        }
        return catalogue.canBeLoss(naming.concept())
                ? LOSS.matches(gap)
                : naming.concept().preference() == Preference.LOWER && BENEFIT.matches(gap);
    }

    /** Whether words behind a loss call this amount a profit. */
    static boolean isCalledProfit(Sentence sentence, Naming loss, Quantity quantity) {
        return PROFIT.matches(sentence.plain(loss.end(), quantity.mention().start()));
    }

    /** "Net income of $2 a share" is earnings per share; "we added 40 customers" is new customers. */
    Concept concept(Sentence sentence, Concept concept, Quantity quantity) {
        String per = quantity.mention().per();
        BigDecimal high = Objects.requireNonNull(quantity.mention().high(), "an amount has a value");
        if (per == null && quantity.kind() == Kind.MONEY && high.abs().compareTo(LEAST_IN_ALL) < 0) {
            per = "share";
        }
        String name = per == null ? null : concept.per().get(per);
        name = name == null ? concept.per().get(quantity.kind().name()) : name;
        if (concept.name().equals("returnedToShareholders")) {
            int end = quantity.mention().end();
            Matcher by = RETURNED_BY.head(sentence.lower(end, sentence.nextAmount(quantity)));
            name = by == null ? name : by.group(1) == null ? "shareRepurchases" : "dividends";
        }
        int start = quantity.mention().start();
        if (concept.additions() != null
                && ADDED.matches(sentence.plain(Math.max(sentence.span().start(), start - 32), start))) {
            name = concept.additions();
        }
        return name == null ? concept : catalogue.find(name).orElse(concept);
    }
}
