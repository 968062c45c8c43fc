package app.diptych.alignment.link;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.model.Passage;
import app.diptych.model.folding.Characters;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties the quantities of each passage across the languages: each to at most one of the other side, so that the whole fits
 * best. Thread-safe.
 */
public final class Linker {
    private final Characters characters = new Characters();

    /**
     * The links of a whole call, by passage; in each by the English quantity, those that the Chinese adds at the end.
     *
     * @param passages by id; one that lacks a side has no links
     * @param quantities in the order of their ids
     * @param sentences sentence pairs in the order of the call; without any, a passage is taken as one pair
     */
    public List<Link> link(List<Passage> passages, List<Quantity> quantities, List<SentencePair> sentences) {
        List<PassageLinker> linkers = new ArrayList<>();
        int from = 0;
        int pair = 0;
        while (from < quantities.size()) {
            int id = quantities.get(from).passage();
            int to = from;
            while (to < quantities.size() && quantities.get(to).passage() == id) {
                to++;
            }
            while (pair < sentences.size() && sentences.get(pair).passage() < id) {
                pair++;
            }
            int last = pair;
            while (last < sentences.size() && sentences.get(last).passage() == id) {
                last++;
            }
            Passage passage = passages.get(id);
            if (passage.english() != null && passage.chinese() != null) {
                List<SentencePair> pairs = sentences.subList(pair, last);
                linkers.add(new PassageLinker(passage, quantities.subList(from, to), pairs, characters));
            }
            from = to;
            pair = last;
        }
        // No passage depends on another.
        return linkers.parallelStream()
                .flatMap(linker -> linker.links().stream())
                .toList();
    }
}
