package app.diptych.ui.findings;

import java.util.Comparator;

/** The order of the list. */
public enum Sorting {
    /** As the call has them. */
    CALL,
    /** Errors first. */
    SEVERITY;

    /** The order of the call. */
    static final Comparator<Item> IN_CALL = Comparator.<Item>comparingInt(
                    item -> item.finding().passage())
            .thenComparingInt(Item::start)
            .thenComparingInt(item -> item.finding().id());

    Comparator<Item> order() {
        return this == CALL
                ? IN_CALL
                : Comparator.<Item, app.diptych.check.Severity>comparing(
                                item -> item.finding().severity())
                        .thenComparing(IN_CALL);
    }
}
