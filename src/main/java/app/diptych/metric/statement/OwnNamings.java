package app.diptych.metric.statement;

import app.diptych.metric.statement.aside.Bystanders;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the measures that a sentence names can have an amount at all. What is left out ("excluding the effect of currency"),
 * what a share is of ("34% of revenue", "as a percentage of revenue"), and bystanders have none.
 */
public final class OwnNamings {
    private static final int NEAR = 60;
    private static final Sieve LEFT_OUT = Sieve.of(
            "(?:.*\\b(?:excluding|ex|adjust(?:ed|ing) for|before|net of|including)[- ](?:the )?(?:[\\w-]+ ){0,5}"
                    // "Excluding the dilution of acquisitions and the impact of currency"
                    + "|.*\\b(?:excluding|adjust(?:ed|ing) for)(?: [\\w-]+){1,9} (?:and|or|as well as) (?:the )?(?:(?:impact|effect)s? (?:of|from) )?)");
    private static final Sieve INCLUDING = Sieve.of("(?s).*\\bincluding (?:[\\w-]+ ){0,3}");
    private static final Sieve OF_OWN = Sieve.of(
            "\\s+(?:(?:decline|decrease|growth|increase)\\s+)?of\\s+(?:(?:between|" + Hedges.WORDS + ")\\s+)*");
    private static final Sieve WHOLE = Sieve.of("\\s+of\\s+(?:(?:our|the|total|net|company)\\s+)*");
    private static final Pattern AS_SHARE_OF =
            Pattern.compile("(?s).*\\bas a (?:percent|percentage|share|%) of (?:[\\w-]+ ){0,3}");

    private OwnNamings() {}

    /** The measures that amounts behind them may belong to. */
    public static List<Naming> of(Sentence sentence) {
        List<Naming> own = new ArrayList<>();
        Quantity amount = null;
        Naming before = null;
        int next = 0;
        for (Naming naming : sentence.namings()) {
            while (next < sentence.amounts().size()
                    && sentence.amounts().get(next).mention().end() < naming.start()) {
                amount = sentence.amounts().get(next);
                next++;
            }
            boolean mark = amount != null && Thresholds.names(sentence, amount, naming);
            if (!mark
                    && !isLeftOut(sentence, naming)
                    && !isWhole(sentence, naming, amount)
                    && !isDivisor(sentence, naming)
                    && !Bystanders.isPlace(sentence, naming, before)
                    && !Bystanders.is(sentence, naming)) {
                own.add(naming);
            }
            before = naming;
        }
        return own;
    }

    /** "34% of revenue": revenue is only what the share is of. */
    static boolean isWhole(Sentence sentence, Naming naming, @Nullable Quantity amount) {
        return amount != null
                && (amount.kind() == Kind.PERCENT || amount.kind() == Kind.POINTS)
                && WHOLE.matches(sentence.lower(amount.mention().end(), naming.start()));
    }

    private static boolean isLeftOut(Sentence sentence, Naming naming) {
        String before = sentence.lower(Math.max(sentence.span().start(), naming.start() - 2 * NEAR), naming.start());
        return LEFT_OUT.matches(before) && !(INCLUDING.matches(before) && hasOwn(sentence, naming));
    }

    /** "Including a comparable sales decline of 2%": what is named so with an amount of its own is stated. */
    private static boolean hasOwn(Sentence sentence, Naming naming) {
        boolean rate = naming.concept().rateOfChange();
        for (Quantity amount : sentence.amounts()) {
            if (!rate && amount.mention().end() <= naming.start()) {
                // "Debt was $9 million, including leases of $2 million": a part of it.
                return false;
            }
            if (amount.mention().start() >= naming.end()) {
                return OF_OWN.matches(
                        sentence.plain(naming.end(), amount.mention().start()));
            }
        }
        return false;
    }

    /** "Rents as a percentage of revenue were": revenue is only what it is divided by. */
    private static boolean isDivisor(Sentence sentence, Naming naming) {
        return AS_SHARE_OF
                .matcher(sentence.lower(Math.max(sentence.span().start(), naming.start() - NEAR), naming.start()))
                .matches();
    }

    /** "9% revenue and income growth": of a measure that another one is joined to, the growth behind both; else null. */
    static @Nullable Naming joinedGrowth(Sentence sentence, @Nullable Naming after, Quantity quantity) {
        int at = after == null ? -1 : sentence.namings().indexOf(after);
        Naming next = at < 0 || at + 1 == sentence.namings().size()
                ? null
                : sentence.namings().get(at + 1);
        return next != null
                        && after != null
                        && quantity.kind() == Kind.PERCENT
                        && after.start() - quantity.mention().end() <= 1
                        && (next.concept().isDerived()
                                || sentence.lower(next.end(), next.end() + 7).equals(" growth"))
                        && sentence.lower(after.end(), next.start()).equals(" and ")
                ? next
                : null;
    }
}
