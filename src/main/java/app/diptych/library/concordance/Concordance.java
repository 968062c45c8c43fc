package app.diptych.library.concordance;

import app.diptych.model.Language;
import java.util.List;

/**
 * All uses of some words in a call.
 *
 * @param words what was asked for
 * @param language theirs
 * @param renderings the most frequent first; those not known last
 */
public record Concordance(String words, Language language, List<Rendering> renderings) {
    /** Copies the list. */
    public Concordance {
        renderings = List.copyOf(renderings);
    }

    /** How often the words are used. */
    public int uses() {
        return renderings.stream().mapToInt(each -> each.uses().size()).sum();
    }
}
