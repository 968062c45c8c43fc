package app.diptych.metric.statement;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/**
 * Amounts that are no measure's value but the mark that something passed: "customers paying us more than $1 million in ACV",
 * "deals greater than $5 million"; and what was done to a guidance: "an increase in our guidance of $2 million".
 */
final class Thresholds {
    private static final String COUNTED =
            "\\b(?:customers?|deals?|contracts?|accounts?|clients?|logos|transactions|relationships)\\b";
    private static final Sieve MARK = Sieve.of(
            "(?s).*" + COUNTED
                    + "(?: (?:who|that|are|now|paying|pay|spending|spend|generating|contributing|us|with|each|worth|valued|at))*(?: (?:of|greater|larger|bigger|more|than|over|above|exceeding|in|excess|least|at))*\\s*");
    private static final Sieve SAYS = Sieve.of(
            "\\b(?:paying|pay|spending|spend|generating|contributing|greater|larger|bigger|more than|over|above|exceeding|excess|least)\\b");
    private static final Sieve CHANGED = Sieve.of(
            "(?s).*\\b(?:increase|decrease|raise|reduction|change|cut) (?:in|of|to)\\b[^.;]{0,40}\\b(?:guidance|outlook|range|forecast) (?:of|by)\\s*");
    private static final Sieve YEARS = Sieve.of("\\b(?:two|three|four|five|ten|2|3|4|5|10)[- ]years?\\b");
    private static final Pattern IN = Pattern.compile(
            "\\s*(?:or more |plus |and above )?(?:in|of)?\\s*(?:(?:our|trailing|annual|net|new|total)\\s+)*");
    /** "We can work at 50%": nobody says that we do. */
    private static final Sieve POSSIBLE =
            Sieve.of("(?s).*\\b(?:can|could|might)\\s+(?:be|get to|live with|run|\\w+ at)\\b[^,;.]{0,16}");
    /** "A $4 per share trigger". */
    private static final Sieve TRIGGER =
            Sieve.of("(?s)(?:[ -][\\w-]+){0,6}? (?:trigger|threshold|hurdle|cap|mark)\\b.*");

    /** "$2 million above our minimum balance": how far something is from a mark. */
    private static final Sieve BEYOND = Sieve.of(
            "\\s+(?:above|below|over|in excess of) (?:(?:our|the|its|all) )?(?:[\\w-]+ ){0,2}(?:minimums?|requirements?|required|thresholds?|floor)\\b");

    private static final Hints HINTS = Hints.of(
            "customer|deal|contract|account|client|logos|transaction|relationship|guid|outlook|range|forecast");
    private static final Hints EACH = Hints.of("with|paying|who|spending");
    private static final Hints CAN = Hints.of("can|could|might");
    private static final Hints TRIGGERS = Hints.of("trigger|threshold|hurdle|cap|mark");
    private static final int NEAR = 70;

    private Thresholds() {}

    static boolean is(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        String before = sentence.plain(Math.max(sentence.span().start(), start - NEAR), start);
        if (CAN.in(before) && POSSIBLE.matches(before)) {
            return true;
        }
        if (BEYOND.begins(
                sentence.lower(quantity.mention().end(), quantity.mention().end() + NEAR))) {
            return true;
        }
        if (quantity.kind() == Kind.COUNT) {
            // "Customers with more than 10,000 seats": how many each of them has.
            return HINTS.in(before) && EACH.in(before) && MARK.matches(before) && SAYS.isIn(before);
        }
        if (quantity.kind() != Kind.MONEY) {
            return false;
        }
        int end = quantity.mention().end();
        String after = sentence.lower(end, end + NEAR / 2);
        if (TRIGGERS.in(after) && TRIGGER.matches(after)) {
            return true;
        }
        if (!HINTS.in(before)) {
            return false;
        }
        boolean mark = MARK.matches(before) && SAYS.isIn(before);
        return mark || CHANGED.matches(before);
    }

    /** Whether growth is one over several years: it would be taken for that of one. */
    static boolean isOverYears(Sentence sentence, Quantity quantity) {
        if (quantity.kind() != Kind.PERCENT && quantity.kind() != Kind.POINTS) {
            return false;
        }
        int start = quantity.mention().start();
        int end = quantity.mention().end();
        String around = sentence.lower(Math.max(sentence.span().start(), start - NEAR / 2), start)
                + " | "
                + sentence.lower(end, Math.min(sentence.nextAmount(quantity), end + NEAR / 2));
        return around.contains("year") && YEARS.isIn(around);
    }

    /** Whether a measure only says what such a mark is counted in: "$1 million in ACV". */
    static boolean names(Sentence sentence, Quantity quantity, Naming naming) {
        return naming.start() >= quantity.mention().end()
                && is(sentence, quantity)
                && IN.matcher(sentence.plain(quantity.mention().end(), naming.start()))
                        .matches();
    }
}
