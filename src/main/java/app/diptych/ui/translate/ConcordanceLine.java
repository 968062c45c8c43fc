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
    record Place(Use use) implements ConcordanceLine {
        private static final int BEFORE = 34;

        /** Where the words before a place begin to be shown: with a whole word, where words are spaced. */
        static int begin(String text, int place) {
            int earliest = Math.max(0, place - BEFORE);
            if (earliest == 0) {
                return 0;
            }
            int space = text.indexOf(' ', earliest - 1);
            return space < 0 || space >= place - 1 ? earliest : space + 1;
        }
    }
}
