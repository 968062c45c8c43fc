package app.diptych.check.sentence;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.sentence.SentenceFit;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of one side that the other lacks, the rest of the sentence being there: lost ones of the English, added ones of the
 * Chinese. A clause is lost where the other side is too short for the sentence and long enough for the rest of it, and where
 * neither it nor what stands beside it has what only the clause says. The weights are those of a logistic regression over clauses of calls and of good
 * translations that were dropped on purpose, rounded; the limit is put where good translations hardly reach it. A figure
 * that is lost with its clause is told by its own rule, so the clause is not told again. See docs/checks.md.
 */
final class LostClauses {
    private static final double ENOUGH = 3.6;
    /** Of the Chinese: a person explains in words of her own what the English only hints at. */
    private static final double ENOUGH_ADDED = 4.6;

    private static final double LONG = 1.3;
    /** English characters without white space. */
    private static final double USUAL = 45;

    private static final double LENGTH = 0.7;
    private static final double UNSAID = 0.45;
    private static final double SAID = 0.7;
    /** More than this tells no more. */
    private static final double MOST = 15;

    /** The least weight of what is unsaid: a name, or two rarer words; and its least part of what the clause says. */
    private static final double EVIDENCE = 4;

    private static final double PART = 0.75;

    /** So many lengths of a clause are tried before it is looked for; and by so much they may miss the best one. */
    private static final int PARTS = 16;

    private static final double BETWEEN = 0.2;

    private final CheckInput input;
    private final Language side;
    private final double enough;
    private final Fullness fullness;
    private final LazyFit fit;
    private final Spread spread;

    /** @param side whose clauses are looked for */
    LostClauses(CheckInput input, LazyFit fit, Language side) {
        this.input = input;
        this.side = side;
        enough = side == Language.EN ? ENOUGH : ENOUGH_ADDED;
        this.fit = fit;
        fullness = fit.fullness();
        spread = Spread.of(input, fullness);
    }

    /** @param sentence {0} the words */
    List<Draft> drafts(String wording, String sentence) {
        List<Draft> drafts = new ArrayList<>();
        List<SentencePair> pairs = input.sentences();
        for (int i = 0; i < pairs.size(); i++) {
            Span lost = lost(pairs, i);
            if (lost != null) {
                Passage passage = input.transcript().passages().get(pairs.get(i).passage());
                String words = lost.of(Objects.requireNonNull(passage.text(side)));
                drafts.add(Draft.of(Alone.place(passage, List.of(lost), side), wording, sentence, Weight.quoted(words))
                        .severity(Severity.WARNING));
            }
        }
        return drafts;
    }

    /** The clause of a pair that is lost most surely, or null. */
    private @Nullable Span lost(List<SentencePair> pairs, int index) {
        SentencePair pair = pairs.get(index);
        Passage passage = input.transcript().passages().get(pair.passage());
        String text = passage.text(side);
        Span all = Joined.span(pair, side);
        Span counterpart = Joined.span(pair, side.other());
        if (all == null || counterpart == null || text == null) {
            return null;
        }
        double own = fullness.length(passage, side, all);
        double other = fullness.length(passage, side.other(), counterpart);
        if (other >= own || !mayLack(other, own)) {
            return null;
        }
        List<Span> clauses = side == Language.EN ? EnglishClauses.of(text, all) : ChineseClauses.of(text, all);
        double[] sure = clauses.stream()
                .mapToDouble(clause -> lengths(fullness.length(passage, side, clause), other, own))
                .toArray();
        boolean mayBe = Arrays.stream(sure).anyMatch(length -> length + UNSAID * Math.sqrt(MOST) > enough);
        return clauses.size() > 1 && mayBe ? surest(pair, clauses, sure, near(pairs, index, counterpart)) : null;
    }

    /** What it tells that a clause of this length is not in a translation of that length. */
    private double lengths(double clause, double other, double own) {
        return LONG * Math.log(clause / USUAL) + LENGTH * spread.gain(other, own, own - clause);
    }

    /** Whether a clause of any length may be lost, with the firmest evidence: most pairs are done with here. */
    private boolean mayLack(double other, double own) {
        for (int part = 1; part < PARTS; part++) {
            if (lengths(own * part / PARTS, other, own) + UNSAID * Math.sqrt(MOST) > enough - BETWEEN) {
                return true;
            }
        }
        return false;
    }

    /** @param sure what the lengths tell of each clause */
    private @Nullable Span surest(SentencePair pair, List<Span> clauses, double[] sure, Span near) {
        List<SentenceFit.Beyond> beyond = fit.get().beyond(side, pair.passage(), clauses, near);
        Span lost = null;
        double most = enough;
        for (int i = 0; i < sure.length; i++) {
            double all = sure[i] + evidence(beyond.get(i));
            if (all > most && !hasLostFigure(pair.passage(), clauses.get(i))) {
                most = all;
                lost = clauses.get(i);
            }
        }
        return lost;
    }

    /** What the words of a clause tell; far below nought where they are too few, or said. */
    private static double evidence(SentenceFit.Beyond beyond) {
        double all = beyond.said() + beyond.unsaid();
        return beyond.unsaid() < EVIDENCE || beyond.unsaid() < PART * all
                ? Double.NEGATIVE_INFINITY
                : UNSAID * Math.sqrt(Math.min(beyond.unsaid(), MOST)) - SAID * Math.sqrt(Math.min(beyond.said(), MOST));
    }

    /** The other side of a pair with that of its neighbours, where a clause may have gone. */
    private Span near(List<SentencePair> pairs, int index, Span counterpart) {
        Span near = counterpart;
        for (int next = Math.max(0, index - 1); next <= Math.min(index + 1, pairs.size() - 1); next++) {
            Span other = Joined.span(pairs.get(next), side.other());
            if (other != null && pairs.get(next).passage() == pairs.get(index).passage()) {
                near = new Span(Math.min(near.start(), other.start()), Math.max(near.end(), other.end()));
            }
        }
        return near;
    }

    private boolean hasLostFigure(int passage, Span clause) {
        return input.links().stream()
                .filter(link -> (side == Language.EN ? link.chinese() : link.english()) == null)
                .anyMatch(link -> isIn(link, passage, clause));
    }

    private boolean isIn(Link link, int passage, Span clause) {
        Quantity quantity =
                input.quantities().get(Objects.requireNonNull(side == Language.EN ? link.english() : link.chinese()));
        int at = quantity.mention().start();
        return quantity.passage() == passage && clause.start() <= at && at < clause.end();
    }
}
