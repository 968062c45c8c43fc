package app.diptych.check.number.tie;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ties of a call that rules on figures look at. Rules that share one of these share the ties: they are made once for a
 * call, that of the last input. Thread-safe.
 */
public final class Ties {
    private record Made(WeakReference<CheckInput> input, List<Tie> ties) {}

    private volatile @Nullable Made last;

    /**
     * All ties of passages that have both languages, without figures of sentences that have no counterpart at all: those
     * are text that is missing or added, and one finding is enough.
     */
    @SuppressWarnings("ReferenceEquality") // the very input: to compare two would take longer than to make the ties
    public List<Tie> of(CheckInput input) {
        Made made = last;
        if (made == null || made.input().get() != input) {
            made = new Made(new WeakReference<>(input), make(input));
            last = made;
        }
        return made.ties();
    }

    private static List<Tie> make(CheckInput input) {
        List<Tie> ties = new ArrayList<>();
        for (Link link : input.links()) {
            Quantity english = quantity(input, link.english());
            Quantity chinese = quantity(input, link.chinese());
            Tie tie = tie(input, english, chinese, link.verdict());
            if (tie.passage().english() != null && tie.passage().chinese() != null && !isInLostText(input, tie)) {
                ties.add(tie);
            }
        }
        return List.copyOf(ties);
    }

    private static @Nullable Quantity quantity(CheckInput input, @Nullable Integer id) {
        return id == null ? null : input.quantities().get(id);
    }

    private static Tie tie(CheckInput input, @Nullable Quantity english, @Nullable Quantity chinese, Verdict verdict) {
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
