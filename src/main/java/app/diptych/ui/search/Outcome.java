package app.diptych.ui.search;

import app.diptych.library.search.ExpressionFault;

/** What has come of a search. */
public sealed interface Outcome {
    /** Nothing was looked for yet. */
    record None() implements Outcome {}

    /**
     * There are hits, or not.
     *
     * @param number of the hit that the search stands at, from 1; 0 where there are none
     * @param count how many there are
     * @param turn whether the last step went round an end of the call
     * @param more whether the search goes on, and the count may grow
     */
    record Found(int number, int count, Turn turn, boolean more) implements Outcome {}

    /**
     * It is a regular expression that cannot be searched by.
     *
     * @param fault what is wrong with it
     * @param number of the character at which it is wrong, from 1
     */
    record Wrong(ExpressionFault fault, int number) implements Outcome {}

    /** Which end of the call a step went round. */
    enum Turn {
        /** Neither. */
        NONE,
        /** From the last hit to the first. */
        FORWARD,
        /** From the first hit to the last. */
        BACK
    }
}
