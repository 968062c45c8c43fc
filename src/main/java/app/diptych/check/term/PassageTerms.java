package app.diptych.check.term;

import app.diptych.model.Passage;
import java.util.List;

/**
 * The terms of a passage in both languages.
 *
 * @param passage which
 * @param english the English uses in order
 * @param chinese the Chinese uses in order
 * @param renderings which stands for which
 * @param beads its sentence pairs
 */
record PassageTerms(
        Passage passage, List<EnglishUse> english, List<ChineseUse> chinese, Renderings renderings, Beads beads) {
    /** Whether some use anywhere in the Chinese may stand for a term. */
    boolean hasRightFormOf(int term) {
        return chinese.stream().anyMatch(use -> use.form().isRight(term));
    }
}
