package app.diptych.ui.translate;

import app.diptych.library.concordance.Rendering;
import app.diptych.library.concordance.Use;

/** A line of the concordance. */
sealed interface ConcordanceLine {
    /**
     * What follows is rendered so.
     *
     * @param rendering with its uses
     */
    record Head(Rendering rendering) implements ConcordanceLine {}

    /**
     * One use.
     *
     * @param use where it is
     */
    record Place(Use use) implements ConcordanceLine {}
}
