package app.diptych.metric.margin;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst asked about, for the answer that does not name it again: "What drove the operating margin of Pools?" – "The
 * margin was in the mid-30s." A bare "margin" in an answer, or behind a sentence that named one, is that margin.
 */
public final class Asked {
    private static final Pattern CAUSE = Pattern.compile("\\b(?:driven by|due to|because of|thanks to)\\b");

    private final Function<Concept, @Nullable Concept> margins;
    private final List<Naming> named = new ArrayList<>();
    private @Nullable Sentence sentence;
    private @Nullable Naming margin;
    /** Whether it is the question that named that margin. */
    private boolean questioned;

    /** @param margins the margin of a profit, or null */
    public Asked(Function<Concept, @Nullable Concept> margins) {
        this.margins = margins;
    }

    /** Another question begins, or the speakers pass to something else. */
    public void clear() {
        named.clear();
        sentence = null;
        margin = null;
        questioned = false;
    }

    /** Notes what a question names. */
    public void ask(Sentence question) {
        for (Naming naming : question.namings()) {
            named.add(naming);
            sentence = question;
            if (BareMargin.is(naming.concept())) {
                margin = naming;
                questioned = true;
            }
        }
    }

    /** The only measure that was asked about, or null. */
    public @Nullable Naming only() {
        boolean one = named.stream().map(Naming::concept).distinct().count() == 1;
        return one ? named.getLast() : null;
    }

    /** The question's sentence that named it last. */
    public @Nullable Sentence sentence() {
        return sentence;
    }

    /**
     * The sentence, with the margin that a bare "margin" in it means.
     *
     * @param owned whether it is that of a business: of a margin that is named elsewhere it is one only in an answer
     */
    public Sentence read(Sentence spoken, Predicate<Word> owned) {
        Sentence read = spoken;
        Naming meant = margin;
        boolean named = spoken.holds("margin");
        for (Word word : named ? spoken.words() : List.<Word>of()) {
            if (BareMargin.is(spoken, word)) {
                Concept near = marginBefore(spoken, word);
                boolean elsewhere = near == null && meant != null && (questioned || !owned.test(word));
                Concept of = elsewhere && meant != null ? meant.concept() : near;
                boolean supposed = elsewhere && meant != null && meant.supposed();
                read = of == null ? read : read.with(new Naming(of, word.start(), word.end(), supposed));
            }
        }
        return read;
    }

    /** Notes the margins that a sentence names, the bare ones among them. */
    public void hear(Sentence spoken) {
        for (Naming naming : spoken.namings()) {
            // "Driven by higher product margins" speaks of another one by the way.
            if (BareMargin.is(naming.concept())
                    && !CAUSE.matcher(spoken.lower(spoken.span().start(), naming.start()))
                            .find()) {
                questioned &= margin != null && margin.concept().equals(naming.concept());
                margin = naming;
            }
        }
    }

    /** The margin that the sentence itself named last, or that of the profit that it states; else null. */
    private @Nullable Concept marginBefore(Sentence spoken, Word word) {
        Concept last = null;
        for (Naming naming : spoken.namings()) {
            Concept of = margins.apply(naming.concept());
            if (naming.end() <= word.start() && BareMargin.is(naming.concept())) {
                last = naming.concept();
            } else if (naming.end() <= word.start() && of != null) {
                last = of;
            }
        }
        return last;
    }
}
