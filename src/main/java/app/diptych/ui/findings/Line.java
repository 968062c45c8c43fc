package app.diptych.ui.findings;

/** A line of the list. */
public sealed interface Line {
    /**
     * What follows is of a rule.
     *
     * @param rule its name
     * @param count how many there are
     */
    record OfRule(String rule, int count) implements Line {}

    /**
     * What follows is of a passage.
     *
     * @param passage its id
     * @param count how many there are
     */
    record OfPassage(int passage, int count) implements Line {}

    /**
     * A finding.
     *
     * @param item with what was said of it
     */
    record Of(Item item) implements Line {}
}
