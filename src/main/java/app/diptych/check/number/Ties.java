package app.diptych.check.number;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ties of a call that rules on figures look at. */
final class Ties {
    private Ties() {}

    /**
     * The ties of passages that have both languages. Left out are figures of sentences that have no counterpart at all, since
     * those are text that is missing or added, and one finding is enough; and figures whose number stands on the other side,
     * though not as an amount.
     */
    static List<Tie> of(CheckInput input) {
        List<Tie> ties = new ArrayList<>();
        List<Tie> passage = new ArrayList<>();
        for (Link link : input.links()) {
            Tie tie = tie(input, quantity(input, link.english()), quantity(input, link.chinese()), link.verdict());
            if (!passage.isEmpty() && passage.getFirst().passage() != tie.passage()) {
                ties.addAll(lost(passage, input));
                passage.clear();
            }
            passage.add(tie);
        }
        ties.addAll(lost(passage, input));
        return ties;
    }

    private static List<Tie> lost(List<Tie> all, CheckInput input) {
        if (all.isEmpty()
                || all.getFirst().passage().english() == null
                || all.getFirst().passage().chinese() == null) {
            return List.of();
        }
        if (all.stream().allMatch(tie -> tie.hasBoth() && tie.agrees())) {
            return List.copyOf(all);
        }
        Elsewhere elsewhere = new Elsewhere(all.getFirst().passage(), all);
        List<Tie> kept = new ArrayList<>();
        for (Tie tie : all) {
            boolean both = tie.hasBoth();
            boolean silent = both
                    ? tie.verdict() == Verdict.DIFFERENT
                            && elsewhere.has(Objects.requireNonNull(tie.english()))
                            && elsewhere.has(Objects.requireNonNull(tie.chinese()))
                            && !sameNumber(tie)
                    : isInLostText(input, tie) || elsewhere.has(tie.only());
            if (!silent) {
                kept.add(tie);
            }
        }
        return kept;
    }

    /** Whether both are written with the same numbers, so that only what is counted differs. */
    private static boolean sameNumber(Tie tie) {
        return numbers(Objects.requireNonNull(tie.english())).equals(numbers(Objects.requireNonNull(tie.chinese())));
    }

    private static List<BigDecimal> numbers(Quantity quantity) {
        return PlainNumbers.in(quantity.text()).stream()
                .map(PlainNumbers.Token::value)
                .toList();
    }

    private static @Nullable Quantity quantity(CheckInput input, @Nullable Integer id) {
        return id == null ? null : input.quantities().get(id);
    }

    private static Tie tie(
            CheckInput input, @Nullable Quantity english, @Nullable Quantity chinese, Verdict verdict) {
        Quantity either = english == null ? chinese : english;
        if (either == null) {
            throw new IllegalArgumentException("a link with neither side");
        }
        Passage passage = input.transcript().passages().get(either.passage());
        return new Tie(passage, english, chinese, verdict);
    }

    private static boolean isInLostText(CheckInput input, Tie tie) {
        if (tie.hasBoth()) {
            return false;
        }
        Quantity only = tie.only();
        for (SentencePair pair : input.sentencesOf(tie.passage().id())) {
            Span own = only.language() == Language.EN ? pair.english() : pair.chinese();
            Span other = only.language() == Language.EN ? pair.chinese() : pair.english();
            if (other == null && own != null && own.overlaps(span(only))) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Quantity quantity) {
        return new Span(quantity.mention().start(), quantity.mention().end());
    }
}
