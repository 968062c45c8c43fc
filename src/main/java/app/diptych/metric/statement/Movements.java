package app.diptych.metric.statement;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells amounts that say how a measure moved from its levels. The recogniser's word counts first; where it is silent, the
 * words beside the amount do.
 */
final class Movements {
    private static final int NEAR = 48;
    private static final String FILL = "(?:\\s+(?:by|of|a|an|" + Hedges.WORDS + "|another|"
            + "strong|solid|healthy|very|in the|at the|up to|at least|some|only|just))*\\s*";
    /** "grew to", "increased to": what follows is the level reached. */
    private static final Sieve REACHED = Sieve.of(".*\\bto(?: reach| a total of| about)?" + FILL, Pattern.DOTALL);

    private static final Sieve UP_BEFORE = Sieve.of(
            ".*\\b(?:(?<!make )(?<!made )(?<!makes )up|increase|increased|increasing|grew|growing|grow|grown|growth|"
                    + "rose|rising|gained|added|adding|improved|improving|improvement|higher|expanded|expanding|expansion|accelerated)"
                    + FILL,
            Pattern.DOTALL);
    private static final Sieve DOWN_BEFORE = Sieve.of(
            ".*\\b(?:down|decrease|decreased|decreasing|declined|declining|decline|"
                    + "fell|dropped|lower|contracted|contraction|compressed|reduction)" + FILL,
            Pattern.DOTALL);
    /** Parts of words without which the two cannot match. */
    private static final Hints UPS = Hints.of("up|increas|gr|ros|rising|gain|add|improv|higher|expan|accelerated");

    private static final Hints DOWNS = Hints.of("down|decreas|declin|fell|dropped|lower|contract|compressed|reduction");
    private static final String LEAD =
            "(?:\\s+(?:year-over-year|year over year|sequential|quarter-over-quarter|yoy|constant currency|"
                    + "organic))*\\s+";
    private static final Sieve UP_AFTER = Sieve.of(
            LEAD
                    + "(?:increase|growth|improvement|gain|expansion|higher|above|in (?:increased|higher) |more (?!than\\b)|more than (?:last|a year)).*",
            Pattern.DOTALL);
    private static final Sieve DOWN_AFTER = Sieve.of(
            LEAD
                    + "(?:decrease|decline|reduction|drop|contraction|lower|below|in (?:reduced|lower) |less (?!than\\b)|fewer ).*",
            Pattern.DOTALL);

    private static final Pattern NAMED = Pattern.compile(
            "(?s).*\\b(?:(increase|growth|improvement|rise)|decrease|decline|reduction|drop) (?:in|of)\\s+(?:(?:our|the|total|net|overall|its)\\s+)*|(?s).*\\b(additional|incremental)\\s+");
    private static final Sieve OF = Sieve.of(
            "(?:\\s+(?:in|for|during)\\s+(?:the\\s+)?[\\w' -]{0,24}?)?\\s+of\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");

