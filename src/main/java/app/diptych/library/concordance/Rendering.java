package app.diptych.library.concordance;

import java.util.List;

/**
 * Words of the other language that stand where those asked for stand.
 *
 * @param words as they are written; empty for the uses whose rendering is not known
 * @param uses in the order of the call
 */
public record Rendering(String words, List<Use> uses) {
    /** Copies the list. */
    public Rendering {
        uses = List.copyOf(uses);
    }
}
