package app.diptych.alignment.link;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.model.Language;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties the quantities of each passage across the languages: each to at most one of the other side, so that the whole fits
 * best. Thread-safe.
 */
public final class Linker {
    /**
     * The links of a whole call, by passage; in each by the English quantity, those that the Chinese adds at the end.
     *
     * @param quantities in the order of their ids
     * @param sentences sentence pairs in the order of the call; without any, a passage is taken as one pair
     */
    public List<Link> link(List<Quantity> quantities, List<SentencePair> sentences) {
        List<Link> links = new ArrayList<>();
        int from = 0;
        int pair = 0;
        while (from < quantities.size()) {
            int passage = quantities.get(from).passage();
            int to = from;
            while (to < quantities.size() && quantities.get(to).passage() == passage) {
                to++;
            }
            while (pair < sentences.size() && sentences.get(pair).passage() < passage) {
                pair++;
            }
            int last = pair;
            while (last < sentences.size() && sentences.get(last).passage() == passage) {
                last++;
            }
            List<SentencePair> pairs = sentences.subList(pair, last);
            List<Quantity> all = quantities.subList(from, to);
            Places english = Places.of(all, Language.EN, pairs);
            Places chinese = Places.of(all, Language.ZH, pairs);
            links.addAll(new PassageLinker(english, chinese).links());
            from = to;
            pair = last;
        }
        return links;
    }
}
