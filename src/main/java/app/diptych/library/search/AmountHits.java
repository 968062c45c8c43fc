package app.diptych.library.search;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The quantities that are an amount asked for, handed out side by side in the order of the call. */
final class AmountHits {
    private final Amounts amounts;
    private final List<Quantity> quantities;
    private int next;

    /**
     * @param quantities of a call, in their order: by passage, the English side first
     * @param from the first passage that will be asked for
     */
    AmountHits(Amounts amounts, List<Quantity> quantities, int from) {
        this.amounts = amounts;
        this.quantities = amounts.isEmpty() ? List.of() : quantities;
        int low = 0;
        int high = this.quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (this.quantities.get(middle).passage() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        next = low;
    }

    /** Those of a side behind the one asked for last. */
    List<Span> of(int passage, Language language) {
        List<Span> found = List.of();
        int side = Hits.side(passage, language);
        while (next < quantities.size()) {
            Quantity quantity = quantities.get(next);
            int at = Hits.side(quantity.passage(), quantity.language());
            if (at > side) {
                break;
            }
            if (at == side && amounts.match(quantity.mention())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(
                        new Span(quantity.mention().start(), quantity.mention().end()));
            }
            next++;
        }
        return found;
    }
}
