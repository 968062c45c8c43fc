package app.diptych.metric.text;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Measures that a verb names by what its object is: "we earned $2 per share" are earnings per share, "we delivered 40 homes" are
 * units sold, "we purchased $5 million of our stock" are repurchases. The verbs alone say nothing: "we earned a fee", "we delivered 9% growth".
 */
public final class Doings {
    private static final Hints HINTS = Hints.of("earn|deliver|purchas|bought");
    private static final String FILL = "\\s+(?:(?:between|from|a|an|record|" + Hedges.WORDS + ")\\s+)*$";
    private static final Sieve EARNED = Sieve.of("\\b(earn(?:ed|ing|s)?)" + FILL);
    private static final Sieve DELIVERED = Sieve.of("\\b(deliver(?:ed|ing|s)?)" + FILL);
    private static final Sieve BOUGHT = Sieve.of("\\b(purchas(?:ed|ing)|bought)" + FILL);
    private static final Sieve OUR_STOCK = Sieve.of(
            "\\s+(?:worth )?of (?:our|the company['\u2019]s) (?:(?:own|common|outstanding|class \\w) )*(?:stock|shares)\\b");
    /** What others earned or bought is not the company's. */
    private static final Sieve OTHERS = Sieve.of(
            "\\b(?:directors?|officers?|executives?|employees?|insiders?|investors?|holders?|shareholders?|stockholders?|members?|they|he|she)\\b(?! (?:by|through|and|with)\\b)");

    private static final int NEAR = 40;

    private final @Nullable Concept earnings;
    private final @Nullable Concept units;
    private final @Nullable Concept repurchases;

    /** @param catalogue that has the measures */
    public Doings(ConceptCatalogue catalogue) {
        earnings = catalogue.find("earningsPerShare").orElse(null);
        units = catalogue.find("unitSales").orElse(null);
        repurchases = catalogue.find("shareRepurchases").orElse(null);
    }

    /** The sentence with the measures that its verbs name. */
    public Sentence read(Sentence sentence) {
        if (sentence.amounts().isEmpty()
                || !HINTS.in(
                        sentence.lower(sentence.span().start(), sentence.span().end()))) {
            return sentence;
        }
        Sentence read = sentence;
        for (Quantity amount : sentence.amounts()) {
            if (amount.kind() == Kind.MONEY && "share".equals(amount.mention().per())) {
                read = with(read, earnings, EARNED, amount);
            } else if (amount.kind() == Kind.MONEY && isOfStock(sentence, amount)) {
                read = with(read, repurchases, BOUGHT, amount);
            } else if (amount.kind() == Kind.COUNT && isCounted(amount.mention().unit())) {
                read = with(read, units, DELIVERED, amount);
            }
        }
        return read;
    }

    private static boolean isOfStock(Sentence sentence, Quantity amount) {
        int end = amount.mention().end();
        return OUR_STOCK.begins(sentence.lower(end, end + 2 * NEAR));
    }

    private boolean isCounted(String unit) {
        return units != null && !unit.isEmpty() && units.counts(unit);
    }

    private static Sentence with(Sentence sentence, @Nullable Concept concept, Sieve verb, Quantity amount) {
        int start = amount.mention().start();
        int from = Math.max(sentence.span().start(), start - NEAR);
        Matcher said = concept == null ? null : verb.first(sentence.plain(from, start));
        return said == null
                        || concept == null
                        || OTHERS.isIn(sentence.lower(
                                Math.max(sentence.span().start(), from + said.start(1) - NEAR), from + said.start(1)))
                ? sentence
                : sentence.with(new Naming(concept, from + said.start(1), from + said.end(1)));
    }
}