    private static final Sieve YEAR = Sieve.of(
            "year[- ]over[- ]year|year[- ]on[- ]year|\\byoy\\b|\\by/y\\b|(?:from|than|over|to|with) "
                    + "(?:the )?(?:(?:prior|last|previous)[- ]year|a year (?:ago|earlier)|(?:the )?same (?:period|quarter))|versus last year");
    private static final Sieve QUARTER = Sieve.of(
            "quarter[- ]over[- ]quarter|linked[- ]quarter|sequential|\\bqoq\\b|\\bq/q\\b|(?:from|than|over|to|with) "
                    + "(?:the )?(?:prior|last|previous) quarter");
    private static final Sieve IMPROVED =
            Sieve.of("(?s).*\\b(?:improv(?:ed|ing|ement)|better)(?:\\s+(?:by|of|a|an|" + Hedges.WORDS + "))*\\s*");
    private static final Pattern IMPROVEMENT = Pattern.compile(
            "(?:\\s+(?:points?|basis points?|year-over-year|sequential))*\\s+(?:improvement|better)\\b");
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:and|now|so),? )?(?:(?:when )?(?:compared|relative|versus)(?: to| with)? (?:the )?(?:((?:prior|previous|last|first|second|third) quarter)|(?:prior|previous|last) year|a year ago|(?:the )?(?:same|year-ago|prior[- ]year) (?:quarter|period))"
                    + "|on an? (?:(sequential|quarter-over-quarter)|year-over-year) basis|(sequentially),|year[- ]over[- ]year,)");
    private static final Sieve FROM =
            Sieve.of("\\s*,?\\s*(?:from|versus|compared (?:to|with))\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");
    private static final Sieve YEAR_BEHIND = Sieve.of(
            "\\s*,?\\s*(?:in |for )?(?:the )?(?:a year (?:ago|earlier)|(?:last|prior|previous) year|(?:the )?(?:same|year-ago|prior[- ]year)\\b)");
    private static final Sieve QUARTER_BEHIND =
            Sieve.of("\\s*,?\\s*(?:in |for )?(?:the )?(?:last|prior|previous) quarter\\b");

    private static final Sieve AT = Sieve.of(
            ".*\\b(?:at|was|were|is|are|totaled|totalled|reached)\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*",
            Pattern.DOTALL);

    private static final Sieve SINCE = Sieve.of(",?\\s+(?:up|down|flat)\\b");

    private static final Pattern ANOTHER = Pattern.compile(",\\s+(?:but |and )?(?:up|down|flat|higher|lower)\\b");

    private static final Sieve GUIDED = Sieve.of(
            "\\s*(?:(?:at|to) (?:the )?(?:mid-?point|high end|low end) )?(?:from|above|below|ahead of|higher than|lower than|more than|less than|over|under|exceed\\w*|"
                    + "better than|versus|compared to|beat\\w*)\\b.{0,40}\\b(?:guidance|outlook|guided|anticipated|expected|expectations?|forecast)");

    private Movements() {}

    /** How the measure moved by this amount, or null where the amount is a level. */
    static @Nullable Movement of(Sentence sentence, Quantity quantity) {
        Mention mention = quantity.mention();
        String before = sentence.plain(Math.max(sentence.span().start(), mention.outerStart() - NEAR), mention.start());
        String after = sentence.plain(mention.end(), mention.end() + NEAR);
        boolean moved = UP_AFTER.matches(after) || DOWN_AFTER.matches(after);
        if (!moved && quantity.kind() != Kind.POINTS && before.contains("to") && REACHED.matches(before)) {
            return null;
        }
        if (quantity.kind() == Kind.MONEY && AT.matches(before) && SINCE.begins(after)) {
            // "Ended the quarter at $5 million, down slightly": it is where it stood.
            return null;
        }
        Direction direction = mention.direction();
        if (direction == null) {
            direction = direction(sentence, mention, before, quantity.kind());
        }
        return direction == null ? null : new Movement(quantity, direction, comparison(sentence, quantity));
    }

    /** "The decrease in sales of $2 million": what stands before the measure says that it moved; else null. */
    static @Nullable Movement named(Sentence sentence, Naming naming, Quantity quantity) {
        int start = naming.start();
        Matcher moved = NAMED.matcher(sentence.plain(Math.max(sentence.span().start(), start - NEAR), start));
        boolean amount =
                OF.matches(sentence.plain(naming.end(), quantity.mention().start()));
        if (naming.concept().isDerived() || quantity.kind() != Kind.MONEY || !amount || !moved.matches()) {
            return null;
        }
        boolean more = moved.group(2) != null;
        if (more && naming.concept().segments() != Additivity.SUM) {
            // "Additional repurchases of $5 million" are repurchases.
            return null;
        }
        Direction direction = moved.group(1) == null && !more ? Direction.DOWN : Direction.UP;
        return new Movement(quantity, direction, comparison(sentence, quantity));
    }

    /** Whether a movement is called one for the better, whichever way that is. */
    static boolean isImprovement(Sentence sentence, Quantity quantity) {
        Mention mention = quantity.mention();
        String before = sentence.plain(Math.max(sentence.span().start(), mention.outerStart() - NEAR), mention.start());
        return IMPROVED.matches(before)
                || IMPROVEMENT
                        .matcher(sentence.plain(mention.end(), mention.end() + NEAR))
                        .lookingAt();
    }

    /** Whether words directly beside the amount say that it is a movement. */
    static boolean isSaid(Sentence sentence, Quantity quantity) {
        Mention mention = quantity.mention();
        String before = sentence.plain(Math.max(sentence.span().start(), mention.outerStart() - NEAR), mention.start());
        return quantity.kind() == Kind.PERCENT || direction(sentence, mention, before, quantity.kind()) != null;
    }

    private static @Nullable Direction direction(Sentence sentence, Mention mention, String before, Kind kind) {
        String after = sentence.plain(mention.end(), mention.end() + NEAR);
        if ((UPS.in(before) && UP_BEFORE.matches(before)) || UP_AFTER.matches(after)) {
            return Direction.UP;
        }
        if ((DOWNS.in(before) && DOWN_BEFORE.matches(before)) || DOWN_AFTER.matches(after)) {
            return Direction.DOWN;
        }
        // "nearly doubled": the factor is the movement.
        boolean factor = kind == Kind.MULTIPLE
                && sentence.lower(mention.start(), mention.end()).matches("[a-z]+(?:ed|ing)");
        return factor ? Direction.UP : null;
    }

    /** "Compared to the prior quarter, sales rose 9%": what the whole sentence compares with. */
    private static Comparison atHead(Sentence sentence) {
        int start = sentence.span().start();
        Matcher head = HEAD.matcher(sentence.lower(start, start + NEAR));
        return !head.lookingAt()
                ? Comparison.NONE
                : head.group(1) != null || head.group(2) != null || head.group(3) != null
                        ? Comparison.QOQ
                        : Comparison.YOY;
    }

    /** "Down 2 points from 9% a year ago but up 1 point sequentially": the level that it comes from says of when it is. */
    private static Comparison from(Sentence sentence, Quantity quantity, String after) {
        if (!FROM.matches(after)) {
            return Comparison.NONE;
        }
        for (Quantity level : sentence.amounts()) {
            if (level.mention().start() == sentence.nextAmount(quantity)) {
                String behind = sentence.plain(level.mention().end(), sentence.nextAmount(level));
                return YEAR_BEHIND.begins(behind)
                        ? Comparison.YOY
                        : QUARTER_BEHIND.begins(behind) ? Comparison.QOQ : Comparison.NONE;
            }
        }
        return Comparison.NONE;
    }

    private static Comparison comparison(Sentence sentence, Quantity quantity) {
        String after = sentence.plain(quantity.mention().end(), sentence.nextAmount(quantity));
        if (GUIDED.begins(after)) {
            return Comparison.GUIDANCE;
        }
        // "Grew 9%, down sequentially": against what it is down is said of another movement.
        Matcher other = ANOTHER.matcher(after);
        after = other.find() ? after.substring(0, other.start()) : after;
        Comparison from = from(sentence, quantity, after);
        if (from != Comparison.NONE) {
            return from;
        }
        Comparison recognised = quantity.mention().comparison();
        // "increased 12%, ahead of expectations": the growth was; it is not the distance from them.
        if (recognised != Comparison.NONE && recognised != Comparison.GUIDANCE) {
            return recognised;
        }
        return YEAR.isIn(after) ? Comparison.YOY : QUARTER.isIn(after) ? Comparison.QOQ : atHead(sentence);
    }
}
