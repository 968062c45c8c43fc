package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;

/** What can be done to a fact of the table. */
public interface FactActions {
    /** Goes to the sentence that says it. */
    void open(Fact fact);

    /** Asks what it is instead. */
    void edit(Fact fact);

    /** Hides it, or shows it again. */
    void toggleHidden(Fact fact);

    /** Takes everything back that was changed of it. */
    void restore(Fact fact);
}
