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
            int at = earliest;
            while (at < place && isSpaced(text.charAt(at - 1)) && isSpaced(text.charAt(at))) {
                at++;
            }
            // A blank begins no word; a place that is a part of one long word has no beginning.
            at = at < place && text.charAt(at) == ' ' ? at + 1 : at;
            return at < place ? at : earliest;
        }

        /** Whether a character is of a word that is parted from others by blanks. */
        private static boolean isSpaced(char c) {
            return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
        }
    }
}
