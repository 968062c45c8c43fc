package app.diptych.alignment;

import app.diptych.model.Language;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Ties each English quantity of a passage to the first Chinese one of the same amount that is still free. */
public final class Linker {
    /**
     * The links of a whole call.
     *
     * @param quantities in the order of their ids
     */
    public List<Link> link(List<Quantity> quantities) {
        List<Link> links = new ArrayList<>();
        int from = 0;
        while (from < quantities.size()) {
            int to = from;
            while (to < quantities.size()
                    && quantities.get(to).passage() == quantities.get(from).passage()) {
                to++;
            }
            linkPassage(quantities.subList(from, to), links);
            from = to;
        }
        return links;
    }

    private static void linkPassage(List<Quantity> passage, List<Link> links) {
        List<Quantity> free = new ArrayList<>();
        for (Quantity quantity : passage) {
            if (quantity.language() == Language.ZH && quantity.kind().isAmount()) {
                free.add(quantity);
            }
        }
        for (Quantity english : passage) {
            if (english.language() == Language.EN && english.kind().isAmount()) {
                for (int i = 0; i < free.size(); i++) {
                    if (free.get(i).mention().sameAmount(english.mention())) {
                        links.add(new Link(english.id(), free.remove(i).id(), Verdict.AGREE));
                        break;
                    }
                }
            }
        }
    }
}
