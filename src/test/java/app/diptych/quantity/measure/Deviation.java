package app.diptych.quantity.measure;

/**
 * One way in which what is read in a case of a public suite is not what the suite wants.
 *
 * @param suite the name of the suite with its language, "duckling.en"
 * @param number the case, from 1, as the line of the suite's file
 * @param start where the expected amount, or the false alarm, starts in the case
 * @param end where it ends
 * @param shown a few lines to read: the judgement, the case, what is wanted and what is read
 */
record Deviation(String suite, int number, int start, int end, String shown) {
    /** What names it in the files of explanations: suite, case and place, and not a word of the suite. */
    String place() {
        return suite + "\t" + number + "\t" + start + "-" + end;
    }
}
