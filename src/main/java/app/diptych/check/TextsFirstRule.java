package app.diptych.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule of which only a part rests on facts and relations. The other part may run while the facts are still being found.
 */
public interface TextsFirstRule extends Rule {
    /**
     * What it finds by the texts, their quantities, links and sentences alone.
     *
     * @param input facts and relations may be missing
     */
    List<Draft> ofTexts(CheckInput input);

    /** What else it finds, once the facts are known. */
    List<Draft> ofFacts(CheckInput input);

    @Override
    default List<Draft> check(CheckInput input) {
        return all(ofTexts(input), input);
    }

    /**
     * All that it finds.
     *
     * @param texts what it found by the texts of the same call
     */
    default List<Draft> all(List<Draft> texts, CheckInput input) {
        List<Draft> all = new ArrayList<>(texts);
        all.addAll(ofFacts(input));
        return all;
    }
}
