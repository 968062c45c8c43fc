package app.diptych.check.term.base;

import java.util.ArrayList;
import java.util.List;

/**
 * A term and its renderings.
 *
 * @param english its wordings, the name first
 * @param level how strictly it is held to its renderings
 * @param taiwan Taiwan's forms, the preferred one first
 * @param hongKong Hong Kong's
 * @param mainland the mainland's, Simplified
 * @param also further good renderings, in either script; never suggested
 * @param wrong what must not stand for it
 */
public record Term(
        List<String> english,
        Level level,
        List<String> taiwan,
        List<String> hongKong,
        List<String> mainland,
        List<String> also,
        List<WrongForm> wrong) {
    /** @throws IllegalArgumentException if it has no name, or no rendering without being passed over */
    public Term {
        english = List.copyOf(english);
        taiwan = List.copyOf(taiwan);
        hongKong = List.copyOf(hongKong);
        mainland = List.copyOf(mainland);
        also = List.copyOf(also);
        wrong = List.copyOf(wrong);
        if (english.isEmpty()) {
            throw new IllegalArgumentException("a term without an English form");
        }
        if ((level == Level.SKIP) != (taiwan.isEmpty() && hongKong.isEmpty() && mainland.isEmpty())) {
            throw new IllegalArgumentException(
                    "\"" + english.getFirst() + "\": only what is passed over has no Chinese form");
        }
    }

    /** The first English form. */
    public String name() {
        return english.getFirst();
    }

    /** Every form of the three regions, each once. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(taiwan);
        forms.addAll(hongKong);
        forms.addAll(mainland);
        return forms.stream().distinct().toList();
    }

    /**
     * The form to suggest; a region without one takes its neighbour's.
     *
     * @param traditional whether the text is in Traditional characters
     * @param inHongKong whether it is Hong Kong's
     */
    public String preferred(boolean traditional, boolean inHongKong) {
        List<List<String>> order = !traditional
                ? List.of(mainland, taiwan, hongKong)
                : inHongKong ? List.of(hongKong, taiwan, mainland) : List.of(taiwan, hongKong, mainland);
        return order.stream()
                .filter(forms -> !forms.isEmpty())
                .findFirst()
                .map(List::getFirst)
                .orElse("");
    }
}
