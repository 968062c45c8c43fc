package app.diptych.metric.statement;

import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.statement.aside.Bystanders;
import app.diptych.metric.statement.aside.Elsewhere;
import app.diptych.metric.statement.aside.HandedOn;
import app.diptych.metric.statement.aside.OtherSpans;
import app.diptych.metric.statement.aside.OtherSubjects;
import app.diptych.metric.statement.aside.Pronouns;
import app.diptych.metric.statement.aside.Respectively;
import app.diptych.metric.statement.aside.SomeOfMany;
import app.diptych.metric.statement.aside.Spreads;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the amounts of a sentence to the measures it names. An amount goes to the measure directly behind it ("$24
 * million in revenue"), else to the last one named before it, if the words between tie the two; an amount that nothing
 * ties to a measure is left alone: a price, the size of a market, a number of countries.
 */
public final class Attribution {
    private static final Pattern WAS = Pattern.compile("\\s+(?:was|were) an?\\s+(?:net\\s+)?");
    private static final Pattern FROM_TO = Pattern.compile("(?s).{0,60}\\bfrom\\b.*\\bto\\b.*");

    /** "We added 40 customers": what was added is a measure of its own. */
    private static final Pattern ADDED =
            Pattern.compile("(?s).*\\b(?:add(?:ed|ing|s)?|gain(?:ed|ing)?|opened|hired)\\s+(?:(?:a|an|" + Hedges.WORDS
                    + "|another|record|net|new)\\s+)*");

    private static final int NEAR = 120;
    private static final Pattern GROWTH = Pattern.compile(
            "(?s).*\\bgrowth\\b[^.;]{0,30}\\b(?:to|of|at|was|is)\\s+(?:(?:" + Hedges.WORDS + "|a)\\s+)*");

    /** "Up 9% from a year ago, or $5 million": the same movement in another form. */
    private static final Pattern OR = Pattern.compile(
            "(?:\\s+(?:from|over|versus|compared (?:to|with)|year[- ]over[- ]year)\\b[^,;.]{0,32})?,?\\s+or\\s+(?:(?:"
                    + Hedges.WORDS + ")\\s+)*");

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<Naming> own;
    private final @Nullable Naming antecedent;
    private final List<Statement> statements = new ArrayList<>();
    /** The last amount that was only compared with, or null. */
    private @Nullable Quantity compared;

    private Attribution(Sentence sentence, List<Mention> mentions, @Nullable Naming antecedent) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.antecedent = antecedent;
        own = OwnNamings.of(sentence);
    }

    /**
     * The statements of a sentence, in order.
     *
     * @param mentions the businesses that it names
     * @param antecedent the last measure of the sentence before, for "it was $5 billion", or null
     */
    public static List<Statement> of(Sentence sentence, List<Mention> mentions, @Nullable Naming antecedent) {
        Attribution attribution = new Attribution(sentence, mentions, antecedent);
        sentence.amounts().forEach(attribution::give);
        return attribution.statements;
    }

    private void give(Quantity quantity) {
        Naming before = before(quantity);
        Naming next = sentence.namingAfter(quantity.mention().start());
        Naming after =
                next != null && (Bystanders.is(sentence, next) || Bystanders.isAimedAt(sentence, next)) ? null : next;
        if (isLeftAlone(quantity, before, next, after)) {
            return;
        }
        Integer effect = Effects.of(sentence, quantity);
        if (effect != null && !Effects.isOwnMeasure(after)) {
            giveEffect(new Statement.Effect(quantity, effect < 0), before, after);
            return;
        }
        if (effect != null) {
            // Only the measure that is an effect itself can have it.
            before = null;
        }
        Movement movement = movement(quantity, before, after);
        if (giveRate(quantity, movement, before, after)
                || (movement != null
                        && (Elsewhere.isBefore(sentence, quantity) || Elsewhere.isMovementOfOther(sentence, quantity)))
                || giveToJoined(quantity, movement, after)) {
            return;
        }
        if (movement != null) {
            giveMovement(movement, before, after);
        } else {
            giveLevel(quantity, before, after);
        }
    }

    /** Whether an amount is that of something else, whatever stands beside it. */
    private boolean isLeftAlone(
            Quantity quantity, @Nullable Naming before, @Nullable Naming next, @Nullable Naming after) {
        boolean mark = Thresholds.is(sentence, quantity)
                || Thresholds.isOverYears(sentence, quantity)
                || OtherSpans.isEndOfFormer(sentence, quantity);
        boolean second = Spreads.isSecond(sentence, quantity);
        boolean part = next != null && quantity.kind() == Kind.MONEY && Ties.isPartOfMove(sentence, next, quantity);
        if (mark || second || part || Elsewhere.isOfOther(sentence, after, quantity)) {
            return true;
        }
        Naming last = sentence.namingBefore(quantity.mention().start());
        boolean taken = last != null && !own.contains(last) && after == null && isTaken(last, quantity);
        return taken
                || (before != null
                        && !isBehind(after, quantity)
                        && OtherSubjects.comeBetween(sentence, mentions, before, quantity));
    }

    /** How a measure moved by an amount, or null where that is a level. */
    private @Nullable Movement movement(Quantity quantity, @Nullable Naming before, @Nullable Naming after) {
        if (after != null && Ties.isShare(sentence, after, quantity)) {
            return null;
        }
        Movement movement = Movements.of(sentence, quantity);
        if (movement != null && isLevelAllTheSame(quantity, before, after)) {
            movement = null;
        }
        if (movement == null && before != null) {
            movement = Movements.named(sentence, before, quantity);
        }
        if (movement == null && before != null && isGrowth(before, quantity)) {
            // "backlog was $5 billion, with growth accelerating to 42%"
            movement = new Movement(quantity, Direction.UP, quantity.mention().comparison());
        }
        if (movement == null && before != null) {
            movement = repeated(before, quantity);
        }
        Naming meant = before == null ? antecedent : before;
        boolean was = meant != null
                && Ties.fits(meant.concept(), quantity)
                && (Comparisons.precede(sentence, quantity) || EarlierGuidance.is(sentence, quantity));
        // "It is up from 23%": what it was, not how it moved.
        return was || movement == null ? null : Movements.asSaid(sentence, movement, meant);
    }

    private boolean isLevelAllTheSame(Quantity quantity, @Nullable Naming before, @Nullable Naming after) {
        int start = quantity.mention().start();
        boolean added = quantity.kind() == Kind.COUNT
                && ADDED.matcher(sentence.plain(Math.max(sentence.span().start(), start - 32), start))
                        .matches();
        // "$5 million of cash flow despite lower prices": lower is said of the prices.
        boolean next = (added || !Movements.isSaid(sentence, quantity))
                && after != null
                && quantity.kind() != Kind.POINTS
                && Ties.isLevelOfNext(sentence, after, quantity);
        // "Acquisitions added 7 points": the verb is a part of the measure's name.
        boolean itself = before != null && Effects.isOwnMeasure(before) && Ties.isBeside(sentence, before, quantity);
        // "revenues of over $5 million, growth of 18% from last year": the growth is said of the other amount.
        return next || itself || (before != null && Ties.isPlainLevel(sentence, before, quantity));
    }

    /** "9% revenue and income growth": both grew so. */
    private boolean giveToJoined(Quantity quantity, @Nullable Movement movement, @Nullable Naming after) {
        Naming joined = OwnNamings.joinedGrowth(sentence, after, quantity);
        if (joined == null || after == null) {
            return false;
        }
        Movement up = movement == null
                ? new Movement(quantity, Direction.UP, quantity.mention().comparison())
                : movement;
        statement(after, false).movements().add(up);
        statement(joined, false).movements().add(up);
        return true;
    }

    private static boolean isBehind(@Nullable Naming after, Quantity quantity) {
        return after != null && after.start() - quantity.mention().end() < 16;
    }

    private boolean isTaken(Naming last, Quantity quantity) {
        return quantity.mention().start() - last.end() < NEAR / 2 && Bystanders.takes(sentence, last);
    }

    /** A movement said again as an amount or as a rate: "up 9%, or $5 million"; else null. */
    private @Nullable Movement repeated(Naming before, Quantity quantity) {
        Statement last = last(before, false);
        Movement movement = last == null || last.movements().isEmpty()
                ? null
                : last.movements().getLast();
        boolean same = movement != null
                && movement.quantity().kind() != quantity.kind()
                && OR.matcher(sentence.plain(
                                movement.quantity().mention().end(),
                                quantity.mention().start()))
                        .matches();
        return same && movement != null ? new Movement(quantity, movement.direction(), movement.comparison()) : null;
    }

    /** "Revenue grew 9% compared to 7% a year ago": the second is what growth was then. */
    private boolean giveRate(
            Quantity quantity, @Nullable Movement movement, @Nullable Naming before, @Nullable Naming after) {
        Naming of = before == null ? antecedent : before;
        if (quantity.kind() != Kind.PERCENT
                || of == null
                || (after != null && OwnNamings.isWhole(sentence, after, quantity))
                || of.concept().isDerived()
                || of.concept().kinds().contains(Kind.PERCENT)
                || !(Comparisons.follow(sentence, quantity) || EarlierGuidance.is(sentence, quantity))) {
            return false;
        }
        boolean continued = before == null;
        Statement last = last(of, continued);
        boolean moved = last != null && !last.movements().isEmpty();
        if (!moved && !(continued && isPronoun(quantity))) {
            return false;
        }
        boolean negative = movement != null && movement.direction() == Direction.DOWN;
        statement(of, continued).rates().add(new Statement.Rate(quantity, negative));
        return true;
    }

    /** "$2 million of revenue", "100 basis points of growth": the measure near behind it, else the one before. */
    private void giveEffect(Statement.Effect effect, @Nullable Naming before, @Nullable Naming after) {
        int end = effect.quantity().mention().end();
        boolean near =
                after != null && after.start() - end < NEAR / 2 && !Effects.isCause(sentence.lower(end, after.start()));
        // "Credit costs were a $2 million benefit": that is what they were.
        boolean cause = before != null
                && (WAS.matcher(sentence.plain(
                                        before.end(),
                                        effect.quantity().mention().start()))
                                .matches()
                        || Effects.isCauseOf(sentence, before, effect.quantity()));
        if (after != null && effect.quantity().kind() != Kind.MONEY && Effects.isOf(sentence, effect, after)) {
            statement(after, false).levels().add(new Level(effect.quantity(), false));
            return;
        }
        Naming of = near ? after : cause ? null : before == null ? antecedent : before;
        if (of != null && Effects.fits(of, effect)) {
            statement(of, of.equals(antecedent) && !near && before == null)
                    .effects()
                    .add(effect);
        }
    }

    /** The last measure before an amount; one that only says what is left out ("excluding the impact of FX") is none. */
    private @Nullable Naming before(Quantity quantity) {
        Naming last = null;
        for (Naming naming : own) {
            if (naming.end() > quantity.mention().start()) {
                break;
            }
            last = naming;
        }
        return last;
    }

    private void giveLevel(Quantity quantity, @Nullable Naming before, @Nullable Naming after) {
        boolean next = after != null
                && Ties.isLevelOfNext(sentence, after, quantity)
                && !Ties.isCountOf(sentence, before, after, quantity);
        boolean own = quantity.kind() != Kind.COUNT || SomeOfMany.isOfCompany(sentence) || !statements.isEmpty();
        Naming each = Respectively.of(sentence, this.own, quantity);
        if (each != null && Ties.fits(each.concept(), quantity)) {
            statement(each, false).levels().add(new Level(quantity, false));
        } else if (next && after != null && own) {
            statement(after, false).levels().add(new Level(quantity, Comparisons.isLeft(sentence, quantity)));
        } else if (before != null
                && Ties.fits(before.concept(), quantity)
                && quantity.mention().start() - before.end() < NEAR
                && !Ties.isDistance(sentence, before, quantity)
                && EarlierGuidance.is(sentence, quantity)) {
            statement(before, false).levels().add(new Level(quantity, true));
        } else if (before != null && isCompared(before, quantity)) {
            statement(before, false).levels().add(new Level(quantity, true));
            compared = quantity;
        } else if (before != null && isSecond(before, quantity)) {
            statement(before, false).levels().add(new Level(quantity, false));
        } else if (before != null && Ties.isLevel(sentence, before, quantity)) {
            boolean with = Comparisons.isNamedIn(sentence, before)
                    || (compared != null
                            && compared.mention().end() < before.start()
                            && Comparisons.isJoined(sentence, compared, quantity));
            statement(before, false).levels().add(new Level(quantity, with));
            compared = with ? quantity : compared;
        } else if (before != null && Ties.fits(before.concept(), quantity) && isHandedOn(before, quantity)) {
            statement(before, false).levels().add(new Level(quantity, false));
        } else if (before != null && Ties.fits(before.concept(), quantity) && isExpectedOf(before, quantity)) {
            statement(before, false).levels().add(new Level(quantity, false));
        } else if (before != null && Ties.fits(before.concept(), quantity) && isItself(before, quantity)) {
            statement(before, false).levels().add(new Level(quantity, false));
        } else if (antecedent != null && Ties.fits(antecedent.concept(), quantity) && isPronoun(quantity)) {
            statement(antecedent, true).levels().add(new Level(quantity, Comparisons.precede(sentence, quantity)));
        }
    }

    /** "As to our capital spending this year, it's $5 million" */
    private boolean isItself(Naming before, Quantity quantity) {
        int start = quantity.mention().start();
        return start - before.end() < NEAR / 2 && Pronouns.follow(sentence.plain(before.end(), start));
    }

    private boolean isSecond(Naming before, Quantity quantity) {
        Statement last = last(before, false);
        return last != null
                && !last.levels().isEmpty()
                && (OtherSpans.join(sentence, last.levels().getLast().quantity(), quantity)
                        || Basis.isNext(sentence, last.levels().getLast().quantity(), quantity));
    }

    private boolean isHandedOn(Naming before, Quantity quantity) {
        Statement last = last(before, false);
        return last != null
                && !last.levels().isEmpty()
                && HandedOn.is(sentence, mentions, last.levels().getLast().quantity(), quantity);
    }

    private boolean isGrowth(Naming before, Quantity quantity) {
        String gap = sentence.plain(before.end(), quantity.mention().start());
        return quantity.kind() == Kind.PERCENT
                && !before.concept().isDerived()
                && !before.concept().kinds().contains(Kind.PERCENT)
                && gap.length() < NEAR
                && GROWTH.matcher(gap).matches();
    }

    private boolean isCompared(Naming before, Quantity quantity) {
        boolean joined = compared != null
                && compared.mention().start() >= before.end()
                && Ties.fits(before.concept(), quantity)
                && Comparisons.isJoined(sentence, compared, quantity);
        return joined || (Ties.isCompared(sentence, before, quantity) && !isFirst(before));
    }

    /** "Cash from $5 billion": a measure can be compared only once a value of it, or how it moved, is said. */
    private boolean isFirst(Naming naming) {
        Statement last = last(naming, false);
        return last == null
                && !FROM_TO.matcher(sentence.lower(naming.end(), sentence.span().end()))
                        .matches();
    }

    private void giveMovement(Movement movement, @Nullable Naming before, @Nullable Naming after) {
        if (after != null
                && (before == null || last(before, false) == null)
                && Ties.isMovementOfNext(sentence, after, movement)) {
            statement(after, false).movements().add(movement);
        } else if (before != null
                && Ties.isMovement(sentence, before, movement)
                && !OtherSubjects.comeBetween(sentence, mentions, before, movement.quantity())) {
            statement(before, false).movements().add(movement);
        } else if (after != null && Ties.isMovementOfNext(sentence, after, movement)) {
            // "Expenses rose 3%, driven by a 5% increase in salaries"
            statement(after, false).movements().add(movement);
        } else if (before == null && antecedent != null && isPronoun(movement.quantity())) {
            statement(antecedent, true).movements().add(movement);
        }
    }

    /** "The tax rate was 9%, and we expect it to be 8%" */
    private boolean isExpectedOf(Naming before, Quantity quantity) {
        int start = quantity.mention().start();
        return start - before.end() < NEAR
                && Pronouns.areExpected(sentence.plain(Math.max(before.end(), start - NEAR / 2), start));
    }

    private boolean isPronoun(Quantity quantity) {
        String words =
                sentence.plain(sentence.span().start(), quantity.mention().start());
        // What only the question named is meant by nothing but a pronoun directly before the amount.
        boolean asked = antecedent != null && antecedent.start() == antecedent.end();
        return Pronouns.lead(words, asked) || (!asked && EarlierGuidance.leads(words));
    }

    private Statement statement(Naming naming, boolean continued) {
        Statement statement = last(naming, continued);
        if (statement == null) {
            statement = Statement.of(naming, continued);
            statements.add(statement);
        }
        return statement;
    }

    private @Nullable Statement last(Naming naming, boolean continued) {
        for (Statement statement : statements) {
            if (statement.naming().equals(naming) && statement.continued() == continued) {
                return statement;
            }
        }
        return null;
    }
}
