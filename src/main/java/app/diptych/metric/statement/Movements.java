package app.diptych.metric.statement;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.concept.Preference;
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
    private static final String FILL = "(?:\\s+(?:by|of|a|an|" + Hedges.WORDS + "|another|" + Hedges.PRAISE
            + "|in the|at the|up to|at least|some|only|just))*\\s*";
    /** "grew to", "increased to": what follows is the level reached. */
    private static final Sieve REACHED = Sieve.of(".*\\bto(?: reach| a total of| about)?" + FILL, Pattern.DOTALL);

    private static final Sieve UP_BEFORE = Sieve.of(
            ".*\\b(?:(?<!make )(?<!made )(?<!makes )up|increase|increased|increasing|grew|growing|grow|grown|growth|"
                    + "rose|rising|gained|added|adding|improved|improving|improvement|higher|expanded|expanding|expansion|accelerated|delevered|deleveraged)"
                    + FILL,
            Pattern.DOTALL);
    private static final Sieve DOWN_BEFORE = Sieve.of(
            ".*\\b(?:down|decrease|decreased|decreasing|declined|declining|decline|"
                    + "fell|dropped|lower|levered|leveraged|contracted|contraction|compressed|reduction)" + FILL,
            Pattern.DOTALL);
    /** "Paid down $1 million of debt": what was done to another thing is no movement. */
    private static final Sieve PUT_DOWN = Sieve.of(
            "(?s).*\\b(?:pa(?:y|ys|id|ying)|dr[ae]w(?:n|s|ing)?|writ(?:e|es|ing|ten)|wrote|mark(?:s|ed|ing)?) (?:it |them )?down"
                    + FILL);

    /** Parts of words without which the two cannot match. */
    private static final Hints UPS =
            Hints.of("up|increas|gr|ros|rising|gain|add|improv|higher|expan|accelerated|delever");

    private static final Hints DOWNS =
            Hints.of("down|decreas|declin|fell|dropped|lower|levered|leveraged|contract|compressed|reduction");
    private static final String LEAD =
            "(?:\\s+(?:year-over-year|year over year|sequential|quarter-over-quarter|yoy|constant currency|"
                    + "organic))*\\s+";
    private static final Sieve UP_AFTER = Sieve.of(
            LEAD
                    + "(?:increase|growth|improvement|gain|expansion|higher|better|favou?rable (?!impact|effect|to expect)|above|in (?:increased|higher) |more (?!than\\b)|more than (?:last|a year)).*",
            Pattern.DOTALL);
    private static final Sieve DOWN_AFTER = Sieve.of(
            LEAD
                    + "(?:decrease|decline|reduction|drop|contraction|lower|worse|unfavou?rable (?!impact|effect|to expect)|below|in (?:reduced|lower) |less (?!than\\b)|fewer ).*",
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
            Sieve.of("(?s).*\\b(?:improv(?:e|es|ed|ing|ement)|better)(?:\\s+(?:by|of|a|an|" + Hedges.WORDS + "))*\\s*");
    private static final Pattern IMPROVEMENT = Pattern.compile(
            "(?:\\s+(?:points?|basis points?|year-over-year|sequential))*\\s+(?:improvement|better|favou?rable)\\b");
    private static final Sieve DISTANCE = Sieve.of(
            "\\s+(?:higher|lower|more|less|better|worse|favou?rable|unfavou?rable|above|below)(?: than| to| compared| versus|,|\\.|$)");
    private static final Sieve LEVERED = Sieve.of("(?s).*\\b(?:de)?lever(?:ed|aged)" + FILL);
    private static final Sieve WORSENING = Sieve.of("\\s+(?:worse|unfavou?rable)\\b");
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:and|now|so),? )?(?:(?:when )?(?:compared|relative|versus)(?: to| with)? (?:the )?(?:((?:prior|previous|last|first|second|third) quarter)|(?:prior|previous|last) year|a year ago|(?:the )?(?:same|year-ago|prior[- ]year) (?:quarter|period))"
                    + "|on an? (?:(sequential|quarter-over-quarter)|year-over-year) basis|(sequentially),|year[- ]over[- ]year,)");
    private static final Sieve FROM =
            Sieve.of("\\s*,?\\s*(?:from|versus|compared (?:to|with))\\s+(?:(?:the|our|" + Hedges.WORDS + ")\\s+)*");
    private static final Sieve YEAR_BEHIND = Sieve.of(
            "\\s*,?\\s*(?:of [\\w-]+ )?(?:(?:generated|reported|recorded|earned|posted|achieved) )?(?:in |for )?(?:the )?(?:a year (?:ago|earlier)|(?:last|prior|previous) year|(?:the )?(?:same|year-ago|prior[- ]year)\\b)");
    private static final Sieve QUARTER_BEHIND =
            Sieve.of("\\s*,?\\s*(?:in |for )?(?:the )?(?:last|prior|previous) quarter\\b");

    private static final Sieve AT = Sieve.of(
            ".*\\b(?:at|was|were|is|are|totaled|totalled|reached)\\s+(?:(?:an?|" + Hedges.WORDS + "|" + Hedges.PRAISE
                    + ")\\s+)*",
            Pattern.DOTALL);

    /** "To end up in the range of 9%": where it will be. */
    private static final Sieve ENDS_UP = Sieve.of(
            "(?s).*\\bend(?:s|ed|ing)? up\\s+(?:[\\w-]+\\s+){0,3}(?:in the range of|a range of|at|with|around|between)\\s+(?:[\\w-]+\\s+){0,2}");

    private static final Sieve OF_RATE =
            Sieve.of("(?s).*\\b(?:rate|ratio|margin) of\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");
    private static final Sieve SINCE = Sieve.of(",?\\s+(?:up|down|flat)\\b");
    /** "Margins were a strong 9% up 30 basis points": a rate with how it moved behind it. */
    private static final Sieve SINCE_RATE =
            Sieve.of("\\s+(?:up|down|declined|decreased|fell|increased|improved|rose|expanded|contracted)\\s+(?:(?:by|"
                    + Hedges.WORDS + ")\\s+)*[\\d,.]+ (?:basis )?points?\\b");

    /** "We grew", "we expect to grow": what an event or somebody else did is no movement. */
    private static final Pattern DONE = Pattern.compile(
            "(?s).*\\bwe(?:['\u2019]ve| have| had)?(?: also| again| further| already| now| [a-z]+ly)?"
                    + "(?: (?:expect|plan|intend|aim|continue)\\w* to)?\\s+(?:(gr[eo]w|growing|grown|increas(?:e|ed|ing)|rais(?:e|ed|ing)|expand(?:ed|ing)?|improv(?:e|ed|ing)|boost(?:ed|ing)?|lift(?:ed|ing)?)"
                    + "|reduc(?:e|ed|ing)|decreas(?:e|ed|ing)|lower(?:ed|ing)?|cut|cutting)\\s+(?:(?:our|the|its|total|overall|annual|quarterly)\\s+)*");

    private static final Sieve BY =
            Sieve.of("\\s+by\\s+(?:(?:an?|" + Hedges.WORDS + "|another|" + Hedges.PRAISE + ")\\s+)*");

    private static final Pattern ANOTHER = Pattern.compile(",\\s+(?:but |and )?(?:up|down|flat|higher|lower)\\b");

    private static final Sieve GUIDED = Sieve.of(
            "\\s*(?:(?:at|to) (?:the )?(?:mid-?point|high end|low end) )?(?:from|above|below|ahead of|higher than|lower than|more than|less than|over|under|exceed\\w*|"
                    + "better than|versus|compared to|beat\\w*)\\b[^,;]{0,40}\\b(?:guidance|outlook|guided|anticipated|expected|expectations?|forecast|we (?:had |previously )*(?:communicated|budgeted|planned))"
                    + "|(?:\\s+(?:increase|decrease|improvement|reduction))? (?:to|from|over|above|below|versus) (?:our|the|this year['\u2019]s) (?:[\\w-]+ ){0,2}budget\\b");

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
        boolean rate = quantity.kind() == Kind.PERCENT
                && SINCE_RATE.begins(sentence.lower(mention.end(), mention.end() + NEAR));
        if (ENDS_UP.matches(before)
                || (rate && (AT.matches(before) || OF_RATE.matches(before)))
                || (quantity.kind() == Kind.MONEY && AT.matches(before) && SINCE.begins(after))) {
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
        Movement done = done(sentence, naming, quantity);
        if (done != null) {
            return done;
        }
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

    /** "We grew premiums by 8%": the verb before the measure says which way. */
    private static @Nullable Movement done(Sentence sentence, Naming naming, Quantity quantity) {
        int start = naming.start();
        if (quantity.mention().start() < naming.end()
                || !BY.matches(sentence.plain(naming.end(), quantity.mention().start()))) {
            return null;
        }
        Matcher done = DONE.matcher(sentence.lower(sentence.span().start(), start));
        return done.matches()
                ? new Movement(
                        quantity, done.group(1) == null ? Direction.DOWN : Direction.UP, comparison(sentence, quantity))
                : null;
    }

    /** "The loss ratio improved 2 points": what is better for being lower fell. */
    static Movement asSaid(Sentence sentence, Movement movement, @Nullable Naming of) {
        if (of == null) {
            return movement;
        }
        boolean up = movement.direction() == Direction.UP;
        boolean lower = of.concept().preference() == Preference.LOWER;
        boolean better = up && lower && isImprovement(sentence, movement.quantity());
        boolean worse = !up && lower && isWorsening(sentence, movement.quantity());
        // Costs that are levered fall as a share of sales, and margins rise.
        boolean levered = !lower && isLevered(sentence, movement.quantity());
        return better || worse || levered
                ? new Movement(movement.quantity(), up ? Direction.DOWN : Direction.UP, movement.comparison())
                : movement;
    }

    private static boolean isLevered(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        return LEVERED.matches(sentence.plain(Math.max(sentence.span().start(), start - NEAR), start));
    }

    private static boolean isWorsening(Sentence sentence, Quantity quantity) {
        Mention mention = quantity.mention();
        return WORSENING.begins(sentence.plain(mention.end(), mention.end() + NEAR));
    }

    /** Whether a movement is called one for the better, whichever way that is. */
    private static boolean isImprovement(Sentence sentence, Quantity quantity) {
        Mention mention = quantity.mention();
        String before = sentence.plain(Math.max(sentence.span().start(), mention.outerStart() - NEAR), mention.start());
        return IMPROVED.matches(before)
                || IMPROVEMENT
                        .matcher(sentence.plain(mention.end(), mention.end() + NEAR))
                        .lookingAt();
    }

    /** "Paid down $1 million of debt": whatever moved, it is no measure named before. */
    static boolean isPutDown(Sentence sentence, Quantity quantity) {
        int start = quantity.mention().start();
        return PUT_DOWN.matches(sentence.plain(Math.max(sentence.span().start(), start - NEAR), start));
    }

    /** "Was $3 million higher than last year": a distance, however plainly it stands behind its measure. */
    static boolean isDistance(Sentence sentence, Quantity quantity) {
        int end = quantity.mention().end();
        return DISTANCE.begins(sentence.lower(end, end + NEAR));
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
        if (GUIDED.begins(sentence.lower(quantity.mention().end(), sentence.nextAmount(quantity)))) {
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
