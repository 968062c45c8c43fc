package app.diptych.metric.margin;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.Set;

/** A "margin" that is called nothing else. */
public final class BareMargin {
    private static final Set<String> MARGIN = Set.of("margin", "margins");
    private static final String ENDING = "Margin";

    private BareMargin() {}

    /** Whether a measure is a margin; the growth of one is none. */
    public static boolean is(Concept concept) {
        return concept.name().endsWith(ENDING) && !concept.isDerived();
    }

    /** Whether words are "margin" and nothing else. */
    public static boolean is(String words) {
        return MARGIN.contains(words);
    }

    /** Whether a word is "margin" and no measure is named by it or right before it ("product margin" is another one). */
    public static boolean is(Sentence sentence, Word word) {
        return is(word.lower())
                && sentence.namings().stream()
                        .noneMatch(naming -> naming.start() == word.start()
                                || (naming.start() <= word.start() && naming.end() >= word.end()));
    }
}
