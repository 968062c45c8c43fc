package app.diptych.metric.margin;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Pools margin was 36%", "the margin in Docks": the margin of a business that is called nothing else. It is that of the profit
 * which the call has given this business. Where it has given none, or two of them, it is taken for that of the profit given to a
 * business last, else for the operating margin, for a segment is reported with its operating profit; such a naming is only
 * supposed.
 */
public final class BusinessMargins {
    /** The margins that a business's own accounts may show. */
    private static final Set<String> OWN = Set.of("grossMargin", "operatingMargin", "pretaxMargin", "ebitdaMargin");

    private static final Pattern BEHIND = Pattern.compile(" (?:in|of|for|at) (?:(?:our|the) )?");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:['\u2019]s?)? (?:(?:segment|business|division)(?:['\u2019]?s?)? )?");
    /** Before "margin in Docks": any other word makes it another measure ("incremental margin in Docks"). */
    private static final Pattern BEFORE = Pattern.compile(
            "(?s)(?:.*[,;:] )?(?:(?:and|but|while|so|now|with) )*(?:(?:a|an|the|our|its|this|their|adjusted|reported) )*");

    private final Function<Concept, @Nullable Concept> margins;
    private final String company;
    private final Map<String, Concept> given = new HashMap<>();
    private final Set<String> givenTwo = new HashSet<>();
    private @Nullable Concept supposed;

    /**
     * @param margins the margin of a profit, or null
     * @param operating the operating margin
     * @param company its name: what it has is no business's
     */
    public BusinessMargins(Function<Concept, @Nullable Concept> margins, @Nullable Concept operating, String company) {
        this.margins = margins;
        this.company = company;
        supposed = operating;
    }

    /** Notes that the call gives a measure for a business. */
    public void note(String business, Naming measure) {
        Concept concept = measure.concept();
        Concept margin = BareMargin.is(concept) ? concept : margins.apply(concept);
        if (margin == null || measure.supposed() || business.equals(company) || !OWN.contains(margin.name())) {
            return;
        }
        supposed = margin;
        Concept before = given.put(business, margin);
        if (before != null && !before.equals(margin)) {
            givenTwo.add(business);
        }
    }

    /** The sentence, with the margins of businesses named in it. */
    public Sentence read(Sentence sentence, List<Mention> mentions) {
        Sentence read = sentence;
        for (Word word : mentions.isEmpty() ? List.<Word>of() : sentence.words()) {
            Mention owner = BareMargin.is(sentence, word) ? owner(sentence, mentions, word) : null;
            Concept of = owner == null ? null : given.getOrDefault(owner.entity(), supposed);
            if (owner != null && of != null) {
                boolean sure = given.containsKey(owner.entity()) && !givenTwo.contains(owner.entity());
                read = read.with(new Naming(of, word.start(), word.end(), !sure));
            }
        }
        return read;
    }

    /** The business whose margin a word means, or null. */
    public @Nullable Mention owner(Sentence sentence, List<Mention> mentions, Word word) {
        int start = sentence.span().start();
        for (Mention mention : mentions) {
            boolean before = mention.end() < word.start()
                    && BETWEEN.matcher(sentence.plain(mention.end(), word.start()))
                            .matches();
            boolean behind = mention.start() > word.end()
                    && BEHIND.matcher(sentence.plain(word.end(), mention.start()))
                            .matches()
                    && BEFORE.matcher(sentence.plain(start, word.start())).matches();
            if ((before || behind) && !mention.entity().equals(company)) {
                return mention;
            }
        }
        return null;
    }
}
