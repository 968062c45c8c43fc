package app.diptych.check;

import app.diptych.model.Span;
import java.util.List;

/**
 * Where a finding shows.
 *
 * @param passage id of the passage
 * @param english the words concerned on the English side
 * @param chinese the words concerned on the Chinese side
 */
public record Place(int passage, List<Span> english, List<Span> chinese) {
    /** Copies the lists. */
    public Place {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
    }
}
