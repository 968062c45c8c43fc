package app.diptych.check.sentence;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of one side without a counterpart. A lone sentence beside a lone one of the other side is its free translation,
 * which shares no word with it, if it is long enough; it is not reported then.
 */
final class Alone {
    /** Characters of a sentence in Latin letters that is no name. */
    private static final int COPY = 40;
    /** Of a lone sentence and its free rendering, the rendering has at least this part of its length. */
    private static final double FITTING = 0.4;

    /** How far, in pairs, a clause that became a sentence pushes on. */
    private static final int FARTHEST = 2;

    private static final Pattern CLAUSES = Pattern.compile(
            "(?i)\\S[,;:\u2013\u2014]\\s|\\s[-\u2013\u2014]+\\s|\\b(?:which|who|whose|while|because|where|whereas)\\b");

    private final CheckInput input;
    private final Language side;
    private final Fullness fullness;
    private final Joined joined;

    /**
     * Looks into a call.
     *
     * @param side whose sentences are looked for
     * @param fit what sentences have in common
     */
    Alone(CheckInput input, Language side, LazyFit fit) {
        this.input = input;
        this.side = side;
        fullness = fit.fullness();
        joined = new Joined(input, side, fit, fullness);
    }

    /** @param sentence {0} the words */
    List<Draft> drafts(String wording, String sentence) {
        List<Draft> drafts = new ArrayList<>();
        List<SentencePair> pairs = input.sentences();
        for (int i = 0; i < pairs.size(); i++) {
            Span own = span(pairs.get(i), side);
            if (own == null || span(pairs.get(i), side.other()) != null) {
                continue;
            }
            Passage passage = input.transcript().passages().get(pairs.get(i).passage());
            String words = own.of(Objects.requireNonNull(passage.text(side)));
            if (Weight.isSentence(words, side) && !isCopied(passage) && isLost(pairs, i, own)) {
                drafts.add(Draft.of(place(passage, List.of(own), side), wording, sentence, Weight.quoted(words)));
            }
        }
        return drafts;
    }

    static Place place(Passage passage, List<Span> spans, Language side) {
        return side == Language.EN
                ? new Place(passage.id(), spans, List.of())
                : new Place(passage.id(), List.of(), spans);
    }

    /** Whether no neighbour says a lone sentence; what loses a figure is not said by joining it. */
    private boolean isLost(List<SentencePair> pairs, int index, Span own) {
        SentencePair before = neighbour(pairs, index, -1);
        SentencePair after = neighbour(pairs, index, 1);
        if (isRendering(before, own) || isRendering(after, own)) {
            return false;
        }
        if (hasLostFigure(pairs.get(index).passage(), own)) {
            return true;
        }
        boolean parted = side == Language.ZH && isParted(pairs, index);
        return !parted && !isJoined(before, own) && !isJoined(after, own);
    }

    /**
     * Whether a Chinese sentence may be a clause of an English one near by. A clause that became a sentence pushes those
     * behind it on by one, so the one that is left over may stand a pair farther on.
     */
    private boolean isParted(List<SentencePair> pairs, int index) {
        for (int step = -FARTHEST; step <= FARTHEST; step++) {
            if (hasClauses(neighbour(pairs, index, step))) {
                return true;
            }
        }
        return false;
    }

    /** The pair before or after another in its passage, or null. */
    private static @Nullable SentencePair neighbour(List<SentencePair> pairs, int index, int step) {
        int next = index + step;
        boolean inside = next >= 0
                && next < pairs.size()
                && pairs.get(next).passage() == pairs.get(index).passage();
        return inside ? pairs.get(next) : null;
    }

    /** Whether a lone sentence of the other side is a free rendering of this one: as long, or longer. */
    private boolean isRendering(@Nullable SentencePair neighbour, Span own) {
        if (neighbour == null || span(neighbour, side) != null) {
            return false;
        }
        Passage passage = input.transcript().passages().get(neighbour.passage());
        double length = fullness.length(passage, side, own);
        double other = fullness.length(passage, side.other(), span(neighbour, side.other()));
        return other >= FITTING * length;
    }

    private boolean isJoined(@Nullable SentencePair neighbour, Span own) {
        return neighbour != null
                && neighbour.english() != null
                && neighbour.chinese() != null
                && joined.isSaid(own, neighbour);
    }

    /** Whether the English of a pair has clauses, each of which the Chinese may make a sentence. */
    private boolean hasClauses(@Nullable SentencePair pair) {
        Span english = pair == null ? null : pair.english();
        if (pair == null || english == null) {
            return false;
        }
        String text = Objects.requireNonNull(
                input.transcript().passages().get(pair.passage()).english());
        return CLAUSES.matcher(english.of(text)).find();
    }

    private boolean hasLostFigure(int passage, Span own) {
        for (Link link : input.links()) {
            Integer only = side == Language.EN ? link.english() : link.chinese();
            boolean alone = (side == Language.EN ? link.chinese() : link.english()) == null;
            if (alone && only != null) {
                Quantity quantity = input.quantities().get(only);
                int at = quantity.mention().start();
                if (quantity.passage() == passage && own.start() <= at && at < own.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the English stands in the Chinese beside its translation: it is the English that is too much there. */
    private boolean isCopied(Passage passage) {
        String chinese = passage.chinese();
        return side == Language.ZH
                && chinese != null
                && input.sentencesOf(passage.id()).stream()
                        .map(SentencePair::chinese)
                        .anyMatch(span -> span != null && span.length() >= COPY && Fullness.isLatin(span.of(chinese)));
    }

    private static @Nullable Span span(SentencePair pair, Language side) {
        return Joined.span(pair, side);
    }
}
