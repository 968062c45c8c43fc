package app.diptych.ui.reader.flag;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.review.note.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that notes are on, by passage. Immutable. */
public final class Highlights {
    /** A call without notes. */
    public static final Highlights NONE = new Highlights(List.of());

    private final Map<Key, List<Span>> spans = new HashMap<>();

    private record Key(int passage, Language side, Colour colour) {}

    /**
     * Words that a note is on.
     *
     * @param passage id of the passage
     * @param side their language
     * @param colour how they are lit
     * @param span where they stand
     */
    public record Lit(int passage, Language side, Colour colour, Span span) {}

    /** Indexes them. */
    public Highlights(List<Lit> all) {
        all.forEach(each -> spans.computeIfAbsent(
                        new Key(each.passage(), each.side(), each.colour()), _ -> new ArrayList<>())
                .add(each.span()));
    }

    /** The words of one colour in one side of a passage. */
    public List<Span> of(int passage, Language side, Colour colour) {
        return spans.getOrDefault(new Key(passage, side, colour), List.of());
    }
}
