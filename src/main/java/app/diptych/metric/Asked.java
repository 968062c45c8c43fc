package app.diptych.metric;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst asked about, for the answer that does not name it again: "What drove the operating margin of Pools?" – "The
 * margin was in the mid-30s." A bare "margin" in an answer, or behind a sentence that named one, is that margin.
 */
final class Asked {
    private static final Set<String> MARGIN = Set.of("margin", "margins");
    private static final String ENDING = "Margin";

    private static final Pattern CAUSE = Pattern.compile("\\b(?:driven by|due to|because of|thanks to)\\b");

    private final Function<Concept, @Nullable Concept> margins;
    private final List<Naming> named = new ArrayList<>();
    private @Nullable Sentence sentence;
    private @Nullable Naming margin;

    /** @param margins the margin of a profit, or null */
    Asked(Function<Concept, @Nullable Concept> margins) {
        this.margins = margins;
    }

    /** Another question begins, or the speakers pass to something else. */
    void clear() {
        named.clear();
        sentence = null;
        margin = null;
    }

    /** Notes what a question names. */
    void ask(Sentence question) {
        for (Naming naming : question.namings()) {
            named.add(naming);
            sentence = question;
            notice(naming);
        }
    }

    /** The only measure that was asked about, or null. */
    @Nullable
    Naming only() {
        boolean one = named.stream().map(Naming::concept).distinct().count() == 1;
        return one ? named.getLast() : null;
    }

    /** The question's sentence that named it last. */
    @Nullable
    Sentence sentence() {
        return sentence;
    }

    /** The sentence, with the margin that a bare "margin" in it means. */
    Sentence read(Sentence spoken) {
        Sentence read = spoken;
        Naming meant = margin;
        boolean named = spoken.holds("margin");
        for (Word word : named ? spoken.words() : List.<Word>of()) {
            if (MARGIN.contains(word.lower()) && isBare(spoken, word)) {
                Concept near = marginBefore(spoken, word);
                Concept of = near != null || meant == null ? near : meant.concept();
                read = of == null ? read : read.with(new Naming(of, word.start(), word.end()));
            }
        }
        for (Naming naming : spoken.namings()) {
            // "Driven by higher product margins" speaks of another one by the way.
            if (isMargin(naming)
                    && !CAUSE.matcher(spoken.lower(spoken.span().start(), naming.start()))
                            .find()) {
                margin = naming;
            }
        }
        return read;
    }

    private void notice(Naming naming) {
        if (isMargin(naming)) {
            margin = naming;
        }
    }

    private static boolean isMargin(Naming naming) {
        return naming.concept().name().endsWith(ENDING) && !naming.concept().isDerived();
    }

    /** The margin that the sentence itself named last, or that of the profit that it states; else null. */
    private @Nullable Concept marginBefore(Sentence spoken, Word word) {
        Concept last = null;
        for (Naming naming : spoken.namings()) {
            Concept of = margins.apply(naming.concept());
            if (naming.end() <= word.start() && isMargin(naming)) {
                last = naming.concept();
            } else if (naming.end() <= word.start() && of != null) {
                last = of;
            }
        }
        return last;
    }

    /** Whether no measure is named by it or right before it ("product margin" is another one). */
    private static boolean isBare(Sentence spoken, Word word) {
        return spoken.namings().stream()
                .noneMatch(naming -> naming.start() == word.start()
                        || (naming.start() <= word.start() && naming.end() >= word.end()));
    }
}
