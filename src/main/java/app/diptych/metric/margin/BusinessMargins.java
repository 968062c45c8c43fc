package app.diptych.metric.margin;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.entity.Mention;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Pools margin was 36%", "the margin in Docks": the margin of a business that is called nothing else. It is that of the profit
 * which the call gives its businesses. Where it has given none yet it is taken for the operating margin, for a segment is
 * reported with its operating profit; such a naming has no length, so that the fact is in doubt of its concept.
 */
public final class BusinessMargins {
    private static final Set<String> MARGIN = Set.of("margin", "margins");
    private static final String ENDING = "Margin";
    private static final Pattern BEHIND = Pattern.compile(" (?:in|of|for|at) (?:(?:our|the) )?");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:['\u2019]s?)? (?:(?:segment|business|division)(?:['\u2019]s?)? )?");

    private final Function<Concept, @Nullable Concept> margins;
    private final Concept operating;
    private @Nullable Concept given;

    /**
     * @param margins the margin of a profit, or null
     * @param operating the operating margin
     */
    public BusinessMargins(Function<Concept, @Nullable Concept> margins, Concept operating) {
        this.margins = margins;
        this.operating = operating;
    }

    /** Notes that the call gives a measure for a business. */
    public void note(Concept measure) {
        Concept margin = measure.name().endsWith(ENDING) && !measure.isDerived() ? measure : margins.apply(measure);
        given = margin == null ? given : margin;
    }

    /** The sentence, with the margins of businesses named in it. */
    public Sentence read(Sentence sentence, List<Mention> mentions) {
        Sentence read = sentence;
        for (Word word : mentions.isEmpty() ? List.<Word>of() : sentence.words()) {
            if (MARGIN.contains(word.lower()) && isBare(sentence, word) && isOwned(sentence, mentions, word)) {
                Concept of = given;
                read = read.with(
                        of == null
                                ? new Naming(operating, word.start(), word.start())
                                : new Naming(of, word.start(), word.end()));
            }
        }
        return read;
    }

    private static boolean isBare(Sentence sentence, Word word) {
        return sentence.namings().stream()
                .noneMatch(naming -> naming.start() <= word.start() && naming.end() >= word.end());
    }

    private static boolean isOwned(Sentence sentence, List<Mention> mentions, Word word) {
        for (Mention mention : mentions) {
            boolean before = mention.end() < word.start()
                    && BETWEEN.matcher(sentence.plain(mention.end(), word.start()))
                            .matches();
            boolean behind = mention.start() > word.end()
                    && BEHIND.matcher(sentence.plain(word.end(), mention.start()))
                            .matches();
            if (before || behind) {
                return true;
            }
        }
        return false;
    }
}
